"""The findings of a plan, sorted by what people decided about them."""

from dataclasses import dataclass
from datetime import date

from milepost.core.checks import Finding, check_read
from milepost.core.plan import model as value
from milepost.records.plans.models import Plan
from milepost.records.quality.models import Kind, RuleOff, Verdict


@dataclass(frozen=True)
class Sorted:
    """Findings that are open, and those that are accepted or put off, each with the verdict that holds.

    `off` are the rules that the plan has switched off, by their codes: what they would find is nowhere here.
    """

    open: tuple[Finding, ...]
    accepted: tuple[tuple[Finding, Verdict], ...]
    put_off: tuple[tuple[Finding, Verdict], ...]
    off: tuple[RuleOff, ...]


def sorted_findings(plan: Plan, shown: value.Plan, today: date, whole: value.Plan | None = None) -> Sorted:
    """What the rules find in the plan, given with its value, in order; two queries.

    `whole` is what `shown` was cut from, where it was: what does not hold of that is not told. What was put off until
    today or an earlier day is open again.
    """
    off = tuple(RuleOff.objects.filter(plan=plan).select_related("by"))
    rows = Verdict.objects.filter(plan=plan).select_related("by")
    holding = {row.key: row for row in rows if row.holds(today)}
    found = check_read(shown, whole or shown, today, without={row.rule for row in off})
    sides = [(one, next((holding[key] for key in one.keys if key in holding), None)) for one in found]
    decided = [(one, row) for one, row in sides if row]
    return Sorted(
        tuple(one for one, row in sides if not row),
        tuple((one, row) for one, row in decided if row.kind == Kind.ACCEPTED),
        tuple((one, row) for one, row in decided if row.kind == Kind.PUT_OFF),
        off,
    )


def decided_of(plan: Plan) -> tuple[str, ...]:
    """What people decided about the plan's findings, as words that change whenever a decision does."""
    verdicts = Verdict.objects.filter(plan=plan).values_list("key", "kind", "until")
    return (*sorted(rules_off(plan)), *sorted(f"{key} {kind} {until}" for key, kind, until in verdicts))


def rules_off(plan: Plan) -> frozenset[str]:
    """The codes of the rules that this plan has switched off."""
    return frozenset(RuleOff.objects.filter(plan=plan).values_list("rule", flat=True))


def verdict_on(plan: Plan, key: str) -> Verdict | None:
    """What was decided about the finding with this key, or None."""
    return Verdict.objects.filter(plan=plan, key=key).select_related("plan").first()
