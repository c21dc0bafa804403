"""A share in per cent does not follow from the figures beside it.

Why: One of the figures is wrong, and a reader with a calculator will ask which.

Example:
    Action: 1.1 Open the hub
    Now: 31 of 40 (88%) shops have joined
Better:
    Action: 1.1 Open the hub
    Now: 31 of 40 (78%) shops have joined
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

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
_BETWEEN = r"(?: [a-z][a-z'’-]*){0,8}?"  # "310 of the 388 high-risk cases (80%)"
_PERCENT = r"(?:%|per ?cent)"
_SHARE = re.compile(
    rf"(?<![\w.,£/-])(?P<part>{_COUNT}) (?:out )?of (?:(?:the|all|our|its|their) )?(?P<whole>{_COUNT})(?![\d,]*[\d/%])"
    rf"{_BETWEEN},? ?(?:\((?P<share>\d{{1,3}}(?:\.\d)?) ?{_PERCENT}\)|"
    rf"(?:or|, ?that is) (?P<said>\d{{1,3}}(?:\.\d)?) ?{_PERCENT})"
)
_ALLOWED = Decimal("1.0")  # points: 77.5 may be printed as 77 or 78


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every "31 of 40 (88%)" that is further off than rounding can be."""
    for one in written(plan):
        for hit in _SHARE.finditer(one.answer.text) if one.shows("%", "per cent", "percent") else ():
            part, whole = (Decimal(hit[which].replace(",", "")) for which in ("part", "whole"))
            share = Decimal(hit["share"] or hit["said"])
            if part <= whole and whole and abs(100 * part / whole - share) > _ALLOWED:
                right = round(100 * part / whole)
                yield one.fault(
                    f"{name(one.action)} says {share}%, and {hit['part']} of {hit['whole']} is {right}%.",
                    "Put right the figure that is wrong.",
                    hit.group(),
                )
