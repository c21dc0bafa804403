"""Carrying a worry about an action from paper to paper until somebody answers it."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse

from milepost.core.plan.model import Audience
from milepost.records.plans.actions import raise_concern
from milepost.records.plans.queries import action_row
from milepost.web.editing.forms.concern import ConcernForm
from milepost.web.editing.opened import for_section
from milepost.web.editing.task import Task, carry_out
from milepost.web.plans.opened import opened
from milepost.web.who import signed_in

INTRO = "It is carried from paper to paper until a meeting answers it."


def add(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Raise a concern about an action."""
    found = opened(request, partnership, plan)
    row = action_row(found.row, action)
    for_section(request, found, row.focus_area.section_id)
    task = Task("Raise a concern", "Carry this concern", found.at.action(action), "The concern is carried now.", INTRO)

    def act(said: Mapping[str, Any]) -> None:
        reach = Audience(said["audience"])
        raise_concern(by=signed_in(request), action=row, text=said["text"], ask=said["ask"], audience=reach)

    return carry_out(request, found, ConcernForm(request.POST or None), task, act)
