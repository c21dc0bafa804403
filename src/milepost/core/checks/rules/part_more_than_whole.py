"""A part is said to be more than the whole.

Why: "9 mentors, of whom 12 are matched" cannot be; a reader who sees it doubts the other figures.

Example:
    Action: 1.1 Find mentors
    Now: 9 mentors have been trained, of whom 12 are matched
Better:
    Action: 1.1 Find mentors
    Now: 12 mentors have been trained, of whom 9 are matched
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
)

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_COUNT = r"\d{1,3}(?:,\d{3})+|\d{1,6}"
_OF_WHICH = re.compile(
    rf"(?<![\w.,£/-])(?P<whole>{_COUNT})(?![\d,]*[\d/%]) (?P<between>[^.;:\n\d]{{3,70}}?),? "
    rf"of (?:which|whom|these|them),? (?P<part>{_COUNT})(?![\d,]*[\d/%]|[.,]\d)"
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "9 …, of which 12 …"."""
    for one in written(plan, holding="which whom these them"):
        for hit in _OF_WHICH.finditer(one.answer.text):
            if _number(hit["part"]) > _number(hit["whole"]):
                yield one.fault(
                    f"{name(one.action)} says {hit['part']} of {hit['whole']}, which is more than all.",
                    "Put right the figure that is wrong.",
                    hit.group(),
                )


def _number(text: str) -> int:
    return int(text.replace(",", ""))
