"""What the rules say of two plans: what is new, mended, and still there."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from milepost.core.checks import Finding, check_read
from milepost.core.checks.changes import changes
from milepost.core.plan.compare import Comparison
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.web.changes.earlier import Earlier
from milepost.web.plans.opened import OpenedPlan


@dataclass(frozen=True, slots=True)
class FindingLine:
    """One finding: what it is about, what is wrong, and the code of its rule."""

    name: str
    message: str
    rule: str


@dataclass(frozen=True, slots=True)
class FindingList:
    """What became of some findings, with these."""

    title: str
    lines: tuple[FindingLine, ...]


def finding_lists(
    found: OpenedPlan, earlier: Earlier, comparison: Comparison, without: Collection[str]
) -> tuple[FindingList, ...]:
    """The findings of both plans in three lists, each plan judged from its own day."""
    before = check_read(earlier.plan, earlier.read.whole, earlier.day, without=without)
    after = check_read(found.value, found.read.whole, found.today, without=without)
    became = changes(before, after, comparison.was)
    return (
        FindingList("New", _lines(found.value, became.new)),
        FindingList("Mended", _lines(earlier.plan, became.mended)),
        FindingList("Still there", _lines(found.value, became.still)),
    )


def _lines(plan: Plan, found: Iterable[Finding]) -> tuple[FindingLine, ...]:
    names = {action.id: f"{action.number} {action.title}".strip() for action in actions(plan)}
    return tuple(FindingLine(names.get(one.action, "The plan as a whole"), one.message, one.rule) for one in found)
