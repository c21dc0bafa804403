"""What else can be done with an action behind a link: hand it over, show evidence, say that the page was opened."""

from http import HTTPStatus
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from milepost.core.errors import InvalidInput, TooLarge
from milepost.records.rounds.actions import add_evidence, ask_for_code, hand_over, mark_opened, remove_evidence
from milepost.records.rounds.evidence import evidence_row
from milepost.records.rounds.queries import asked_item
from milepost.web.answer.files import evidence_file
from milepost.web.answer.forms import EvidenceForm, HandOverForm
from milepost.web.answer.visit import Visit, visited


@visited
def answer_hand_over(request: HttpRequest, visit: Visit, item: str) -> HttpResponse:
    """Asks for a code, then for the person whose it is; the code comes by mail, since a link may be forwarded."""
    found = asked_item(visit.row, item)
    has_code = request.GET.get("step") == "whose"
    form = HandOverForm(request.POST if request.method == "POST" and has_code else None)
    error = ""
    try:
        if request.method == "POST" and not has_code:
            ask_for_code(by=visit.person, item=found)
            return redirect(f"{visit.at('answer-hand-over', item)}?step=whose")
        if form.is_valid():
            hand_over(by=visit.person, item=found, **form.cleaned_data)
            return redirect(f"{visit.at('answer')}?{urlencode({'handed': form.cleaned_data['name']})}")
    except InvalidInput as refused:
        if has_code:
            form.add_error(refused.field if refused.field in form.fields else None, str(refused))
        error = str(refused)
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors or error else HTTPStatus.OK
    context = {"visit": visit, "item": found, "form": form, "has_code": has_code, "error": error}
    return render(request, "answer/hand_over.html", context, status=status)


@visited
def answer_evidence(request: HttpRequest, visit: Visit, item: str) -> HttpResponse:
    """Everything that shows that an answer is true, and a form for more."""
    found = asked_item(visit.row, item)
    form = EvidenceForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        file = said["file"]
        try:
            add_evidence(
                by=visit.person,
                item=found,
                label=said["label"],
                url=said["url"],
                file_name=file.name if file else "",
                data=file.read() if file else b"",
                dated=said["dated"],
            )
        except (InvalidInput, TooLarge) as refused:
            form.add_error("url" if isinstance(refused, InvalidInput) else "file", str(refused))
        else:
            return redirect(visit.at("answer-evidence", item))
    status = HTTPStatus.UNPROCESSABLE_ENTITY if form.errors else HTTPStatus.OK
    context = {"visit": visit, "item": found, "form": form, "evidence": found.evidence.defer("data")}
    return render(request, "answer/evidence.html", context, status=status)


@visited
@require_safe
def answer_evidence_file(request: HttpRequest, visit: Visit, item: str, evidence: int) -> HttpResponse:
    """A file that was added, always as a download: it may hold anything."""
    return evidence_file(evidence_row(asked_item(visit.row, item), evidence))


@visited
@require_POST
def answer_evidence_remove(request: HttpRequest, visit: Visit, item: str, evidence: int) -> HttpResponse:
    """Takes a piece of evidence away again."""
    remove_evidence(by=visit.person, evidence=evidence_row(asked_item(visit.row, item), evidence))
    return redirect(visit.at("answer-evidence", item))


@visited
@require_POST
def answer_opened(request: HttpRequest, visit: Visit) -> HttpResponse:
    """Notes that a person, and not only a scanner that fetches, has the page before them; their browser says so."""
    mark_opened(by=visit.person, request=visit.row)
    return HttpResponse(status=HTTPStatus.NO_CONTENT)
