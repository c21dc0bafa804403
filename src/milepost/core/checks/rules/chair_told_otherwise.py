"""One body is said to be chaired by two people.

Why: One of the two names is old or misspelt, and it is the name that the board sees first.

Example:
    Introduction: The Board is chaired by Baroness Lyle.
    Action: 1.1 Open the hub
    Next: By 4 July 2023 – Lady Lyall, who chairs the Board, opens the hub
Better:
    Introduction: The Board is chaired by Baroness Lyle.
    Action: 1.1 Open the hub
    Next: By 4 July 2023 – Lady Lyle, who chairs the Board, opens the hub
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.people.chairs import Chair, chairs
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.OWNERSHIP
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first sentence for each body that names another chair than a sentence before it."""
    known: list[Chair] = []
    told: set[Chair] = set()
    for one in chairs(gathered(plan)):
        first = next((each for each in known if one.body.names <= each.body.names and one.body.may_be(each.body)), None)
        if first is None:
            known.append(one)
        elif first.who.split()[-1] != one.who.split()[-1] and first not in told:
            told.add(first)
            yield Fault(
                f"The {one.body.head} is chaired by {first.who} in one place, and by {one.who} in another.",
                "Print one name, or say since when the other is chair.",
                f"{one.text} / {first.text}",
                one.said.action.id if one.said else "",
            )
