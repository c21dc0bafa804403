"""The findings of a plan as it stands now, and the manual page of a rule."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_safe

from milepost.core.checks import rule_named
from milepost.records.access.permissions import Permission
from milepost.records.quality.queries import sorted_findings
from milepost.web.findings.deciding import decides_some
from milepost.web.findings.forms import FindingFilterForm
from milepost.web.findings.page import Show, findings_page
from milepost.web.plans.opened import opened


@require_safe
def findings(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Everything that the rules find, by action. Advice: nothing hangs on it."""
    found = opened(request, partnership, plan)
    today = timezone.localdate()
    everything = sorted_findings(found.row, found.value, today, found.read.whole)
    form = FindingFilterForm(request.GET, found.value, everything)
    wanted = request.GET.get("show", "")
    show = Show(wanted) if wanted in set(Show) else Show.OPEN
    page = findings_page(found, everything, form.chosen(), show, today)
    context = {"page": page, "form": form, "may_switch": found.may(Permission.EDIT_PLAN)}
    context["decides"] = decides_some(found)
    return render(
        request, "findings/findings.html", {"head": found.head(), "partnership": found.partnership, **context}
    )


@require_safe
def rule(request: HttpRequest, code: str) -> HttpResponse:
    """What a rule looks for, why, an example and a better one."""
    wanted = rule_named(code)
    if wanted is None:
        raise Http404
    if wanted.code != code:
        return redirect("rule", wanted.code, permanent=True)
    return render(request, "findings/rule.html", {"rule": wanted})
