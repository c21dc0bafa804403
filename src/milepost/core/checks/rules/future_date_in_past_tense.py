"""Something that is still to come is told as if it had happened.

Why: The year is wrong, or the sentence was copied; a board that reads it doubts the rest.

Example:
    Action: 1.1 Open the hub
    Well: From September 2024 the group has formed part of the hub
Better:
    Action: 1.1 Open the hub
    Well: From September 2022 the group has formed part of the hub
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.happened import told_too_early
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of the past with a day to come that may be planned; `told-before-it-happened` has the rest."""
    for time, is_sure in told_too_early(plan, today):
        if not is_sure:
            yield time.said.fault(
                f"{name(time.said.action)} tells of “{time.phrase}” as if it were past.",
                "Check the year, or say that it is planned.",
                time.text,
            )
