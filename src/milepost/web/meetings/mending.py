"""A decision that was recorded wrongly: corrected, or taken back with what it did to the plan."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.meetings import actions, queries
from milepost.records.meetings.models import Decision
from milepost.records.meetings.undoing import undoing
from milepost.web.editing.task import Came, Task, carry_out
from milepost.web.here import here
from milepost.web.meetings.forms import CorrectionForm, TakeBackForm
from milepost.web.plans.opened import OpenedPlan, opened
from milepost.web.who import signed_in

_CORRECT = "It is put right here and wherever the plan tells of it. What the decision did to the plan stays."


def correct(request: HttpRequest, partnership: str, meeting: str, decision: int) -> HttpResponse:
    """Put the minute or the words of a decision right."""
    found, row = _at(request, partnership, meeting, decision)
    first = {"minute": row.minute, "text": row.text, "version": row.version}
    intro = f"About {row.about}, by {row.meeting}. {_CORRECT}"
    task = Task("Correct the decision", "Keep the correction", _back(found, row), "The decision was corrected.", intro)

    def act(said: Mapping[str, Any]) -> None:
        actions.correct_decision(by=signed_in(request), decision=row, **said)

    return carry_out(request, found, CorrectionForm(request.POST or None, initial=first), task, act, _newest(row))


def take_back(request: HttpRequest, partnership: str, meeting: str, decision: int) -> HttpResponse:
    """Take back a decision that was not taken, with why."""
    found, row = _at(request, partnership, meeting, decision)
    intro = (
        f"“{row.text}” ({row.reference}), about {row.about}. {undoing(row).words} The record stays, with your reason."
    )
    task = Task("Take back the decision", "Take it back", _back(found, row), "", intro)

    def act(said: Mapping[str, Any]) -> Came:
        undone = actions.take_back_decision(by=signed_in(request), decision=row, **said)
        return Came(f"The decision was taken back. {undone.words}", task.back)

    form = TakeBackForm(request.POST or None, initial={"version": row.version})
    return carry_out(request, found, form, task, act, _newest(row))


def _at(request: HttpRequest, partnership: str, meeting: str, decision: int) -> tuple[OpenedPlan, Decision]:
    owner = here(request, partnership)
    held = queries.meeting_row(owner.partnership, request.user, meeting, owner.access)
    row = queries.decision_row(held, decision)
    found = opened(request, partnership, row.plan_id)
    require(request.user, Permission.RUN_MEETINGS, found.row.scope)
    return found, row


def _newest(row: Decision) -> Any:
    return lambda: {"version": queries.decision_row(row.meeting, row.pk).version}


def _back(found: OpenedPlan, row: Decision) -> str:
    return reverse("meeting", args=(found.partnership.slug, row.meeting_id))
