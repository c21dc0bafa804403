"""The papers of a plan, to read in the browser or to take away."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from milepost.core import pipeline
from milepost.core.plan import codec
from milepost.core.plan.model import Plan
from milepost.core.reports import REPORTS
from milepost.core.writers import WRITERS
from milepost.records.access.permissions import Permission
from milepost.records.papers.actions import ask_for
from milepost.records.papers.asked import Asked, document_of
from milepost.records.papers.lengths import is_long
from milepost.records.papers.queries import asked_before
from milepost.web.changes.choosing import earlier_choices
from milepost.web.changes.earlier import earlier_of
from milepost.web.papers.files import sent
from milepost.web.papers.presenters import named, paper_rows
from milepost.web.plans.opened import OpenedPlan, opened_as_at
from milepost.web.who import signed_in


@require_safe
def papers(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Every report in every format."""
    found = opened_as_at(request, partnership, plan)
    earlier = earlier_choices(found, request.user)
    context = {
        "head": found.head(),
        "partnership": found.partnership,
        "published_address": found.at.publications,
        "publish_address": found.at.publish if found.may(Permission.PUBLISH) else "",
        **paper_rows(found.at, found.value, earlier),
    }
    return render(request, "papers/papers.html", context)


@require_safe
def paper(request: HttpRequest, partnership: str, plan: str, report: str, format_key: str) -> HttpResponse:
    """One report in one format: a web page is shown, everything else is a download. One that takes long is offered."""
    found = opened_as_at(request, partnership, plan)
    if report in REPORTS and format_key == pipeline.JSON:
        return sent(codec.to_json(found.value).encode(), found, report, format_key)
    asked, earlier = _asked(request, found, report, format_key)
    document = document_of(found.row, found.read, asked, found.today, earlier)
    if not is_long(document, format_key):
        return sent(WRITERS[format_key].write(document), found, report, format_key)
    made = asked_before(found.row, request.user, asked, found.today)
    if made:
        return redirect("paper-made", found.partnership.slug, found.row.pk, made.pk)
    context = {
        "head": found.head(),
        "name": named(report, format_key),
        "action": f"{request.path}make/?{request.GET.urlencode()}",
        "back": found.at.papers,
    }
    return render(request, "papers/long.html", context)


@require_POST
def make(request: HttpRequest, partnership: str, plan: str, report: str, format_key: str) -> HttpResponse:
    """Has a long paper made, and leads to where it will be."""
    found = opened_as_at(request, partnership, plan)
    asked, _ = _asked(request, found, report, format_key)
    made = ask_for(by=signed_in(request), plan=found.row, asked=asked, today=found.today)
    return redirect("paper-made", found.partnership.slug, found.row.pk, made.pk)


def _asked(request: HttpRequest, found: OpenedPlan, report: str, format_key: str) -> tuple[Asked, Plan | None]:
    """What the address asks for, and the earlier plan where it names one."""
    if report not in REPORTS or format_key not in WRITERS:
        raise Http404
    words = request.GET.get("earlier", "")
    earlier = earlier_of(request, found, words) if words else None
    asked = Asked(
        report,
        format_key,
        found.day,
        section=request.GET.get("section", ""),
        organisation=request.GET.get("organisation", ""),
        earlier=words,
        since=earlier.name if earlier else "",
    )
    return asked, earlier.plan if earlier else None
