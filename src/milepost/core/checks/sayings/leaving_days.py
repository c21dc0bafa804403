"""The day on which somebody left: whether a step was due before it, and until when a lead's own line says they lead."""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.plan.model import Lead
from milepost.core.words.dates import Found, find

_LEFT_ON = re.compile(
    r"\b(?:left|retire[ds]?|leav(?:es|ing)|resign(?:ed|s)|departed|stood down|stepped down|last day|finished|moved on|"
    r"ended|vacant)(?: (?!until|and|but|start)[a-z]{1,12}){0,5} ?$",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"\b(?:until|till|up to|to) (?P<when>[\w ]{3,25})", re.IGNORECASE)
_YEAR = re.compile(r"20\d\d")


def led_until(lead: Lead, today: date) -> bool:
    """Whether the lead's own line names a day until which they lead, and that is past: "(to March 2023)"."""
    ends = (found for hit in _UNTIL.finditer(lead.text) for found in find(hit["when"], is_whole=True))
    return any(one.due.latest and one.due.latest < today and _YEAR.search(one.due.phrase) for one in ends)


def is_before(step: str, leaving: str) -> bool:
    """Whether a step was due before the day of a leaving, so that they may have done it."""
    first = min((one.due.earliest for one in _days_of_leaving(leaving) if one.due.earliest), default=None)
    due = [one.due.latest for one in find(step) if one.due.latest and _YEAR.search(one.due.phrase)]
    return first is not None and bool(due) and max(due) < first


def _days_of_leaving(sentence: str) -> Iterator[Found]:
    for one in find(sentence) if _YEAR.search(sentence) else ():
        if _YEAR.search(one.due.phrase) and _LEFT_ON.search(sentence, 0, one.start):
            yield one
