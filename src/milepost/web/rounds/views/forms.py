"""The Word way of a round: drop what came by mail, look at each form beside what is kept, take it or set it aside."""

from http import HTTPStatus

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from milepost.core.errors import InvalidInput
from milepost.records.rounds import actions
from milepost.records.rounds.dropping import Dropped, drop_forms
from milepost.records.rounds.models import ReturnedForm
from milepost.records.rounds.queries import form_items, form_row, items_by_request, request_row, returned_forms_of
from milepost.web.answer.returned import returned_view, works_of
from milepost.web.answer.word import form_file
from milepost.web.rounds.forms import DropForm, refused
from milepost.web.rounds.opened import OpenedRound, open_round
from milepost.web.rounds.presenters.forms import form_rows
from milepost.web.who import signed_in


def round_forms(request: HttpRequest, partnership: str, plan: str, round_: str) -> HttpResponse:
    """Every form that came back, and a box for more."""
    found = open_round(request, partnership, plan, round_)
    is_post = request.method == "POST"
    form = DropForm(request.POST, request.FILES) if is_post else DropForm()
    if is_post and form.is_valid():
        try:
            dropped = drop_forms(by=signed_in(request), round_=found.row, files=form.files_dropped())
        except InvalidInput as error:
            refused(form, error)
        else:
            _tell(request, found, dropped)
            return redirect(found.at("round-forms"))
    rows = form_rows(found, returned_forms_of(found.row), items_by_request(found.row))
    context = {
        "head": found.plan.head(),
        "found": found,
        "form": form,
        "waiting": [row for row in rows if not row.taken],
        "taken": [row for row in rows if row.taken],
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    return render(request, "rounds/forms.html", context, status=status)


def round_form(request: HttpRequest, partnership: str, plan: str, round_: str, returned: str) -> HttpResponse:
    """One form beside what is kept; what is ticked is taken on behalf of its person."""
    found = open_round(request, partnership, plan, round_)
    row = form_row(found.row, returned)
    if request.method != "POST":
        return _page(request, found, row)
    works = works_of(request.POST, row, form_items(row.request))
    if not works:
        return _page(request, found, row, error="Tick what to keep of this form.")
    try:
        is_sent = request.POST.get("do") == "send"
        taken = actions.take_form(by=signed_in(request), form=row, works=works, is_sent=is_sent)
    except InvalidInput as refusal:
        return _page(request, found, row, error=str(refusal))
    if taken.changed_meanwhile:
        messages.warning(request, "Somebody changed some of this meanwhile. That was not kept; it is shown again.")
    else:
        messages.success(request, f"It was kept on behalf of {row.request.person.name}. {_sent(taken)}")
    return redirect(found.at("round-form", row.pk))


@require_POST
def set_aside(request: HttpRequest, partnership: str, plan: str, round_: str, returned: str) -> HttpResponse:
    """Takes a form from the list that should not be there."""
    found = open_round(request, partnership, plan, round_)
    row = form_row(found.row, returned)
    actions.discard_form(by=signed_in(request), form=row)
    messages.success(request, f"{row.file_name} was set aside. Answers that were taken from it stay.")
    return redirect(found.at("round-forms"))


@require_safe
def person_form(request: HttpRequest, partnership: str, plan: str, round_: str, request_id: str) -> HttpResponse:
    """The form of one person, to be mailed by hand."""
    found = open_round(request, partnership, plan, round_)
    return form_file(request_row(found.row, request_id))


def _tell(request: HttpRequest, found: OpenedRound, dropped: tuple[Dropped, ...]) -> None:
    """Says what became of every file that is not in the list of this round."""
    own = 0
    for one in dropped:
        if one.form is None:
            is_named = one.why_not.startswith(one.file_name)
            messages.error(request, one.why_not if is_named else f"{one.file_name} was not taken. {one.why_not}")
        elif one.form.request.round_id != found.row.pk:
            late = one.form.request
            messages.info(request, f"{one.file_name} is of {late.person.name} for “{late.round}”, and was put there.")
        else:
            own += 1
    if own:
        files = "1 form waits" if own == 1 else f"{own} forms wait"
        messages.success(request, f"{files} below. Nothing in {'it' if own == 1 else 'them'} is an answer yet.")


def _sent(taken: actions.Taken) -> str:
    kept, sent = len(taken.kept), len(taken.sent)
    if not sent:
        return "Nothing is sent yet."
    return "All of it is sent." if sent == kept else f"{sent} of {kept} answers are sent; the others lack something."


def _page(request: HttpRequest, found: OpenedRound, row: ReturnedForm, error: str = "") -> HttpResponse:
    items = form_items(row.request)
    context = {
        "head": found.plan.head(),
        "found": found,
        "view": returned_view(row, items, {item.pk: found.at("round-item", item.pk) for item in items}),
        "error": error,
    }
    status = HTTPStatus.UNPROCESSABLE_ENTITY if error else HTTPStatus.OK
    return render(request, "rounds/form_returned.html", context, status=status)
