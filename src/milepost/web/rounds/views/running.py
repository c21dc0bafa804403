"""Running a round: the overview, opening, chasing, closing, opening again, stopping."""

from typing import Protocol

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from milepost.core.errors import InvalidInput
from milepost.records.access.permissions import Permission
from milepost.records.access.queries import members_of
from milepost.records.meetings.queries import left_behind_of
from milepost.records.people.models import Person
from milepost.records.plans.leading import unmatched
from milepost.records.rounds import actions
from milepost.records.rounds.models import Round, RoundState
from milepost.records.rounds.models.item import SENT, Source
from milepost.records.rounds.promising import new_promises
from milepost.records.rounds.queries import board_of, nobody_found, out_of_reach, people_of, why_stopped
from milepost.records.signoff.actions import close_signed_round, reopen_signed_round
from milepost.records.signoff.queries import stands_of
from milepost.web.meetings.presenters import due_words
from milepost.web.rounds.forms import WhyForm, refused
from milepost.web.rounds.opened import OpenedRound, open_round
from milepost.web.rounds.presenters.following import moved_words
from milepost.web.rounds.presenters.overview import overview, reminder_words
from milepost.web.rounds.presenters.signatures import signature_rows
from milepost.web.rounds.sheets import Sheet, show_sheet
from milepost.web.who import signed_in

GIVE_UP = "Nobody was told of this round, and nobody will be. It can no longer be sent."
STOP = (
    "Their links stop working at once, and nobody is reminded or told by mail. What was written stays with the round "
    "and does not go into the plan. It cannot be opened again; to take the answers into the plan, close it instead."
)
REOPEN = (
    "The links that people have work again. What was taken into the plan stays there, and newer words replace it when "
    "the round closes again."
)


class Reasoned(Protocol):
    """An action on a round that wants a reason."""

    def __call__(self, *, by: Person, round_: Round, because: str) -> None:
        """Does it."""


@require_safe
def round_page(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """How far the round has come, or what is still to prepare."""
    found = open_round(request, partnership, plan, round_, Permission.SEE_ROUNDS)
    bodies = {one.person_id: one.organisation.name for one in members_of(found.plan.partnership.pk) if one.organisation}
    items, is_prepared = board_of(found.row), found.row.state == RoundState.PREPARING
    view = overview(found, items, people_of(found.row), timezone.localdate(), bodies)
    aim = left_behind_of(found.row)
    context = {
        "head": found.plan.head(),
        "found": found,
        "round": found.row,
        "view": view,
        "signed": _signed(found),
        "missing": out_of_reach(found.row) if is_prepared else (),
        "fallen": nobody_found(found.row) if is_prepared else (),
        "stopped": why_stopped(found.row) if found.row.state == RoundState.STOPPED else "",
        "unmatched": len(unmatched(found.plan.row)) if is_prepared else 0,
        "taken_on": sum(item.source == Source.TAKEN_ON for item in items),
        "reminders": reminder_words(found.row.reminders),
        "moved": moved_words(aim) if aim else "",
        "left": due_words(found.row.answer_by, timezone.localdate()),
    }
    return render(request, "rounds/round.html", context)


@require_POST
def start(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Opens the round: everybody is asked."""
    found = open_round(request, partnership, plan, round_)
    try:
        count = actions.open_round(by=signed_in(request), round_=found.row)
    except InvalidInput as error:
        messages.error(request, str(error))
        return redirect(found.here)
    mails = "1 request is" if count == 1 else f"{count} requests are"
    messages.success(request, f"The round is open. {mails} on the way.")
    return redirect(found.here)


def chase(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Shows who would be reminded of what, and reminds those who are ticked."""
    found = open_round(request, partnership, plan, round_)
    people = people_of(found.row)
    if request.method == "POST":
        ticked = set(request.POST.getlist("people"))
        chosen = [row for row in people if row.pk in ticked]
        reminded = actions.chase(by=signed_in(request), round_=found.row, requests=chosen)
        told = len(reminded)
        words = "1 reminder is on the way." if told == 1 else f"{told} reminders are on the way."
        spared = len(chosen) - told
        messages.success(
            request, words + (f" {spared} had heard of it less than a day ago, or asked for a pause." if spared else "")
        )
        return redirect(found.here)
    view = overview(found, board_of(found.row), people, timezone.localdate())
    return render(request, "rounds/chase.html", {"head": found.plan.head(), "found": found, "view": view})


def close(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Shows what goes into the plan and what was not answered, and closes."""
    found = open_round(request, partnership, plan, round_)
    items = board_of(found.row)
    if request.method == "POST":
        try:
            carried = close_signed_round(
                by=signed_in(request), round_=found.row, promises=request.POST.getlist("promises")
            )
        except InvalidInput as error:
            messages.error(request, str(error))
            return redirect(found.here)
        taken = len(items) - len(carried)
        messages.success(request, f"The round is closed. {taken} of {len(items)} answers are in the plan now.")
        return redirect(found.here)
    sent = [item for item in items if item.is_sent]
    open_ = [item for item in items if item not in sent]
    rows = signature_rows(stands_of(found.row))
    unsigned = [row for row in rows if not row.is_signed]
    changed = [item for item in sent if item.state not in SENT]
    context = {"head": found.plan.head(), "found": found, "sent": sent, "open": open_, "unsigned": unsigned}
    context["changed"] = changed
    context["promises"] = new_promises(found.row) if found.row.is_open else ()
    return render(request, "rounds/close.html", context)


def reopen(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Takes answers again."""
    found = open_round(request, partnership, plan, round_)
    sheet = Sheet("Open the round again", REOPEN, button="Open it again")
    return _because(request, found, sheet, reopen_signed_round, "The round takes answers again.")


def stop(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Gives the round up."""
    found = open_round(request, partnership, plan, round_)
    if found.row.state == RoundState.PREPARING:
        sheet = Sheet("Give this round up", GIVE_UP, button="Give it up", kind="warning")
        return _because(request, found, sheet, actions.stop_round, "The round was given up.")
    if not found.row.is_open:
        messages.error(request, "This round is over already.")
        return redirect(found.here)
    sheet = Sheet("Stop this round", _what_stops(found), button="Stop the round", kind="warning")
    return _because(request, found, sheet, actions.stop_round, "The round was stopped.")


def _what_stops(found: OpenedRound) -> str:
    items, people = board_of(found.row), people_of(found.row)
    asked = "1 person was asked" if len(people) == 1 else f"{len(people)} people were asked"
    sent = sum(item.state in SENT for item in items)
    return f"{asked}, and {sent} of {len(items)} answers {'is' if sent == 1 else 'are'} in. {STOP}"


def _signed(found: OpenedRound) -> tuple[int, int] | None:
    """How many of how many have signed; None where nobody is asked to."""
    rows = signature_rows(stands_of(found.row))
    return (sum(row.is_signed for row in rows), len(rows)) if rows else None


def _because(request: HttpRequest, found: OpenedRound, sheet: Sheet, act: Reasoned, done: str) -> HttpResponse:
    form = WhyForm(request.POST or None, is_needed=found.row.state != RoundState.PREPARING)
    if request.method == "POST" and form.is_valid():
        try:
            act(by=signed_in(request), round_=found.row, because=form.cleaned_data["because"])
        except InvalidInput as error:
            refused(form, error)
        else:
            messages.success(request, done)
            return redirect(found.here)
    return show_sheet(request, found, form, sheet)
