"""The pages behind a link: what is asked, one action, and what came of it. GET shows, POST acts."""

from http import HTTPStatus

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from milepost.core.errors import AnswerUnfinished, InvalidInput, RoundClosed, UserFacingError
from milepost.records.rounds.actions import save_work, send_answer, send_fresh_link
from milepost.records.rounds.models import Item
from milepost.records.rounds.promising import new_promises
from milepost.records.rounds.queries import asked_item, item_asked, request_of_old_link, task_list
from milepost.records.rounds.typed import Typed, Work
from milepost.web.answer.boxes import clashing, kept_in
from milepost.web.answer.fields import work_of
from milepost.web.answer.presenters import ItemView, item_view
from milepost.web.answer.task_list import task_list_view
from milepost.web.answer.visit import MOST_FRESH, Visit, closed, visited
from milepost.web.answer.visit import typed as words_typed
from milepost.web.limits import limit


@visited
@require_safe
def answer(request: HttpRequest, visit: Visit) -> HttpResponse:
    """All that this person is asked for; when all is sent, the thanks."""
    items = task_list(visit.row)
    sent = next((item for item in items if item.pk == request.GET.get("sent")), None)
    kept = next((item for item in items if item.pk == request.GET.get("kept")), None)
    handed = request.GET.get("handed", "")[:200]
    promises = new_promises(visit.round, [sent]) if sent and sent.is_sent else ()
    context = {"visit": visit, "list": task_list_view(visit, items), "sent": sent, "kept": kept, "handed": handed}
    context["promises"] = promises
    return render(request, "answer/list.html", context)


@visited
def answer_item(request: HttpRequest, visit: Visit, item: str) -> HttpResponse:
    """One action: shown, kept, or sent."""
    found = asked_item(visit.row, item)
    if request.method != "POST":
        return _page(request, visit, item_view(found))
    return _take(request, visit, found)


@visited
@require_POST
def answer_save(request: HttpRequest, visit: Visit, item: str) -> HttpResponse:
    """Keeps what was typed so far, for the page's script: the versions to go on from, and what clashed."""
    found = asked_item(visit.row, item, with_words=False)
    try:
        saved = save_work(by=visit.person, item=found, work=work_of(request.POST, found))
    except UserFacingError as error:
        return JsonResponse({"error": str(error)}, status=HTTPStatus.CONFLICT)
    clashes = [{"field": one.field, "theirs": one.theirs, "by": one.by} for one in saved.conflicts]
    return JsonResponse({"versions": dict(saved.versions), "clashes": clashes})


@csrf_exempt
@login_not_required
@require_POST
def answer_fresh(request: HttpRequest, token: str) -> HttpResponse:
    """Mails a fresh link to whoever an old one belonged to; says the same whether there was anybody or not."""
    row = request_of_old_link(token)
    # Each press may mail: whoever keeps pressing, or tries links out, is told to wait.
    limit(request, "fresh link", per_minute=MOST_FRESH, of=row.pk if row else "")
    if row is not None:
        try:
            item = item_asked(row, request.POST.get("item", ""))
            send_fresh_link(by=row.person, request=row, item=item)
        except RoundClosed as error:
            return closed(request, str(error))
    return render(request, "answer/fresh.html")


def _take(request: HttpRequest, visit: Visit, item: Item) -> HttpResponse:
    """Keeps what the page sent, and then does what its button says."""
    do, typed = request.POST.get("do", "send"), work_of(request.POST, item)
    try:
        saved = save_work(by=visit.person, item=item, work=typed)
    except InvalidInput as error:
        return _page(request, visit, item_view(item, _wrong(error), typed=typed, is_kept=False))
    except RoundClosed as error:
        return closed(request, str(error), words_typed(request))
    fresh = asked_item(visit.row, item.pk)
    if saved.conflicts:
        view = item_view(fresh, conflicts=saved.conflicts, typed=clashing(typed, saved.conflicts))
        return _page(request, visit, view, HTTPStatus.CONFLICT)
    if do.startswith("copy-answer-"):
        return _page(request, visit, item_view(fresh, typed=_as_last(fresh, do.removeprefix("copy-answer-"))))
    if do == "send":
        return _send(request, visit, fresh)
    return redirect(f"{visit.at('answer')}?kept={item.pk}")


def _send(request: HttpRequest, visit: Visit, item: Item) -> HttpResponse:
    try:
        send_answer(by=visit.person, item=item)
    except AnswerUnfinished as error:
        return _page(request, visit, item_view(item, error.missing))
    except InvalidInput as error:
        return _page(request, visit, item_view(item, _wrong(error)))
    except RoundClosed as error:
        return closed(request, str(error), words_typed(request))
    return redirect(f"{visit.at('answer')}?sent={item.pk}")


def _as_last(item: Item, question: str) -> Work:
    """Last time's words in the box of this question."""
    version = kept_in(item).answers.get(question, Typed("")).version
    return Work(answers={question: Typed(item.last.get(question, ""), version)})


def _wrong(error: InvalidInput) -> tuple[tuple[str, str], ...]:
    return ((error.field, str(error)),)


def _page(request: HttpRequest, visit: Visit, view: ItemView, status: HTTPStatus | None = None) -> HttpResponse:
    wrong = HTTPStatus.UNPROCESSABLE_ENTITY if view.errors else HTTPStatus.OK
    return render(request, "answer/item.html", {"visit": visit, "view": view}, status=status or wrong)
