"""A next step was due before the time that the plan reports on.

Why: What is still to come cannot have been due then: the year is wrong, or the line was copied from an older paper.

Example:
    Action: 1.1 Open the hub
    Next: By March 2021 – open the hub
Better:
    Action: 1.1 Open the hub
    Next: By March 2024 – open the hub
"""

from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import (
    MilestoneState,
    Period,
    Plan,
    QuestionRole,
    Standing,
)
from milepost.core.words.due import DueKind

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_A_QUARTER, _HALF_A_YEAR = timedelta(days=93), timedelta(days=183)
_AGAIN = frozenset({DueKind.RECURRING, DueKind.FROM})


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every open milestone of a column of next steps that lies before the first day reported on."""
    first = _first_day(plan)
    if first is None:
        return
    for one in said(plan, QuestionRole.NEXT):
        for milestone in one.action.milestones:
            due = milestone.due
            is_before = due.latest is not None and due.latest < first and due.kind not in _AGAIN
            is_here = due.phrase and due.phrase in one.answer.text
            if is_before and is_here and milestone.state is MilestoneState.OPEN and is_live(one.action):
                yield one.fault(
                    f"A next step of {called(one.action)} was due “{due.phrase}”, before the time that is reported on.",
                    "Check the year, or say when it is due now.",
                    f"{due.phrase} – {milestone.text}".rstrip(" –"),
                )


def _first_day(plan: Plan) -> date | None:
    """The first day of the latest time told of, or half a year before it where that is a month or so."""
    told = {one.period for one in plan.questions if one.role is QuestionRole.WHERE_NOW}
    spans = [(one.start, one.end or one.start) for one in plan.periods if one.start and _is_told(one, told)]
    if not spans:
        return None
    start, end = max(spans)
    return start if end - start > _A_QUARTER else start - _HALF_A_YEAR


def _is_told(period: Period, told: set[str]) -> bool:
    return period.key in told if any(told) else period.standing is Standing.REPORTED
