"""Signatures, for the coordinator: ask the leads, ask a deputy, remind."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from milepost.core.errors import InvalidInput
from milepost.records.access.queries import members_of
from milepost.records.plans.queries import section_row
from milepost.records.signoff import actions
from milepost.records.signoff.queries import signing_row, stands_of
from milepost.web.rounds.opened import OpenedRound, open_round
from milepost.web.rounds.presenters.signatures import signature_rows
from milepost.web.who import signed_in


def signatures(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Who is asked to sign each section, and where that stands."""
    found = open_round(request, partnership, plan, round_)
    if request.method == "POST":
        try:
            messages.success(request, _do(request, found))
        except InvalidInput as error:
            messages.error(request, str(error))
        return redirect(found.at("round-signatures"))
    rows = signature_rows(stands_of(found.row))
    asked = {row.section_id for row in rows}
    sections = {item.section_id: item.section for item in found.row.items.select_related("section")}
    context = {
        "head": found.plan.head(),
        "found": found,
        "rows": rows,
        "sections": sections.values(),
        "unasked": [section for pk, section in sections.items() if pk not in asked],
        "members": members_of(found.plan.partnership.pk),
    }
    return render(request, "rounds/signatures.html", context)


def _do(request: HttpRequest, found: OpenedRound) -> str:
    by, what = signed_in(request), request.POST.get("do", "")
    if what == "leads":
        count = len(actions.ask_leads(by=by, round_=found.row))
        return f"{count} asked to sign." if count else "Every lead who is known was asked already."
    if what == "remind":
        chosen = [signing_row(found.row, request.POST.get("signing", ""))]
        count = actions.remind_to_sign(by=by, round_=found.row, signings=chosen)
        return "A reminder with a fresh link is on its way." if count else "They have signed already."
    member = next(
        (one for one in members_of(found.plan.partnership.pk) if one.person_id == request.POST.get("person")), None
    )
    if what != "person" or member is None:
        raise InvalidInput("Choose who signs.")
    if not request.POST.get("section"):
        raise InvalidInput("Choose the section to sign.")
    section = section_row(found.plan.row, request.POST.get("section", ""))
    actions.ask_person(by=by, round_=found.row, section=section, person=member.person)
    return f"{member.person.name} is asked to sign."
