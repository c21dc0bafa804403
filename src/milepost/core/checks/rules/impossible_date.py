"""A date is no day of the calendar.

Why: Nobody can be held to 31 June; readers guess, and guess differently.

Example:
    Action: 1.1 Open the hub
    Next: By 31 June 2023 – sign the lease
Better:
    Action: 1.1 Open the hub
    Next: By 30 June 2023 – sign the lease
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import DueKind

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
# most answers hold nothing that could be one, and reading every date of a plan takes longer than all other rules
_SUSPECT = re.compile(
    r"\b\d{1,2}(?: ?(?:st|nd|rd|th))? (?:of )?[A-Z][a-z]{2,10}\b|\d[/.-]\d{1,2}[/.-]\d{2}|[a-z]{3} \d{5}", re.ASCII
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every date in an answer that the calendar does not have, and months that are misspelt beside a day."""
    frame = Frame(plan.calendar, today, today)  # with a period, so that a missing year is not taken for a fault
    for one in said(plan, *QuestionRole):
        for found in find(one.answer.text, frame) if _SUSPECT.search(one.answer.text) else ():
            if not found.is_dated and found.notes and found.due.kind is DueKind.NONE:
                yield one.fault(
                    f"“{found.due.phrase}” is no date. {found.notes[0]}",
                    "Write the day, month and year that are meant.",
                    found.due.phrase,
                )
