"""The findings of a plan as it stands now, and the manual page of a rule."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from milepost.core.checks import check, rules
from milepost.web.findings.presenters import finding_groups
from milepost.web.plans.opened import opened


@require_safe
def findings(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Everything that the rules find, by action. Advice: nothing hangs on it."""
    found = opened(request, partnership, plan)
    everything = check(found.value, timezone.localdate())
    groups = finding_groups(found.value, everything, found.at)
    context = {"head": found.head(), "partnership": found.partnership, "groups": groups, "number": len(everything)}
    return render(request, "findings/findings.html", context)


@require_safe
def rule(request: HttpRequest, code: str) -> HttpResponse:
    """What a rule looks for, why, an example and a better one."""
    wanted = next((one for one in rules() if one.code == code), None)
    if wanted is None:
        raise Http404
    return render(request, "findings/rule.html", {"rule": wanted})
