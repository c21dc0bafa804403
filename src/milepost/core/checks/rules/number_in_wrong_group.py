"""An action's number belongs to another focus area or section than the one that it stands in.

Why: A reader who looks for 2.1.6 does not look under 2.2; reports by number count it in the wrong place.

Example:
    Priority 1: Be safe
    Action: 1.1 Open the hub
    Action: 1.2 Train the wardens
    Action: 2.3 Light the paths
Better:
    Priority 1: Be safe
    Action: 1.1 Open the hub
    Action: 1.2 Train the wardens
    Action: 1.3 Light the paths
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import Seat, seats

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where the plan was not read whole
OF_LACKS = True
SEVERITY = Severity.LOW
_DOTTED = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?")
_FEWEST = 3  # actions in a row whose numbers show that the plan numbers them by their groups


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every dotted number that does not open with its group's, where all others of the plan's dotted numbers do."""
    seated = [seat for seat in seats(plan) if _DOTTED.fullmatch(seat.action.number)]
    for group in ("focus area", "section"):
        numbered = [(seat, _group_number(seat, group)) for seat in seated if _group_number(seat, group)]
        astray = [(seat, number) for seat, number in numbered if not seat.action.number.startswith(f"{number}.")]
        if astray and len(numbered) - len(astray) >= max(_FEWEST - 1, 3 * len(astray) - 1):
            for seat, number in astray:
                yield Fault(
                    f"{name(seat.action)} stands under {group} {number}, to which its number does not belong.",
                    "Number it with its neighbours, or move it to where its number belongs.",
                    f"{seat.action.number} {seat.action.title}",
                    seat.action.id,
                    place=seat.action.place,
                )
            return


def _group_number(seat: Seat, group: str) -> str:
    number = (seat.focus_area if group == "focus area" else seat.section).number
    return number.strip(". ") if number.strip(". ")[:1].isdigit() else ""
