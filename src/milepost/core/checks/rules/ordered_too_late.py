"""Something is ordered so late that it cannot be delivered on its day.

Why: By the plan's own words it takes longer than the time between the two days; the delivery will slip.

Example:
    Action: 1.1 Renew the buses
    Worried: The makers quote 14 months.
    Next: By 31 July 2023 – order placed for ten buses / By 31 March 2024 – ten buses delivered
Better:
    Action: 1.1 Renew the buses
    Worried: The makers quote 14 months.
    Next: By 31 July 2023 – order placed for ten buses / By 31 October 2024 – ten buses delivered
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.lead_times import too_late
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such order of each live action."""
    for one in too_late(gathered(plan), today):
        shown = dict.fromkeys((one.order.whole, one.delivery.whole, one.text))
        yield one.said.fault(
            f"{name(one.said.action)} orders on “{one.order.phrase}” what is to be there on “{one.delivery.phrase}”, "
            "and by its own words it takes longer.",
            "Order sooner, or say when it can be there.",
            " … ".join(shown),
            is_sure=one.is_sure,
        )
