"""Which months a plan's quarters are, as its own words say: "Q1 (January to March)", or money in euros alone."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from milepost.core.document.nodes import Note
from milepost.core.plan.model import Plan
from milepost.core.plan.prose import texts
from milepost.core.words.dates.names import MONTH, MONTHS
from milepost.core.words.due import Calendar, QuarterBasis

_QUARTER = r"(?:q|qtr\.? |quarter )(?P<number>[1-4])"
_EXPLAINED = re.compile(
    rf"\b{_QUARTER}(?: (?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?)?(?: ?[(:=–—-]+ ?| is | means | runs from | \()"
    rf"(?P<first>{MONTH}) ?(?:to|until|through|[-–—]) ?(?P<last>{MONTH})\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"\b(?:q[1-4]|(?:quarter|qtr) [1-4]) ?,? ?(?:of )?(?:19|20)\d\d\b(?! ?[/–-] ?\d\d)", re.IGNORECASE)
_MONTHS = 3  # of a quarter
_IRISH = re.compile(  # bodies and papers of Ireland alone
    r"\b(?:Garda(?:í)?|Síochána|Tusla|Teagasc|Pobal|Foróige|Coillte|Solas|LCDC|LECP|ETBs?|LEO|Oireachtas|Uisce|Fáilte|"
    r"Iarnród|Údarás|Taoiseach|Intreo|Leader programme|Comhairle)\b"
)
_FEWEST_SIGNS = 2
_USUAL = (1, 4)  # months in which a year of ours starts
_NAMES = {1: "January to March", 4: "April to June", 7: "July to September", 10: "October to December"}


def calendars(plan: Plan) -> Plan:
    """The plan with the calendar that its words tell of; with a note where it names a quarter without a pair of years.

    A paper of an Irish body counts its money in euros and its quarters from January.
    """
    if plan.calendar != Calendar():
        return plan
    said = list(_texts(plan))
    told = {pair for text in said for pair in _told(text)}
    starts = {start for start, _ in told}
    is_usual = starts <= {*_USUAL} or len(told) > 1  # one that is not may be a slip
    start = next(iter(starts)) if len(starts) == 1 and is_usual else 0
    is_irish, because = _is_irish(said), "as the document says"
    if not starts and is_irish:
        start, because = 1, "as papers of Irish bodies do"
    if start not in _NAMES or start == Calendar().year_start:
        return plan
    # calendar quarters say nothing of "2025/26", which stays the year that it is with us
    own = Calendar(1 if is_irish else Calendar().year_start, QuarterBasis.CALENDAR) if start == 1 else Calendar(start)
    note = Note("date", f"Quarters were counted so that the first one is {_NAMES[start]}, {because}.")
    notes = (note,) if any(map(_NAMED.search, said)) else ()
    return replace(plan, calendar=own, notes=(*plan.notes, *notes))


def _texts(plan: Plan) -> Iterator[str]:
    asked = (question.heading for question in plan.questions)
    beside = ((one.text for one in plan.unplaced), (one.text for one in plan.labels))
    return chain((text for _, text in texts(plan)), asked, *beside)


def _told(text: str) -> Iterator[tuple[int, int]]:
    """Each quarter of which a text names the months, if they are three, behind the month in which the year starts."""
    for hit in _EXPLAINED.finditer(text):
        first, last = (MONTHS[hit[name][:3].lower()] for name in ("first", "last"))
        if (last - first) % 12 == _MONTHS - 1:
            yield (first - 1 - _MONTHS * (int(hit["number"]) - 1)) % 12 + 1, int(hit["number"])


def _is_irish(said: list[str]) -> bool:
    """Whether texts speak of euros or of bodies of Ireland several times, and never of pounds."""
    if any("£" in text for text in said):
        return False
    bodies = {hit[0] for text in said for hit in _IRISH.finditer(text)}
    return sum(text.count("€") for text in said) + len(bodies) >= _FEWEST_SIGNS
