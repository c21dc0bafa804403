"""The Word way of a visitor: download the form, hand it in filled in, look at what it would change, keep that."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.http import content_disposition_header
from django.views.decorators.http import require_safe

from milepost.core.errors import InvalidInput, ReadError
from milepost.core.returns import write_form
from milepost.records.rounds.actions import hand_in_form, take_form
from milepost.records.rounds.models import Request, ReturnedForm
from milepost.records.rounds.queries import form_items, returned_form, waiting_forms
from milepost.records.rounds.word.asking import form_for
from milepost.web.answer.forms import HandInForm
from milepost.web.answer.returned import returned_view, works_of
from milepost.web.answer.visit import Visit, visited
from milepost.web.limits import limit

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MOST_FORMS = 6  # a minute by one link: each is read in a process of its own


@visited
@require_safe
def answer_form(request: HttpRequest, visit: Visit) -> HttpResponse:
    """The form with this person's actions, last time's words and what they wrote so far."""
    return form_file(visit.row)


@visited
def answer_form_hand_in(request: HttpRequest, visit: Visit) -> HttpResponse:
    """How the Word way goes, and a box for the filled-in form."""
    is_post = request.method == "POST"
    form = HandInForm(request.POST, request.FILES) if is_post else HandInForm()
    if is_post:
        limit(request, "form", per_minute=MOST_FORMS, of=visit.token)
        if form.is_valid():
            file = form.cleaned_data["file"]
            try:
                row = hand_in_form(by=visit.person, request=visit.row, file_name=file.name, data=file.read())
            except (InvalidInput, ReadError) as refused:
                form.add_error("file", str(refused))
            else:
                return redirect(visit.at("answer-form-returned", row.pk))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    context = {"visit": visit, "form": form, "waiting": waiting_forms(visit.row)}
    return render(request, "answer/hand_in.html", context, status=status)


@visited
def answer_form_returned(request: HttpRequest, visit: Visit, returned: str) -> HttpResponse:
    """What a form would change, a tick for each, and what became of it."""
    row = returned_form(visit.row, returned)
    if request.method != "POST":
        return _page(request, visit, row, has_clash=request.GET.get("changed") == "meanwhile")
    works = works_of(request.POST, row, form_items(visit.row))
    if not works:
        return _page(request, visit, row, error="Tick what to keep of this form.")
    try:
        taken = take_form(by=visit.person, form=row, works=works, is_sent=request.POST.get("do") == "send")
    except InvalidInput as refused:
        return _page(request, visit, row, error=str(refused))
    more = "?changed=meanwhile" if taken.changed_meanwhile else ""
    return redirect(visit.at("answer-form-returned", row.pk) + more)


def form_file(row: Request) -> HttpResponse:
    """The form of a request as a download; raises RoundClosed where no answers are taken."""
    response = HttpResponse(write_form(form_for(row)), content_type=WORD)
    name = f"{row.round.title} - {row.person.name}.docx"
    response["Content-Disposition"] = content_disposition_header(as_attachment=True, filename=name.replace("/", "-"))
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _page(
    request: HttpRequest, visit: Visit, row: ReturnedForm, *, error: str = "", has_clash: bool = False
) -> HttpResponse:
    items = form_items(visit.row)
    view = returned_view(row, items, {item.pk: visit.item_at(item) for item in items})
    context = {"visit": visit, "view": view, "error": error, "has_clash": has_clash}
    status = HTTPStatus.UNPROCESSABLE_ENTITY if error else HTTPStatus.OK
    return render(request, "answer/returned.html", context, status=status)
