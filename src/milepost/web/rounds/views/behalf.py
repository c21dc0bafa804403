"""Answering on behalf of somebody, who told the coordinator by telephone; the record says so."""

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from milepost.core.errors import AnswerUnfinished, InvalidInput, RoundClosed
from milepost.records.rounds.actions import save_work, send_answer
from milepost.records.rounds.models import Item
from milepost.records.rounds.queries import item_row
from milepost.web.answer.boxes import clashing
from milepost.web.answer.fields import work_of
from milepost.web.answer.presenters import item_view
from milepost.web.answer.visit import closed, typed
from milepost.web.rounds.opened import OpenedRound, open_round
from milepost.web.who import signed_in


def behalf(request: HttpRequest, partnership: str, plan: str, round_: str, item: str) -> HttpResponse:
    """The same boxes that the person has, filled in by the coordinator."""
    found = open_round(request, partnership, plan, round_)
    row = item_row(found.row, item)
    if request.method != "POST":
        return _page(request, found, row)
    said = work_of(request.POST, row)
    try:
        saved = save_work(by=signed_in(request), item=row, work=said)
    except InvalidInput as error:
        view = item_view(row, ((error.field, str(error)),), typed=said, is_kept=False)
        return _page(request, found, row, view=view, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    except RoundClosed as error:
        return closed(request, str(error), typed(request))
    row = item_row(found.row, item)
    if saved.conflicts:
        view = item_view(row, conflicts=saved.conflicts, typed=clashing(said, saved.conflicts))
        return _page(request, found, row, view=view, status=HTTPStatus.CONFLICT)
    if request.POST.get("do") == "send":
        try:
            send_answer(by=signed_in(request), item=row)
        except AnswerUnfinished as error:
            view = item_view(row, error.missing)
            return _page(request, found, row, view=view, status=HTTPStatus.UNPROCESSABLE_ENTITY)
        except InvalidInput as error:
            view = item_view(row, ((error.field, str(error)),))
            return _page(request, found, row, view=view, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    messages.success(request, "It was kept, as written by you on their behalf.")
    return redirect(found.at("round-item", row.pk))


def _page(
    request: HttpRequest, found: OpenedRound, row: Item, view: object = None, status: HTTPStatus = HTTPStatus.OK
) -> HttpResponse:
    context = {
        "head": found.plan.head(),
        "found": found,
        "view": view or item_view(row),
        "people": ", ".join(one.person.name for one in row.asked.all()),
    }
    return render(request, "rounds/behalf.html", context, status=status)
