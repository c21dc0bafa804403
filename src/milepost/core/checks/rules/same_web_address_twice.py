"""The same web address is printed more than once.

Why: It is one piece of evidence told twice, and one of the two will be forgotten when the page moves.

Example:
    Action: 1.1 Open the hub
    Now: The page is at https://hub.example/opening and it was shared (https://hub.example/opening)
Better:
    Action: 1.1 Open the hub
    Now: The page is at https://hub.example/opening and it was shared
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
)

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.LOW
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s)>\]”’\"]+", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each address once, where it stands for the second time."""
    times: Counter[str] = Counter()
    for one in said(plan, holding="http https www"):
        for match in _ADDRESS.finditer(one.answer.text):
            address = match.group().rstrip(".,;:")
            times[address] += 1
            if times[address] == 2:
                yield one.fault(
                    f"{name(one.action)} prints a web address that was printed before.",
                    "Give the address once, where the work is told.",
                    address,
                )
