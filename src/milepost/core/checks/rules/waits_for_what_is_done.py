"""An action waits for another one that the plan calls complete.

Why: Nothing holds it up any longer; either the wait is an old one that was copied, or the other action is not done.

Example:
    Action: 1.1 Count the visitors
    Status: Complete
    Now: The four counters have been live since March 2023.
    Action: 1.2 Choose the new routes
    Status: Delayed
    Now: We cannot choose until the counters of 1.1 are live.
Better:
    Action: 1.1 Count the visitors
    Status: Complete
    Now: The four counters have been live since March 2023.
    Action: 1.2 Choose the new routes
    Status: Delayed
    Now: We choose in September, when the counters of 1.1 have counted for six months.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.waits_over import waits_over
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of each action."""
    for one in waits_over(gathered(plan)):
        yield one.waiting.said.fault(
            f"{name(one.waiting.said.action)} waits for {called(one.on)}, which is called complete.",
            "Say what holds it up now, or open the other action again.",
            one.waiting.text,
        )
