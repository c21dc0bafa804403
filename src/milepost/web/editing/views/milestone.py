"""Changing milestones: add, word, move the date, say what became of one, remove."""

from collections.abc import Callable, Mapping
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from milepost.core.plan.model import Audience, MilestoneState
from milepost.records.plans.actions import milestone as actions
from milepost.records.plans.models import Milestone
from milepost.records.plans.queries import action_row, milestone_row
from milepost.web.editing.forms.milestone import MilestoneDateForm, MilestoneForm, NewMilestoneForm
from milepost.web.editing.opened import for_section
from milepost.web.editing.task import Instead, Task, carry_out, finished
from milepost.web.plans.opened import OpenedPlan, opened
from milepost.web.who import signed_in

_REMOVE = (
    "For one that was never promised. A milestone that was given up is dropped instead: choose that as its state. "
    "The words of a removed milestone stay in the plan’s history."
)


def add(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Add a milestone to an action."""
    found = opened(request, partnership, plan)
    row = action_row(found.row, action)
    for_section(request, found, row.focus_area.section_id)
    task = Task("Add a milestone", "Add this milestone", found.at.action(action), "The milestone was added.", row.title)

    def act(said: Mapping[str, Any]) -> None:
        reach = Audience(said["audience"])
        actions.add_milestone(by=signed_in(request), action=row, **{**said, "audience": reach})

    return carry_out(request, found, NewMilestoneForm(request.POST or None), task, act)


def edit(request: HttpRequest, partnership: str, plan: str, milestone: str) -> HttpResponse:
    """Word a milestone, and say what became of it."""
    found, row = _milestone(request, partnership, plan, milestone)
    names = ("text", "owner", "audience", "state", "because", "version")
    known = {name: getattr(row, name) for name in names}
    form = MilestoneForm(request.POST or None, initial=known)
    address = reverse("milestone-remove", args=(partnership, plan, milestone))
    task = Task(
        "Change the milestone",
        "Keep the changes",
        _back(found, row),
        "The milestone was changed.",
        row.action.title,
        Instead("Remove this milestone", _REMOVE, address),
    )

    @transaction.atomic
    def act(said: Mapping[str, Any]) -> None:
        by, reach, state = signed_in(request), Audience(said["audience"]), MilestoneState(said["state"])
        words = {name: said[name] for name in ("text", "owner", "version")}
        actions.reword_milestone(by=by, milestone=row, **words, audience=reach)
        actions.set_milestone_state(by=by, milestone=row, state=state, because=said["because"], version=row.version)

    return carry_out(request, found, form, task, act, _newest(found, milestone))


def change_date(request: HttpRequest, partnership: str, plan: str, milestone: str) -> HttpResponse:
    """Move a milestone to another date, with why."""
    found, row = _milestone(request, partnership, plan, milestone)
    form = MilestoneDateForm(request.POST or None, initial={"due": row.due["phrase"], "version": row.version})
    intro = f"“{row.text}”. The date that it had is kept, with the reason."
    task = Task("Move the date", "Move the date", _back(found, row), "The date was moved.", intro)

    def act(said: Mapping[str, Any]) -> None:
        actions.move_milestone_date(by=signed_in(request), milestone=row, **said)

    return carry_out(request, found, form, task, act, _newest(found, milestone))


@require_POST
def remove(request: HttpRequest, partnership: str, plan: str, milestone: str) -> HttpResponse:
    """Remove a milestone that should never have been there."""
    found, row = _milestone(request, partnership, plan, milestone)
    actions.remove_milestone(by=signed_in(request), milestone=row)
    return finished(request, "The milestone was removed. Its words stay in the plan’s history.", _back(found, row))


def _milestone(request: HttpRequest, partnership: str, plan: str, milestone: str) -> tuple[OpenedPlan, Milestone]:
    found = opened(request, partnership, plan)
    row = milestone_row(found.row, milestone)
    for_section(request, found, row.action.focus_area.section_id)
    return found, row


def _newest(found: OpenedPlan, milestone: str) -> Callable[[], Mapping[str, object]]:
    return lambda: {"version": milestone_row(found.row, milestone).version}


def _back(found: OpenedPlan, row: Milestone) -> str:
    return found.at.action(row.action_id)
