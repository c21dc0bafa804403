"""Carrying a worry about an action from paper to paper until somebody answers it, and putting it in other words."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse

from milepost.core.plan.model import Audience
from milepost.core.plan.walk import seats
from milepost.records.plans.actions import change_concern, raise_concern
from milepost.records.plans.queries import action_row, concern_row
from milepost.web.editing.forms.concern import ChangedConcernForm, ConcernForm
from milepost.web.editing.opened import for_section
from milepost.web.editing.task import Task, carry_out
from milepost.web.plans.opened import opened
from milepost.web.who import signed_in

CHANGED = "Papers that are made from now on say it so. The words that it had stay in the plan’s history."
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


def edit(request: HttpRequest, partnership: str, plan: str, concern: str) -> HttpResponse:
    """Put a concern in other words, or say who may read it."""
    found = opened(request, partnership, plan)
    row = concern_row(found.row, concern)
    section = next((seat.section.id for seat in seats(found.value) if seat.action.id in row.actions), "")
    for_section(request, found, section)
    back = found.at.action(row.actions[0]) if section else found.at.table
    known = {name: getattr(row, name) for name in ("text", "ask", "audience", "version")}
    task = Task("Change the concern", "Keep the changes", back, "The concern was changed.", CHANGED)

    def act(said: Mapping[str, Any]) -> None:
        change_concern(by=signed_in(request), concern=row, **{**said, "audience": Audience(said["audience"])})

    form = ChangedConcernForm(request.POST or None, initial=known)
    return carry_out(request, found, form, task, act, lambda: {"version": concern_row(found.row, concern).version})
