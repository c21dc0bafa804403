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
from milepost.records.rounds.typed import Saved
from milepost.web.answer.fields import answers_sent, work_of
from milepost.web.answer.presenters import item_view, task_list_view
from milepost.web.answer.visit import MOST_FRESH, Visit, closed, typed, visited
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
        return _page(request, visit, found)
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
    do = request.POST.get("do", "send")
    try:
        saved = save_work(by=visit.person, item=item, work=work_of(request.POST, item))
        fresh = asked_item(visit.row, item.pk)
        if saved.conflicts:
            return _page(request, visit, fresh, saved=saved, status=HTTPStatus.CONFLICT)
        if do.startswith("copy-"):
            return _page(request, visit, fresh, texts={do[5:]: fresh.last.get(do.removeprefix("copy-answer-"), "")})
        if do == "send":
            send_answer(by=visit.person, item=fresh)
            return redirect(f"{visit.at('answer')}?sent={item.pk}")
    except AnswerUnfinished as error:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        return _page(request, visit, asked_item(visit.row, item.pk), errors=error.missing, status=status)
    except InvalidInput as error:
        texts = answers_sent(request.POST)
        errors = ((error.field, str(error)),)
        return _page(request, visit, item, errors=errors, texts=texts, status=HTTPStatus.UNPROCESSABLE_ENTITY)
    except RoundClosed as error:
        return closed(request, str(error), typed(request))
    return redirect(f"{visit.at('answer')}?kept={item.pk}")


def _page(
    request: HttpRequest,
    visit: Visit,
    item: Item,
    *,
    errors: tuple[tuple[str, str], ...] = (),
    saved: Saved | None = None,
    texts: dict[str, str] | None = None,
    status: HTTPStatus = HTTPStatus.OK,
) -> HttpResponse:
    view = item_view(item, errors, saved.conflicts if saved else (), texts)
    return render(request, "answer/item.html", {"visit": visit, "view": view}, status=status)
