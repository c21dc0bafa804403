"""Changing an action: add, correct, reword, state, lead, move, close, take up again, remove."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from milepost.core.plan.model import Stage
from milepost.core.plan.walk import actions as every_action
from milepost.core.plan.walk import seats
from milepost.records.plans.actions import action as actions
from milepost.records.plans.actions import closing
from milepost.records.plans.models import Action
from milepost.records.plans.queries import action_row, focus_area_row, next_number
from milepost.web.editing.forms import action as forms
from milepost.web.editing.leads import leads_page
from milepost.web.editing.moves import wanted_place
from milepost.web.editing.opened import for_editing, for_section, outline
from milepost.web.editing.task import Instead, Task, carry_out, finished
from milepost.web.plans.opened import OpenedPlan, opened
from milepost.web.who import signed_in

_CORRECT = (
    "For slips of the pen. If what is promised changes, reword the action instead, so that the old words are kept."
)
_REMOVE = (
    "For a row that is no action, or stands here twice. What partners gave up is closed instead, with the reason why. "
    "The words of a removed action stay in the plan’s history."
)


def add(request: HttpRequest, partnership: str, plan: str, focus_area: str) -> HttpResponse:
    """Add an action to a focus area."""
    found = for_editing(request, partnership, plan)
    area = focus_area_row(found.row, focus_area)
    where = f"focus area “{area.title}”" if area.title else f"section “{area.section.title}”"
    back = outline(found, area.pk)
    task = Task("Add an action", "Add this action", back, "The action was added.", f"In the {where}.")
    form = forms.NewActionForm(request.POST or None, initial={"number": next_number(area)})

    def act(said: Mapping[str, Any]) -> None:
        actions.add_action(by=signed_in(request), focus_area=area, **said)

    return carry_out(request, found, form, task, act)


def correct(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Mend a slip in the words or the number."""
    found = for_editing(request, partnership, plan)
    row = action_row(found.row, action)
    known = {"number": row.number, "title": row.title, "version": row.version}
    form, back = forms.CorrectForm(request.POST or None, initial=known), found.at.action(action)
    instead = Instead("Remove this action", _REMOVE, reverse("action-remove", args=(partnership, plan, action)))
    task = Task("Correct the action", "Keep the correction", back, "The action was corrected.", _CORRECT, instead)

    def act(said: Mapping[str, Any]) -> None:
        actions.correct_action(by=signed_in(request), action=row, **said)

    return carry_out(request, found, form, task, act, _newest(found, action))


def reword(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Put the action in new words and keep the old ones."""
    found = for_editing(request, partnership, plan)
    row = action_row(found.row, action)
    form = forms.RewordForm(request.POST or None, initial={"title": row.title, "version": row.version})
    task = Task("Reword the action", "Keep the new wording", found.at.action(action), "The action was reworded.")

    def act(said: Mapping[str, Any]) -> None:
        actions.reword_action(by=signed_in(request), action=row, **said)

    return carry_out(request, found, form, task, act, _newest(found, action))


def status(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """State the status in the plan's words, and the stage."""
    found, row = _in_section(request, partnership, plan, action)
    value = next(one for one in every_action(found.value) if one.id == action)
    known = {
        "status": value.status.text,
        "because": value.status.because,
        "stage": value.stage.value,
        "version": row.version,
    }
    is_over = value.stage in (Stage.CLOSED, Stage.SUPERSEDED)
    words = forms.status_words(found.value)
    form = forms.StatusForm(request.POST or None, words=words, is_over=is_over, initial=known)
    task = Task("Change the status", "Keep the status", found.at.action(action), "The status was changed.", row.title)

    @transaction.atomic
    def act(said: Mapping[str, Any]) -> None:
        stated = {"text": said["status"], "because": said["because"], "version": said["version"]}
        actions.set_status(by=signed_in(request), action=row, **stated)
        if not is_over:
            actions.set_stage(by=signed_in(request), action=row, stage=Stage(said["stage"]), version=row.version)

    return carry_out(request, found, form, task, act, _newest(found, action))


def leads(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Say who leads the action."""
    found = for_editing(request, partnership, plan)
    action_row(found.row, action)
    value = next(one for one in every_action(found.value) if one.id == action)
    back = found.at.action(action)
    return leads_page(request, found, value.leads, lambda: action_row(found.row, action), value.title, back)


@require_POST
def move(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Put an action at another place in its focus area."""
    found = for_editing(request, partnership, plan)
    row = action_row(found.row, action)
    actions.move_action(by=signed_in(request), action=row, focus_area=row.focus_area, to=wanted_place(request))
    return redirect(outline(found, action))


def move_away(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Put an action into another focus area."""
    found = for_editing(request, partnership, plan)
    row = action_row(found.row, action)
    form = forms.MoveForm(request.POST or None, areas=_areas(found), initial={"focus_area": row.focus_area_id})
    task = Task("Move the action", "Move it", found.at.action(action), "The action was moved.", row.title)

    def act(said: Mapping[str, Any]) -> None:
        area = focus_area_row(found.row, said["focus_area"])
        actions.move_action(
            by=signed_in(request),
            action=row,
            focus_area=area,
            to=area.actions.count(),
            reason=said["reason"],
            decided_by=said["decided_by"],
        )

    return carry_out(request, found, form, task, act)


def close(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Close an action, perhaps for another."""
    found = for_editing(request, partnership, plan)
    row = action_row(found.row, action)
    form = forms.CloseActionForm(request.POST or None, initial={"version": row.version})
    task = Task("Close the action", "Close this action", found.at.action(action), "The action was closed.", row.title)

    def act(said: Mapping[str, Any]) -> None:
        by_number = {seat.action.number: seat.action.id for seat in seats(found.value) if seat.action.number}
        wanted = said["successor"].strip()
        closing.close_action(by=signed_in(request), action=row, **{**said, "successor": by_number.get(wanted, wanted)})

    return carry_out(request, found, form, task, act, _newest(found, action))


def reopen(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Take a closed action up again."""
    found = for_editing(request, partnership, plan)
    row = action_row(found.row, action)
    form = forms.ReopenForm(request.POST or None, initial={"version": row.version})
    done = "The action was taken up again."
    task = Task("Take the action up again", "Take it up again", found.at.action(action), done, row.title)

    def act(said: Mapping[str, Any]) -> None:
        closing.reopen_action(by=signed_in(request), action=row, **said)

    return carry_out(request, found, form, task, act, _newest(found, action))


@require_POST
def remove(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """Remove an action that should never have been there."""
    found = for_editing(request, partnership, plan)
    row = action_row(found.row, action)
    actions.remove_action(by=signed_in(request), action=row)
    return finished(request, f"“{row.title}” was removed. Its words stay in the plan’s history.", outline(found))


def _in_section(request: HttpRequest, partnership: str, plan: str, action: str) -> tuple[OpenedPlan, Action]:
    found = opened(request, partnership, plan)
    row = action_row(found.row, action)
    return for_section(request, found, row.focus_area.section_id), row


def _newest(found: OpenedPlan, action: str) -> Callable[[], Mapping[str, object]]:
    return lambda: {"version": action_row(found.row, action).version}


def _areas(found: OpenedPlan) -> Iterator[tuple[str, str]]:
    for section in found.value.sections:
        for area in section.focus_areas:
            name = f"{area.number} {area.title}".strip() or "without a focus area"
            yield area.id, f"{section.title}: {name}"
