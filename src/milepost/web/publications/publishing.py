"""The way to a published paper: choose, look at it as its readers will, publish; and the same for a correction."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.publications import actions
from milepost.records.publications.models import Publication
from milepost.records.quality.queries import sorted_findings
from milepost.web.notices import tell
from milepost.web.plans.opened import opened
from milepost.web.publications.desk import Desk
from milepost.web.publications.presenters import preview
from milepost.web.publications.views import published
from milepost.web.who import signed_in


def publish(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """A new paper."""
    found = opened(request, partnership, plan)
    require(request.user, Permission.PUBLISH, found.row.scope)
    return _at(request, Desk(found, _sent(request)))


def correct(request: HttpRequest, partnership: str, plan: str, publication: str) -> HttpResponse:
    """The next version of a paper, which begins from what was asked for last time."""
    found, row = published(request, partnership, plan, publication)
    require(request.user, Permission.PUBLISH, found.row.scope)
    return _at(request, Desk(found, _sent(request), row))


def _at(request: HttpRequest, desk: Desk) -> HttpResponse:
    if not desk.is_chosen:
        return _start(request, desk)
    try:
        if "publish" in request.POST and desk.decisions.is_valid():
            return _done(request, desk, _act(request, desk))
        return _preview(request, desk)
    except InvalidInput as error:
        desk.paper.add_error(error.field if error.field in desk.paper.fields else None, str(error))
        return _start(request, desk)
    except EditedMeanwhile as error:
        return _preview(request, desk, clash=str(error))


def _act(request: HttpRequest, desk: Desk) -> Publication:
    plan, version = desk.found.row, desk.decisions.cleaned_data["version"] or 0
    if desk.corrects is None:
        return actions.publish(by=signed_in(request), plan=plan, wanted=desk.wanted, version=version)
    return actions.correct(
        by=signed_in(request),
        publication=desk.corrects,
        plan=plan,
        wanted=desk.wanted,
        version=version,
        reason=desk.reason,
    )


def _done(request: HttpRequest, desk: Desk, made: Publication) -> HttpResponse:
    tell(request, f"“{made.title}” was published. Its files will not change.")
    return redirect("publication", desk.found.partnership.slug, desk.found.row.pk, made.pk)


def _start(request: HttpRequest, desk: Desk) -> HttpResponse:
    context = {
        "head": desk.found.head(),
        "at": desk.found.at,
        "partnership": desk.found.partnership,
        "desk": desk,
        "title": f"Correct “{desk.corrects.title}”" if desk.corrects else "Publish a paper",
        "back": reverse("publications", args=(desk.found.partnership.slug, desk.found.row.pk)),
    }
    is_wrong = "change" not in request.POST and (desk.paper.errors or desk.cover.errors)
    return render(
        request,
        "publications/start.html",
        context,
        status=HTTPStatus.UNPROCESSABLE_ENTITY if is_wrong else HTTPStatus.OK,
    )


def _preview(request: HttpRequest, desk: Desk, clash: str = "") -> HttpResponse:
    found = desk.found
    checks = sorted_findings(found.row, found.value, timezone.localdate()).open
    context = {
        "head": found.head(),
        "at": found.at,
        "partnership": found.partnership,
        "desk": desk,
        "shown": preview(desk),
        "checks": len(checks),
        "version": found.row.version,
        "clash": clash,
        "findings": found.at.findings,
    }
    return render(request, "publications/preview.html", context, status=HTTPStatus.CONFLICT if clash else HTTPStatus.OK)


def _sent(request: HttpRequest) -> QueryDict | None:
    return request.POST if request.method == "POST" else None
