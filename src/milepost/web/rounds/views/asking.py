"""Who is asked: a grid of actions, people to put to many at once, addresses to paste."""

from collections.abc import Sequence

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from milepost.core.errors import InvalidInput
from milepost.records.access.queries import members_of
from milepost.records.people.actions import import_people
from milepost.records.people.lists import read_list
from milepost.records.people.models import Person
from milepost.records.people.queries import contact_for
from milepost.records.people.settling import Said, settle
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item
from milepost.records.rounds.models.item import Source
from milepost.records.rounds.queries import board_of, nobody_found, out_of_reach, people_of, reasoned_list, request_row
from milepost.records.rounds.sending import preview_letter
from milepost.web.rounds.forms import PasteForm, refused
from milepost.web.rounds.opened import OpenedRound, open_round
from milepost.web.rounds.presenters.overview import item_rows
from milepost.web.rounds.presenters.reasons import reasons
from milepost.web.who import signed_in


def who(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """The grid: tick actions, choose people, and they are asked; all of it, or what nobody was found for."""
    found = open_round(request, partnership, plan, round_)
    form = PasteForm(request.POST or None)
    every = board_of(found.row)
    nobody = [item for item in every if item.source == Source.COORDINATOR]
    is_short = request.GET.get("show") == "nobody"
    shown = nobody if is_short else every
    if request.method == "POST" and form.is_valid():
        try:
            _ask(request, found, _ticked(request, shown), shown, form.cleaned_data["people"])
        except InvalidInput as error:
            refused(form, error)
        else:
            messages.success(request, "The list of who is asked was changed.")
            again = is_short and any(item.source == Source.COORDINATOR for item in board_of(found.row))
            # Where the page was left at the people to ask, a browser would lead there again, past what was done.
            return redirect(found.at("round-who") + ("?show=nobody" if again else "") + "#main")
    context = {
        "head": found.plan.head(),
        "found": found,
        "sections": item_rows(found, shown),
        "total": len(every),
        "nobody": len(nobody),
        "is_short": is_short,
        "members": members_of(found.plan.partnership.pk),
        "missing": out_of_reach(found.row),
        "form": form,
        "ticked": {name: request.POST.getlist(name) for name in ("items", "sections", "people_chosen", "all")},
    }
    return render(request, "rounds/who.html", context, status=422 if form.errors else 200)


@require_POST
def take_on(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Has the coordinator asked for exactly those actions that the page listed as nobody's."""
    found = open_round(request, partnership, plan, round_)
    seen = set(request.POST.getlist("items"))
    chosen = [item for item in nobody_found(found.row) if item.pk in seen]
    try:
        taken = actions.take_on(by=signed_in(request), round_=found.row, items=chosen)
    except InvalidInput as error:
        messages.error(request, str(error))
    else:
        count = "1 action" if len(taken) == 1 else f"{len(taken)} actions"
        messages.success(request, f"You are asked for {count} that nobody else was found for.")
    return redirect(found.here)


def preview(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Person by person: what each will be asked, before a single mail goes."""
    found = open_round(request, partnership, plan, round_)
    chosen = request.GET.get("person") or request.POST.get("person", "")
    people = people_of(found.row)
    row = request_row(found.row, chosen) if chosen else people[0] if people else None
    if request.method == "POST" and row is not None:
        try:
            actions.send_test_mail(by=signed_in(request), round_=found.row, request=row)
        except InvalidInput as error:
            messages.error(request, str(error))
        else:
            messages.success(request, f"A test of the mail to {row.person.name} is on its way to you.")
        return redirect(f"{found.at('round-preview')}?person={row.pk}")
    context = {
        "head": found.plan.head(),
        "found": found,
        "people": people,
        "chosen": row,
        "reasons": reasons(reasoned_list(row), contact_for(found.plan.partnership, row.person)) if row else (),
        "letter": preview_letter(row) if row else None,
    }
    return render(request, "rounds/preview.html", context)


def _ask(request: HttpRequest, found: OpenedRound, chosen: list[Item], items: Sequence[Item], listed: str) -> None:
    """Asks whoever is chosen and pasted for the ticked actions, or whom the plan names."""
    by, what = signed_in(request), request.POST.get("do")
    if what == "chain":
        by_plan = [item for item in items if item.source != Source.BY_HAND]
        actions.ask_by_chain(by=by, round_=found.row, items=chosen or by_plan)
        return
    if not chosen:  # before anybody is added who would then be asked for nothing
        raise InvalidInput("Tick at least one action.", "items")
    people = [*_members(request, found), *_pasted(request, found, listed)]
    actions.assign(by=by, round_=found.row, items=chosen, people=people, keep_others=what == "add")


def _ticked(request: HttpRequest, shown: Sequence[Item]) -> list[Item]:
    """What is ticked, one by one, by the section or all at once."""
    if "all" in request.POST:
        return list(shown)
    one_by_one, by_section = set(request.POST.getlist("items")), set(request.POST.getlist("sections"))
    return [item for item in shown if item.pk in one_by_one or item.section_id in by_section]


def _members(request: HttpRequest, found: OpenedRound) -> list[Person]:
    chosen = set(request.POST.getlist("people_chosen"))
    return [member.person for member in members_of(found.plan.partnership.pk) if member.person_id in chosen]


def _pasted(request: HttpRequest, found: OpenedRound, text: str) -> list[Person]:
    """The people of a pasted list, added to the partnership where they are new; one wrong line, and nobody is."""
    owner, by = found.plan.partnership, signed_in(request)
    settled = settle(owner, [Said(entry) for entry in read_list(text)])
    wrong = [trouble.message for one in settled for trouble in one.troubles]
    if wrong:
        raise InvalidInput(" ".join(wrong), "people")
    matches = [one.match for one in settled if one.match is not None]
    kept = import_people(by=by, partnership=owner, matches=matches) if matches else ()
    return [member.person for member in kept]
