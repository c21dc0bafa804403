"""Figures that are said to make up a total do not add up to it.

Why: One of them is wrong, and a reader who adds them up doubts all the others.

Example:
    Action: 1.1 Open the hub
    Now: 246 homes are insulated: 120 in the north, 84 in the south and 52 in the villages
Better:
    Action: 1.1 Open the hub
    Now: 256 homes are insulated: 120 in the north, 84 in the south and 52 in the villages
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, written
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Plan,
)

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_COUNT = r"(?<![\w.,£/-])£?(?:\d{1,3}(?:,\d{3})+|\d{1,6})(?![\d/%]|[.,]\d|:\d)"
_TOTAL = re.compile(rf"(?P<total>{_COUNT})(?P<of>[^:;.\n\d]{{0,80}}): (?P<parts>[^:;.\n]{{5,200}})")
_PART = re.compile(
    rf"(?:^|, (?:and )?| and )(?P<part>{_COUNT}) (?:were |was |are )?(?:in|from|at|on|by|for|through|with|of) "
)
_LOOSE = re.compile(
    r"\b(?:including|includes|among|such as|about|around|nearly|over|more than|at least|both|%|per ?cent)\b|%",
    re.IGNORECASE,
)
_FEWEST = 2


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every total before a colon that the parts after it, all of one kind and the last after "and", do not reach."""
    for one in written(plan):
        for hit in _TOTAL.finditer(one.answer.text) if ": " in one.answer.text else ():
            parts = [_number(part["part"]) for part in _PART.finditer(hit["parts"])]
            is_whole = " and " in hit["parts"] and len(parts) == len(re.findall(_COUNT, hit["parts"])) >= _FEWEST
            if is_whole and not _LOOSE.search(hit.group()) and sum(parts) != _number(hit["total"]):
                yield one.fault(
                    f"The parts that {called(one.action)} gives make {sum(parts):,}, "
                    f"and the total is said to be {hit['total']}.",
                    "Put right the figure that is wrong, or say what is counted twice or left out.",
                    hit.group(),
                )


def _number(text: str) -> int:
    return int(text.replace(",", "").lstrip("£"))
