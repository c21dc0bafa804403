"""A percentage or a change follows from none of the figures beside it.

Why: Where only two figures are there to reckon it from, one of the three is wrong, and a reader will ask which.

Example:
    Action: 1.1 Ask the tenants
    Now: We wrote to 640 tenants aged 60 to 75 and 208 of them replied, which is 41% of those asked.
Better:
    Action: 1.1 Ask the tenants
    Now: We wrote to 640 tenants aged 60 to 75 and 208 of them replied, which is 33% of those asked.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.fitting import Kind, unfit
from milepost.core.checks.figures import with_numbers
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
GIVES_WAY = True
_UNITS = {Kind.POINTS: " points", Kind.AMOUNT: ""}


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every size of a part or of a change with just two figures in reach, from which it does not follow."""
    for one in with_numbers(plan):
        for found in unfit(one):
            made = f"{round(found.right, 1).normalize():,f}{_UNITS.get(found.size.kind, '%')}"
            yield one.fault(
                f"{name(one.action)} says {found.said.strip()}, and {found.one.figure.words.strip()} and "
                f"{found.two.figure.words.strip()} would make it {made}.",
                "Put right the figure that is wrong, or say what it was reckoned from.",
                found.words,
            )
