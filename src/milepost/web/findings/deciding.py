"""Deciding about findings: accept, put off, take up again; and switching rules off and on."""

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from milepost.core.checks import Finding, check, rules
from milepost.core.errors import NotAllowed
from milepost.records.access.permissions import Permission, Scope
from milepost.records.quality import actions
from milepost.records.quality.queries import verdict_on
from milepost.web.editing.opened import for_editing
from milepost.web.editing.task import Task, carry_out
from milepost.web.findings.filters import sections_of_actions
from milepost.web.findings.forms import PutOffForm, ReasonForm
from milepost.web.plans.opened import OpenedPlan, opened
from milepost.web.who import signed_in

NOT_ALLOWED = "You may not decide about this finding. Ask the coordinator of the partnership if you should."


def may_decide(found: OpenedPlan) -> Callable[[Finding], bool]:
    """Whether this person may decide about a finding: who edits its section, or the plan where it is of no action."""
    home, whole = sections_of_actions(found.value), found.may(Permission.EDIT_PLAN)
    scope = {section: Scope(found.partnership.pk, found.row.pk, section) for section in set(home.values())}
    edits = {section: found.access.may(Permission.EDIT_SECTION, where) for section, where in scope.items()}
    return lambda finding: edits[home[finding.action]] if finding.action in home else whole


def decides_some(found: OpenedPlan) -> bool:
    """Whether there are findings that this person may decide about."""
    edits = (Scope(found.partnership.pk, found.row.pk, section.id) for section in found.value.sections)
    return found.may(Permission.EDIT_PLAN) or any(found.access.may(Permission.EDIT_SECTION, one) for one in edits)


def accept(request: HttpRequest, partnership: str, plan: str, finding: str) -> HttpResponse:
    """Say that it is known and right so."""
    found, one = _finding(request, partnership, plan, finding)
    task = _task("Accept this finding", "Accept", found, "The finding is accepted.", one)

    def act(said: Mapping[str, Any]) -> None:
        actions.accept_finding(by=signed_in(request), plan=found.row, finding=one, **said)

    return carry_out(request, found, ReasonForm(request.POST or None), task, act)


def put_off(request: HttpRequest, partnership: str, plan: str, finding: str) -> HttpResponse:
    """Leave it alone until a day."""
    found, one = _finding(request, partnership, plan, finding)
    task = _task("Put this finding off", "Put it off", found, "The finding is put off.", one)

    def act(said: Mapping[str, Any]) -> None:
        actions.put_off_finding(by=signed_in(request), plan=found.row, finding=one, **said)

    return carry_out(request, found, PutOffForm(request.POST or None), task, act)


@require_POST
def reopen(request: HttpRequest, partnership: str, plan: str, finding: str) -> HttpResponse:
    """Take a verdict back."""
    found = opened(request, partnership, plan)
    verdict = verdict_on(found.row, finding)
    if verdict is None:
        raise Http404
    actions.reopen_finding(by=signed_in(request), verdict=verdict)
    messages.success(request, "The finding is open again.")
    return redirect(found.at.findings)


def switch_off(request: HttpRequest, partnership: str, plan: str, code: str) -> HttpResponse:
    """Leave a rule out of the checks of this plan."""
    found = for_editing(request, partnership, plan)
    rule = next((one for one in rules() if one.code == code), None)
    if rule is None:
        raise Http404
    back = f"{found.at.findings}?show=rules"
    task = Task("Switch this rule off", "Switch it off", back, "The rule is switched off for this plan.", rule.title)

    def act(said: Mapping[str, Any]) -> None:
        actions.switch_rule_off(by=signed_in(request), plan=found.row, rule=code, **said)

    return carry_out(request, found, ReasonForm(request.POST or None), task, act)


@require_POST
def switch_on(request: HttpRequest, partnership: str, plan: str, code: str) -> HttpResponse:
    """Let a rule look at this plan again."""
    found = for_editing(request, partnership, plan)
    actions.switch_rule_on(by=signed_in(request), plan=found.row, rule=code)
    messages.success(request, "The rule looks at this plan again.")
    return redirect(f"{found.at.findings}?show=rules")


def _finding(request: HttpRequest, partnership: str, plan: str, key: str) -> tuple[OpenedPlan, Finding]:
    """The finding with this key, for somebody who may decide about it; words that were edited have another key."""
    found = opened(request, partnership, plan)
    one = next((one for one in check(found.value, timezone.localdate()) if one.key == key), None)
    if one is None:
        raise Http404
    if not may_decide(found)(one):
        raise NotAllowed(NOT_ALLOWED)
    return found, one


def _task(title: str, button: str, found: OpenedPlan, done: str, finding: Finding) -> Task:
    words = f" The words: “{finding.evidence}”" if finding.evidence else ""
    return Task(title, button, found.at.findings, done, f"{finding.message}{words}")
