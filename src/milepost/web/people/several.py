"""Several people at once: a list is pasted or uploaded, looked through row by row, and then kept."""

from collections.abc import Sequence
from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.queries import members_of
from milepost.records.people.actions import import_people
from milepost.records.people.models import Partnership
from milepost.records.people.queries import organisations_of, partnership_called
from milepost.records.people.settling import settle
from milepost.web.people.read import ListForm
from milepost.web.people.rows import Line, Row, errors_of, lines_of, more_lines, rows_of, show_troubles
from milepost.web.who import signed_in


def add_several(request: HttpRequest, partnership: str) -> HttpResponse:
    """Read the list, then look through it; the rows travel in the form, so nothing is kept in between."""
    owner = partnership_called(partnership, request.user)
    require(request.user, Permission.MANAGE_PEOPLE, Scope(owner.pk))
    if request.method == "POST" and "confirmed" in request.POST:
        return _keep(request, owner, more_lines(request.POST))
    form = ListForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        return _look(request, owner, _rows(owner, lines_of(form.entries)), HTTPStatus.OK)
    context = {"partnership": owner, "form": form, "title": "Add several people", "button_text": "Read the list"}
    return render(request, "people/form.html", context, status=422 if form.errors else 200)


def _keep(request: HttpRequest, owner: Partnership, lines: Sequence[Line]) -> HttpResponse:
    """Keeps everybody once nothing is wrong with any row."""
    rows = _rows(owner, lines)
    if errors_of(rows):
        return _look(request, owner, rows, HTTPStatus.UNPROCESSABLE_ENTITY)
    matches = [row.settled.match for row in rows if row.settled.match is not None]
    if matches:
        kept = import_people(by=signed_in(request), partnership=owner, matches=matches)
        messages.success(request, f"The list was kept: {len(kept)} {'person' if len(kept) == 1 else 'people'}.")
    return redirect("people", owner.slug)


def _rows(owner: Partnership, lines: Sequence[Line]) -> tuple[Row, ...]:
    members = tuple(members_of(owner.pk, including_closed=True))
    rows = rows_of(members, lines, settle(owner, [line.said for line in lines]))
    show_troubles(rows)
    return rows


def _look(request: HttpRequest, owner: Partnership, rows: Sequence[Row], status: HTTPStatus) -> HttpResponse:
    context = {
        "partnership": owner,
        "rows": rows,
        "errors": errors_of(rows),
        "new": sum(row.adds for row in rows),
        "members": members_of(owner.pk),
        "organisations": organisations_of(owner),
    }
    return render(request, "people/confirm.html", context, status=status)
