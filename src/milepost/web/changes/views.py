"""The page of what changed."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from milepost.core.plan.compare import compare
from milepost.records.quality.queries import rules_off
from milepost.web.changes.choosing import choosing, paper_links
from milepost.web.changes.earlier import earlier_of
from milepost.web.changes.findings import finding_lists
from milepost.web.changes.presenters import section_changes, summary
from milepost.web.dates import day
from milepost.web.plans.opened import OpenedPlan, opened_as_at


@require_safe
def changes(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """The choice of what to compare with, and once that is made, what differs."""
    found = opened_as_at(request, partnership, plan, with_places=False)
    chosen = request.GET.get("earlier", "")
    context = {
        "head": found.head(),
        "partnership": found.partnership,
        "choosing": choosing(found, request.user, chosen),
        **(_compared(request, found, chosen) if chosen else {}),
    }
    return render(request, "changes/changes.html", context)


def _compared(request: HttpRequest, found: OpenedPlan, chosen: str) -> dict[str, Any]:
    earlier = earlier_of(request, found, chosen)
    comparison = compare(earlier.plan, found.value, earlier.known)
    return {
        "earlier": earlier,
        "until": f"the end of {day(found.today)}" if found.day else "now",
        "summary": summary(comparison),
        "sections": section_changes(comparison, found.at, earlier.at),
        "findings": finding_lists(found, earlier, comparison, rules_off(found.row)),
        "papers": paper_links(found, chosen),
    }
