"""A long paper that was asked for: how far it is, and the file once it is made."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from milepost.records.outbox.queries import is_carried
from milepost.records.papers.models import Paper
from milepost.records.papers.queries import file_of, paper_row, standing_of
from milepost.web.papers.files import sent
from milepost.web.papers.presenters import made_view
from milepost.web.plans.opened import OpenedPlan, opened


@require_safe
def paper_made(request: HttpRequest, partnership: str, plan: str, made: str) -> HttpResponse:
    """How far the paper is: it is looked at again by a link, or by itself where there is JavaScript."""
    found, paper = _found(request, partnership, plan, made)
    now = timezone.now()
    shown = made_view(paper, found.at, standing_of(paper), is_carried=is_carried(now))
    response = render(request, "papers/made.html", {"head": found.head(), "shown": shown})
    response["Cache-Control"] = "no-store"
    return response


@require_safe
def paper_file(request: HttpRequest, partnership: str, plan: str, made: str) -> HttpResponse:
    """The file, to whoever may see the plan now."""
    found, paper = _found(request, partnership, plan, made)
    data = file_of(paper)
    if data is None:
        raise Http404
    return sent(data, found, paper.report, paper.format)


def _found(request: HttpRequest, partnership: str, plan: str, made: str) -> tuple[OpenedPlan, Paper]:
    found = opened(request, partnership, plan, with_places=False)
    return found, paper_row(found.row, request.user, made, timezone.now())
