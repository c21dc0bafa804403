"""Something is told of a day on which, by the same account, it had not begun or was over.

Why: "First met in May" and "has met since last autumn": one of the two is wrong, and the reader cannot tell which.

Example:
    Action: 1.1 Bring the singers together
    Now: The choir met for the first time on 9 May 2023. It has met every month since the autumn of 2021.
Better:
    Action: 1.1 Bring the singers together
    Now: The choir met for the first time on 9 May 2021. It has met every month since the autumn of 2021.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.own_times import outside
from milepost.core.checks.facts.people.away_days import away
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such pair: before a first day, after a last one or a closing, in an absence, in a report of later days."""
    for one in (*outside(gathered(plan)), *away(gathered(plan))):
        yield one.said.fault(
            f"{name(one.said.action)} tells of “{one.other}”, which lies outside of “{one.own}”.",
            "Check both days: one of them is wrong.",
            one.text,
        )
