"""The report says in one line that it covers one time, and in another that it covers another.

Why: Nobody can tell which half-year the figures are of; one of the lines was left from an earlier report.

Example:
    Introduction: Progress report, 1 April 2022 to 31 March 2023
    Introduction: This report covers the six months from 1 October 2021 to 31 March 2022.
    Action: 1.1 Open the hub
    Now: The hub opened.
Better:
    Introduction: Progress report, 1 April 2022 to 31 March 2023
    Introduction: This report covers the year from 1 April 2022 to 31 March 2023.
    Action: 1.1 Open the hub
    Now: The hub opened.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.period_told import told_twice
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY  # where a heading was misread, both lines are right
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first two lines above the actions that give the report different times."""
    for known, one in told_twice(gathered(plan)):
        yield Fault(
            "The report is said to cover two different times.",
            "Put right the line that is wrong.",
            f"{known.text} … {one.text}",
        )
