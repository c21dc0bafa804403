"""The papers of a plan, to read in the browser or to take away."""

from datetime import date

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify
from django.views.decorators.http import require_safe

from milepost.core import pipeline
from milepost.core.checks import Finding
from milepost.core.reports import REPORTS
from milepost.core.reports.basis import Need
from milepost.core.writers import WRITERS
from milepost.records.access.permissions import Permission
from milepost.records.quality.queries import sorted_findings
from milepost.web.changes.choosing import earlier_choices
from milepost.web.changes.earlier import earlier_of
from milepost.web.papers.presenters import paper_rows
from milepost.web.plans.opened import OpenedPlan, opened_as_at

_READ_HERE = ("html",)


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
    """One report in one format: a web page is shown, everything else is a download."""
    found = opened_as_at(request, partnership, plan)
    if report not in REPORTS or format_key not in (*WRITERS, pipeline.JSON):
        raise Http404
    words = request.GET.get("earlier", "")
    earlier = earlier_of(request, found, words) if words else None
    made = pipeline.print_plan(
        found.value,
        report=report,
        format_key=format_key,
        today=found.today,
        earlier=earlier.plan if earlier else None,
        findings=_findings(found, found.today) if Need.FINDINGS in REPORTS[report].needs else None,
        since=earlier.name if earlier else "",
        section=request.GET.get("section", ""),
        organisation=request.GET.get("organisation", ""),
    )
    kind = "application/json" if format_key == pipeline.JSON else WRITERS[format_key].media_type
    response = HttpResponse(made, content_type=kind)
    if format_key in _READ_HERE:
        # The paper stands alone: its few style rules are inside it, and it loads nothing.
        response["Content-Security-Policy"] = "default-src 'none'; style-src 'unsafe-inline'"
        return response
    name = f"{slugify(found.value.title) or 'plan'}-{report}{pipeline.suffix_of(format_key)}"
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _findings(found: OpenedPlan, today: date) -> tuple[Finding, ...]:
    """What the rules find and nobody has accepted or put off."""
    return sorted_findings(found.row, found.value, today).open
