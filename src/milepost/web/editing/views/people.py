"""Whom the names of a plan mean: proposed from the partnership's people, added where they are nobody yet."""

from collections.abc import Sequence
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from milepost.records.access.permissions import Permission
from milepost.records.access.queries import members_of
from milepost.records.people.matching import Match
from milepost.records.people.queries import organisations_of
from milepost.records.plans.actions import add_leads
from milepost.records.rounds.actions import ask_again
from milepost.records.rounds.queries import being_prepared
from milepost.web.editing.matching import Matching, matching, without_contact
from milepost.web.editing.opened import for_editing, outline
from milepost.web.notices import tell
from milepost.web.people.read import ListForm
from milepost.web.people.rows import Row, errors_of, show_troubles
from milepost.web.plans.opened import OpenedPlan
from milepost.web.who import signed_in

NOBODY_YET = "Nobody has an address yet. Enter one, or choose who somebody is."
Added = Sequence[tuple[Match, Sequence[int]]]


def match(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Say for each lead who is nobody yet whom the name means, and add who is new; a list may be read into the rows."""
    found = for_editing(request, partnership, plan)
    page = matching(found.partnership, found.row, request.POST if request.method == "POST" else None)
    if request.method != "POST":
        return _page(request, found, page.rows())
    return _read(request, found, page) if request.POST.get("do") == "read" else _add(request, found, page)


def _read(request: HttpRequest, found: OpenedPlan, page: Matching) -> HttpResponse:
    form = ListForm(request.POST, request.FILES)
    if not form.is_valid():
        return _page(request, found, page.rows(), form=form)
    filled = page.with_list(form.entries)
    rows = filled.rows()
    show_troubles(row for row in rows if not row.waits)
    tell(
        request, f"{_people(len(form.entries))} read from the list. Nothing is added yet: look through the rows first."
    )
    return _page(request, found, rows, status=HTTPStatus.OK)


def _add(request: HttpRequest, found: OpenedPlan, page: Matching) -> HttpResponse:
    """Adds and matches every row that can be; the others stay as they were typed."""
    rows = page.rows()
    show_troubles(row for row in rows if not row.waits)
    ready = page.ready(rows)
    people = page.to_add(rows, ready)
    if people:
        add_leads(by=signed_in(request), plan=found.row, leads=people)
        tell(request, _told(people) + _asked(request, found))
    left = [row for row in rows if row not in ready]
    if not left:
        return redirect(_back(found))
    return _page(request, found, left, missing="" if people or errors_of(rows) else NOBODY_YET)


def _told(people: Added) -> str:
    new = sum(match.member is None and bool(keys) for match, keys in people)
    others = sum(not keys for _, keys in people)
    known = len(people) - new - others
    said = [f"{_people(new)} added and matched"] if new else []
    said += [f"{_people(known)} found in the list and matched"] if known else []
    said += [f"{_people(others)} added who lead nothing in this plan"] if others else []
    return "; ".join(said) + "."


def _asked(request: HttpRequest, found: OpenedPlan) -> str:
    """Has the rounds that are being prepared ask the new people, and says which they are."""
    if not found.may(Permission.RUN_ROUND):
        return ""
    rounds = ask_again(by=signed_in(request), plan=found.row)
    return "".join(f" The round {round_} asks them now." for round_ in rounds)


def _people(count: int) -> str:
    return "1 person was" if count == 1 else f"{count} people were"


def _back(found: OpenedPlan) -> str:
    """The round that is being prepared, else the outline."""
    rounds = being_prepared(found.row) if found.may(Permission.RUN_ROUND) else ()
    return f"{found.at.rounds}{rounds[0].pk}/" if len(rounds) == 1 else outline(found)


def _page(
    request: HttpRequest,
    found: OpenedPlan,
    rows: Sequence[Row],
    form: ListForm | None = None,
    missing: str = "",
    status: HTTPStatus | None = None,
) -> HttpResponse:
    list_form = form or ListForm()
    errors = [*errors_of(rows), *((f"id_{name}", error) for name, error in _mistakes(list_form))]
    errors += [("rows", missing)] if missing else []
    context = {
        "head": found.head(),
        "partnership": found.partnership,
        "known": [row for row in rows if row.is_known],
        "unknown": [row for row in rows if not row.is_known and row.line.legend],
        "more": [row for row in rows if not row.is_known and not row.line.legend],
        "bodies": without_contact(found.partnership, found.row),
        "form": list_form,
        "errors": errors,
        "members": members_of(found.partnership.pk),
        "organisations": organisations_of(found.partnership),
        "back": _back(found),
    }
    wrong = HTTPStatus.UNPROCESSABLE_ENTITY if errors else HTTPStatus.OK
    return render(request, "editing/match.html", context, status=status or wrong)


def _mistakes(form: ListForm) -> Sequence[tuple[str, str]]:
    return [(name, str(error)) for name, many in form.errors.items() for error in many]
