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
from milepost.core.words.due import DueKind

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_YEAR = re.compile(r"\d\d")  # a year has two digits or more
_LATE = frozenset({DueKind.BY, DueKind.FROM})


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every milestone whose words hold a date with its own "by" or "from", in other days and not long past."""
    frame = Frame(plan.calendar)
    for action in actions(plan):
        for milestone in action.milestones:
            dates = find(milestone.text, frame) if _YEAR.search(milestone.text) else ()
            other = next((one for one in dates if _disagrees(one, milestone)), None)
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
    if own is None or other is None or found.due.kind not in _LATE or own == other:
        return False
    leads_in = milestone.text[max(0, found.start - 12) : found.start].lower()
    return 0 < (own - other).days <= 366 and "baseline" not in leads_in
