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
from milepost.core.checks.looking import said_in_document
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.dates import Frame, find
from milepost.core.words.dates.names import MONTH_OR_SHORT
from milepost.core.words.due import DueKind

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.HIGH
_TH = "(?: ?(?:st|nd|rd|th))?"
# reading every date of a plan takes longer than all other rules, so only answers with what may be wrong are read: a day
# that some months lack, a word that may be meant for a month, a day in figures, a year that is too long
_SUSPECT = re.compile(
    rf"\d(?<!\d\d)(?:(?:(?<=2)9|(?<=3)\d){_TH} (?:of )?{MONTH_OR_SHORT}\b|"
    rf"\d?{_TH} (?:of )?(?!{MONTH_OR_SHORT}\b)[JFMASOND][a-z]{{4,10}}\b|"
    r"\d{0,3}[/.-]\d{1,2}[/.-]\d{2}|(?<=[a-z]{3} \d)\d{4})"
)
_MONTH_FIRST = re.compile(rf"{MONTH_OR_SHORT}\.? (?:29|3\d)\b")

_NO_QUARTER = re.compile(r"[Qq](?<!\w.)(?:(?<=Q)|uarter )(?:0|[5-9])(?= ?(?:of )?(?:,? ?20\d\d|\(?\d\d/\d\d)|\W*$)")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every date in an answer that the calendar does not have, and months that are misspelt beside a day."""
    frame = Frame(plan.calendar, today, today)  # with a period, so that a missing year is not taken for a fault
    for one in said_in_document(plan, holding="0"):
        text = one.answer.text
        quarter = _NO_QUARTER.search(text) if "Q" in text or "uarter " in text else None
        if quarter:
            yield one.fault(
                f"“{quarter.group()}” is no quarter of a year.", "Write the quarter or the month that is meant.", text
            )
        may_be_late = " 29" in text or " 3" in text
        is_suspect = _SUSPECT.search(text) or (may_be_late and _MONTH_FIRST.search(text))
        for found in find(text, frame) if is_suspect else ():
            is_span = any("do not follow" in note for note in found.notes)  # "from September to July" has no years
            if not found.is_dated and found.notes and found.due.kind is DueKind.NONE and not is_span:
                yield one.fault(
                    f"“{found.due.phrase}” is no date. {found.notes[0]}",
                    "Write the day, month and year that are meant.",
                    found.due.phrase,
                )
