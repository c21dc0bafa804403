"""Findings are accepted, put off and taken up again; rules are switched off for a plan and on again."""

from collections.abc import Iterable
from datetime import date

from django.db import transaction
from django.utils import timezone

from milepost.core.checks import Finding, rules
from milepost.core.checks.finding import key_of
from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.plans.models import Action, Plan
from milepost.records.plans.writing import in_section, lock, needed, tell
from milepost.records.quality import aside
from milepost.records.quality.models import Kind, RuleOff, Verdict

NO_REASON = "Say why, so that whoever reads the plan next year knows."


@transaction.atomic
def accept_finding(*, by: Person, plan: Plan, finding: Finding, reason: str) -> Verdict:
    """Says that it is known and right so; edited words make another finding, which is open again."""
    subject = _may_edit(by, plan, finding.action)
    verdict = _decide(by, plan, finding, Kind.ACCEPTED, reason, None)
    tell(by=by, verb="finding_accepted", plan=plan, row=subject, after=_told(verdict))
    return verdict


@transaction.atomic
def put_off_finding(*, by: Person, plan: Plan, finding: Finding, reason: str, until: date) -> Verdict:
    """Leaves a finding alone until a day, on which it is open again."""
    subject = _may_edit(by, plan, finding.action)
    if until <= timezone.localdate():
        raise InvalidInput("Enter a day in the future.", "until")
    verdict = _decide(by, plan, finding, Kind.PUT_OFF, reason, until)
    tell(by=by, verb="finding_put_off", plan=plan, row=subject, after={**_told(verdict), "until": until})
    return verdict


@transaction.atomic
def reopen_finding(*, by: Person, verdict: Verdict) -> None:
    """Takes a verdict back, so that the finding is open."""
    plan = verdict.plan
    subject = _may_edit(by, plan, verdict.action)
    gone, _ = Verdict.objects.filter(pk=verdict.pk).delete()
    if not gone:
        raise EditedMeanwhile("Somebody else has taken this verdict back already.", "", verdict.reason)
    tell(by=by, verb="finding_reopened", plan=plan, row=subject, before=_told(verdict))


@transaction.atomic
def switch_rule_off(*, by: Person, plan: Plan, rule: str, reason: str) -> RuleOff:
    """Leaves a rule, by its code, out of every check of this plan."""
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    if rule not in {one.code for one in rules()}:
        raise InvalidInput(f"There is no rule called {rule}.")
    if RuleOff.objects.filter(plan=plan, rule=rule).exists():
        raise EditedMeanwhile("Somebody else has switched this rule off already.", "", reason)
    why = needed(reason, NO_REASON, "reason")
    off = RuleOff.objects.create(plan=plan, rule=rule, reason=why, by=by, at=timezone.now())
    tell(by=by, verb="rule_switched_off", plan=plan, row=plan, after={"rule": rule, "reason": why})
    return off


@transaction.atomic
def switch_rule_on(*, by: Person, plan: Plan, rule: str) -> None:
    """Lets a rule look at this plan again."""
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    off = RuleOff.objects.filter(plan=plan, rule=rule).first()
    if off is None:
        return
    off.delete()
    tell(by=by, verb="rule_switched_on", plan=plan, row=plan, before={"rule": rule, "reason": off.reason})


@transaction.atomic
def carry_verdicts(*, by: Person, plan: Plan) -> int:
    """Takes over, into a plan that goes on from another, what holds for its actions and for the whole, and counts it.

    An action is known by the one that it was; what was decided about an action that stays behind stays with it.
    """
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    now = dict(Action.objects.filter(plan=plan).exclude(before=None).values_list("before", "pk"))
    going_on = Verdict.objects.filter(plan=plan.previous_id, action__in=["", *now])
    verdicts = [_carried(one, plan, now.get(one.action, "")) for one in going_on]
    off = [RuleOff(plan=plan, rule=one.rule, reason=one.reason, by=one.by, at=one.at) for one in _off_before(plan)]
    Verdict.objects.bulk_create(verdicts)
    RuleOff.objects.bulk_create(off)
    if verdicts or off:
        after = {"findings": len(verdicts), "rules": [one.rule for one in off]}
        tell(by=by, verb="findings_carried", plan=plan, row=plan, after=after)
    return len(verdicts) + len(off)


@transaction.atomic
def set_verdicts_aside(*, by: Person, plan: Plan) -> int:
    """Keeps what was decided about an imported plan's findings with its document, before the import is taken back."""
    require(by, Permission.IMPORT_PLANS, plan.scope)
    lock(plan)
    document = aside.document_of(plan)
    many = aside.set_aside(plan, document) if document else 0
    if many:
        tell(by=by, verb="findings_set_aside", plan=plan, row=plan, after={"findings": many})
    return many


@transaction.atomic
def take_up_verdicts(*, by: Person, plan: Plan) -> int:
    """Lets what was decided before an import was taken back hold for the plan that it made again, and counts it."""
    require(by, Permission.IMPORT_PLANS, plan.scope)
    lock(plan)
    document = aside.document_of(plan)
    taken = aside.take_up(plan, document) if document else ()
    if taken:
        off = [one.rule for one in taken if not one.kind]
        after = {"findings": len(taken) - len(off), "rules": off}
        tell(by=by, verb="findings_carried", plan=plan, row=plan, after=after)
    return len(taken)


def _may_edit(by: Person, plan: Plan, action: str) -> Action | Plan:
    """Whoever edits what is said of an action decides about its findings, who edits the plan about all; locks it."""
    subject = Action.objects.filter(plan=plan, pk=action).select_related("focus_area").first() if action else None
    if subject is None:
        require(by, Permission.EDIT_PLAN, plan.scope)
    else:
        require(by, Permission.EDIT_SECTION, in_section(plan, subject.focus_area.section_id))
    lock(plan)
    return subject or plan


def _decide(by: Person, plan: Plan, finding: Finding, kind: Kind, reason: str, until: date | None) -> Verdict:
    why = needed(reason, NO_REASON, "reason")
    for known in Verdict.objects.filter(plan=plan, key__in=finding.keys):
        if known.holds(timezone.localdate()):
            who = "You have" if known.by_id == by.pk else "Somebody else has"
            raise EditedMeanwhile(f"{who} decided about this finding already.", known.reason, why)
    said = {name: getattr(finding, name) for name in ("rule", "action", "question", "evidence", "message")}
    decided = {"kind": kind.value, "until": until, "reason": why, "by": by, "at": timezone.now()}
    return Verdict.objects.update_or_create(plan=plan, key=finding.key, defaults={**said, **decided})[0]


def _told(verdict: Verdict) -> dict[str, str]:
    return {"finding": verdict.message, "words": verdict.evidence, "reason": verdict.reason}


def _carried(one: Verdict, plan: Plan, action: str) -> Verdict:
    said = {name: getattr(one, name) for name in ("rule", "question", "evidence", "message", "kind", "until", "reason")}
    key = key_of(one.rule, action, one.question, one.evidence or one.message)
    return Verdict(plan=plan, key=key, action=action, by_id=one.by_id, at=one.at, **said)


def _off_before(plan: Plan) -> Iterable[RuleOff]:
    return RuleOff.objects.filter(plan=plan.previous_id)
