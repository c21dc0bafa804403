"""How long one thing lasts, or within what time it is done, is told in two ways.

Why: People plan their day by it, and a standard that is told in two ways binds nobody.

Example:
    Action: 1.1 Hold clinics in village halls
    Now: Appointments are 45 minutes long, without exception.
    Well: Patients like our half-hour appointments.
Better:
    Action: 1.1 Hold clinics in village halls
    Now: Appointments are 45 minutes long, without exception.
    Well: Patients like our 45-minute appointments.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.durations import told_otherwise
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such pair of each action."""
    done: set[str] = set()
    for one, other in told_otherwise(gathered(plan)):
        if other.said.action.id not in done:
            done.add(other.said.action.id)
            yield other.said.fault(
                f"{name(other.said.action)} says “{other.words}”, and elsewhere it is “{one.words}”.",
                "Put right the one that is wrong, or say what each is of.",
                f"{other.text} … {one.text}",
            )
