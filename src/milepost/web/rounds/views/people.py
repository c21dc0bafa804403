"""One person in a round, and one action in it."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from milepost.core.errors import InvalidInput, NotAllowed
from milepost.records.access.permissions import Permission
from milepost.records.access.queries import members_of
from milepost.records.rounds import actions
from milepost.records.rounds.evidence import evidence_row
from milepost.records.rounds.models import Item, Request
from milepost.records.rounds.queries import item_row, request_row, task_list
from milepost.records.rounds.requests import LIVE_STATES
from milepost.web.answer.files import evidence_file
from milepost.web.answer.presenters import item_view
from milepost.web.rounds.forms import ExtendForm, WhyForm, refused
from milepost.web.rounds.opened import OpenedRound, open_round
from milepost.web.rounds.presenters.overview import item_rows
from milepost.web.who import signed_in


def person(request: HttpRequest, partnership: str, plan: str, round_: str, request_id: str) -> HttpResponse:
    """What one person is asked, what they did, and what can be done about it."""
    found = open_round(request, partnership, plan, round_)
    row = request_row(found.row, request_id)
    form = ExtendForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            actions.extend(by=signed_in(request), request=row, answer_by=form.cleaned_data["answer_by"])
        except InvalidInput as error:
            refused(form, error)
        else:
            messages.success(
                request,
                f"{row.person.name} has more time now. Nobody is told by mail; a reminder or a fresh link does.",
            )
            return redirect(found.at("round-person", row.pk))
    items = task_list(row)
    context = {
        "head": found.plan.head(),
        "found": found,
        "row": row,
        "sections": item_rows(found, items),
        "owes": any(item.state in LIVE_STATES for item in items),
        "form": form,
    }
    return render(request, "rounds/person.html", context, status=422 if form.errors else 200)


@require_POST
def person_do(request: HttpRequest, partnership: str, plan: str, round_: str, request_id: str) -> HttpResponse:
    """Reminds, pauses or resumes reminders, withdraws links, sends a fresh one."""
    found = open_round(request, partnership, plan, round_)
    row = request_row(found.row, request_id)
    messages.success(request, _do(request, request.POST.get("do", ""), row))
    return redirect(found.at("round-person", row.pk))


def item(request: HttpRequest, partnership: str, plan: str, round_: str, item: str) -> HttpResponse:
    """One action in the round: what was said, and what is to become of it."""
    found = open_round(request, partnership, plan, round_, Permission.SEE_ROUNDS)
    row = item_row(found.row, item)
    form = WhyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            words = _decide(request, found, row, form.cleaned_data["because"])
        except InvalidInput as error:
            refused(form, error)
        else:
            messages.success(request, words)
            return redirect(found.at("round-item", row.pk))
    context = {
        "head": found.plan.head(),
        "found": found,
        "view": item_view(row),
        "is_kept": row.action_id in found.plan.read.hidden,
        "asked": row.asked.select_related("person"),
        "members": members_of(found.plan.partnership.pk),
        "form": form,
    }
    return render(request, "rounds/item.html", context, status=422 if form.errors else 200)


@require_safe
def evidence(request: HttpRequest, partnership: str, plan: str, round_: str, item: str, evidence: int) -> HttpResponse:
    """A file that was added to an answer, as a download."""
    found = open_round(request, partnership, plan, round_, Permission.SEE_ROUNDS)
    row = item_row(found.row, item)
    if row.action_id in found.plan.read.hidden:
        raise NotAllowed("What was said about this action is kept for its working group.")
    return evidence_file(evidence_row(row, evidence))


def _do(request: HttpRequest, what: str, row: Request) -> str:
    by, name = signed_in(request), row.person.name
    if what in ("pause", "resume"):
        actions.pause_reminders(by=by, request=row, is_paused=what == "pause")
        return f"{name} gets no reminders." if what == "pause" else f"{name} gets reminders again."
    if what == "remind":
        told = actions.chase(by=by, round_=row.round, requests=[row])
        return (
            f"A reminder to {name} is on the way." if told else f"{name} heard of it less than a day ago, or is paused."
        )
    if what == "withdraw":
        actions.withdraw_links(by=by, request=row)
        return f"No link of {name} works any more. Send a fresh one when you are ready."
    if what == "link":
        actions.send_fresh_link(by=by, request=row)
        return f"A fresh link to {name} is on its way."
    raise InvalidInput("Choose what to do.")


def _decide(request: HttpRequest, found: OpenedRound, row: Item, because: str) -> str:
    by, what = signed_in(request), request.POST.get("do", "")
    if what == "accept":
        actions.accept_answer(by=by, item=row)
        return "The answer is accepted."
    if what == "return":
        actions.return_answer(by=by, item=row, because=because)
        return "The answer went back, with your reason and a link to exactly this action."
    if what == "link":
        asked = request_row(found.row, request.POST.get("request", ""))
        actions.send_fresh_link(by=by, request=asked, item=row)
        return f"A fresh link to this action is on its way to {asked.person.name}."
    chosen = request.POST.get("to", "")
    member = next((one for one in members_of(found.plan.partnership.pk) if one.person_id == chosen), None)
    if what != "pass_on" or member is None:
        raise InvalidInput("Choose who is asked instead.")
    actions.pass_on(by=by, item=row, to=member.person, why=because)
    return f"{member.person.name} is asked now."
