"""What a meeting decided about a plan: about which action or concern, under which minute, and what it did."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from milepost.core.plan.walk import seats
from milepost.core.reports import parts
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.meetings import actions, queries
from milepost.records.meetings.models import Effect, Meeting
from milepost.records.plans.models import Action
from milepost.records.plans.queries import action_row, concern_row
from milepost.web.editing.task import Task, carry_out
from milepost.web.meetings.forms import ActionDecisionForm, ConcernDecisionForm, DecisionForm
from milepost.web.plans.opened import OpenedPlan, opened
from milepost.web.who import signed_in

DONE = "The decision was recorded."


@require_safe
def choose(request: HttpRequest, partnership: str, meeting: str, plan: str) -> HttpResponse:
    """What the decision is about: the plan as a whole, a concern, or an action."""
    found, row = _at(request, partnership, meeting, plan)
    slug = found.partnership.slug
    concerns = tuple(
        (one.text, reverse("decide-concern", args=(slug, row.pk, found.row.pk, one.pk)))
        for one in queries.open_concerns(found.row)
        if one.pk not in found.read.hidden
    )
    named = tuple(
        (parts.action_heading(seat.action), reverse("decide-action", args=(slug, row.pk, found.row.pk, seat.action.id)))
        for seat in seats(found.value)
    )
    context = {
        "head": found.head(),
        "meeting": row,
        "back": _back(found, row),
        "whole": reverse("decide-plan", args=(slug, row.pk, found.row.pk)),
        "concerns": concerns,
        "actions": named,
    }
    return render(request, "meetings/choose.html", context)


def about_plan(request: HttpRequest, partnership: str, meeting: str, plan: str) -> HttpResponse:
    """A decision about the plan as a whole, which changes nothing in it."""
    found, row = _at(request, partnership, meeting, plan)
    form = DecisionForm(request.POST or None, initial={"version": 0})
    task = _task(found, row, "Record a decision about the plan")

    def act(_said: Mapping[str, Any]) -> None:
        actions.note_decision(by=signed_in(request), plan=found.row, minuted=form.minuted(row))

    return carry_out(request, found, form, task, act)


def about_action(request: HttpRequest, partnership: str, meeting: str, plan: str, action: str) -> HttpResponse:
    """A decision about an action: noted, or done to it."""
    found, row = _at(request, partnership, meeting, plan)
    decided = action_row(found.row, action)
    first = {"version": decided.version, "effect": Effect.NOTED.value, "title": decided.title}
    form = ActionDecisionForm(request.POST or None, milestones=tuple(decided.milestones.all()), initial=first)
    task = _task(found, row, "Record a decision", f"About {decided}")

    def act(said: Mapping[str, Any]) -> None:
        _do(request, form, row, decided, said)

    return carry_out(request, found, form, task, act, lambda: {"version": action_row(found.row, action).version})


def about_concern(request: HttpRequest, partnership: str, meeting: str, plan: str, concern: str) -> HttpResponse:
    """A decision about a concern: noted, or the answer to it."""
    found, row = _at(request, partnership, meeting, plan)
    raised = concern_row(found.row, concern)
    first = {"version": raised.version, "effect": Effect.ANSWERED.value}
    form = ConcernDecisionForm(request.POST or None, initial=first)
    task = _task(found, row, "Record a decision", f"About the concern “{raised}”")

    def act(said: Mapping[str, Any]) -> None:
        by, minuted = signed_in(request), form.minuted(row)
        if said["effect"] == Effect.ANSWERED:
            actions.answer_by_decision(by=by, concern=raised, minuted=minuted, version=said["version"])
        else:
            actions.note_decision(by=by, plan=found.row, minuted=minuted, concern=raised)

    return carry_out(request, found, form, task, act, lambda: {"version": concern_row(found.row, concern).version})


def _do(
    request: HttpRequest, form: ActionDecisionForm, meeting: Meeting, decided: Action, said: Mapping[str, Any]
) -> None:
    by, minuted, version = signed_in(request), form.minuted(meeting), said["version"]
    match Effect(said["effect"]):
        case Effect.CLOSED:
            actions.close_by_decision(by=by, action=decided, minuted=minuted, version=version)
        case Effect.REWORDED:
            actions.reword_by_decision(by=by, action=decided, minuted=minuted, title=said["title"], version=version)
        case Effect.MOVED:
            moved = form.milestones[said["milestone"]]
            actions.move_by_decision(by=by, milestone=moved, minuted=minuted, due=said["due"], version=moved.version)
        case _:
            actions.note_decision(by=by, plan=decided.plan, minuted=minuted, action=decided)


def _at(request: HttpRequest, partnership: str, meeting: str, plan: str) -> tuple[OpenedPlan, Meeting]:
    found = opened(request, partnership, plan)
    require(request.user, Permission.RUN_MEETINGS, found.row.scope)
    return found, queries.meeting_row(found.partnership, request.user, meeting, found.access)


def _task(found: OpenedPlan, meeting: Meeting, title: str, about: str = "") -> Task:
    intro = f"{about}, by {meeting}." if about else f"By {meeting}."
    return Task(title, "Record the decision", _back(found, meeting), DONE, intro)


def _back(found: OpenedPlan, meeting: Meeting) -> str:
    return reverse("meeting", args=(found.partnership.slug, meeting.pk))
