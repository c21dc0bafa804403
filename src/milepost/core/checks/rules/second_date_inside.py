"""What is promised for one date holds another date that does not agree with it.

Why: "By December – protocol signed off by August" has two deadlines; each reader takes the one that suits.

Example:
    Action: 1.1 Open the hub
    Next: By Dec 2023 – to have the lease signed by August 2023
Better:
    Action: 1.1 Open the hub
    Next: By Aug 2023 – to have the lease signed
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Milestone, Plan
from milepost.core.plan.walk import actions
from milepost.core.words.dates import Found, Frame, find

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_YEAR = re.compile(r"\d\d")  # a year has two digits or more
_BY = "by "  # what begins, or was done, on another day is no second deadline
_AT = re.compile(
    r"\b(?:presented|taken|brought|reported|considered|discussed|agreed|approved|signed off|adopted|launched|shared|"
    r"held|submitted|endorsed|heard|tabled)\b[^.;\n]{0,60}\b(?:at|on|by)\b[^.;\n]{0,50}$",
    re.IGNORECASE,
)
_FOR = re.compile(
    r"\b(?:before|ahead|ready|in time|until|prior|preparation|following|after|from|since)\b", re.IGNORECASE
)
_YEAR_LONG = 366  # days
_LOOK_BACK = 120  # characters


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every milestone whose words hold a date with its own "by", or of the meeting that decides, after it."""
    frame = Frame(plan.calendar)
    for action in actions(plan):
        for milestone in action.milestones:
            dates = find(milestone.text, frame) if _YEAR.search(milestone.text) else ()
            other = next((one for one in dates if _disagrees(one, milestone) or _is_after(one, milestone)), None)
            if other:
                yield Fault(
                    f"{name(action)} promises “{milestone.due.phrase}” and names “{other.due.phrase}” as well.",
                    "Say which date is meant, or make two milestones of it.",
                    milestone.text,
                    action.id,
                    place=milestone.place,
                )


def _disagrees(found: Found, milestone: Milestone) -> bool:
    own, other = milestone.due.latest, found.due.latest
    if own is None or other is None or not found.due.phrase.lower().startswith(_BY) or own == other:
        return False
    leads_in = milestone.text[max(0, found.start - 12) : found.start].lower()
    return 0 < (own - other).days <= _YEAR_LONG and "baseline" not in leads_in


def _is_after(found: Found, milestone: Milestone) -> bool:
    """Whether what is promised for one day takes place at a meeting on a later one."""
    own, other = milestone.due.latest, found.due.earliest
    if own is None or other is None or other != found.due.latest or not 0 < (other - own).days <= _YEAR_LONG:
        return False
    before = milestone.text[max(0, found.start - _LOOK_BACK) : found.start]
    return bool(_AT.search(before)) and not _FOR.search(before)
