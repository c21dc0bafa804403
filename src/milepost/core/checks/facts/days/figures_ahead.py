"""Figures that are told of a month or quarter still to come: "the figures for February show", written in January."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.checks.day import reported_until
from milepost.core.checks.gathered import FIGURE, Gathered, Said
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due, Precision

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED})
_WRITTEN_AFTER = timedelta(days=92)  # a report on a year is written in the months after it
_FAR = 3  # years from now of which figures may be told by mistake
_SHORT = frozenset({Precision.DAY, Precision.MONTH, Precision.QUARTER, Precision.TERM})
_KINDS = (
    "figure figures data result results count counts return returns statistics total totals sales takings "
    "attendance attendances record records survey surveys reading readings tally monitoring census audit numbers "
    "number score scores feedback"
)
_OF = re.compile(
    rf"\b(?:{'|'.join(_KINDS.split())})(?: [a-z]+)? (?:for|of|from|in)(?: the)?(?: whole of| month of| quarter to| "
    r"quarter| three months to| year to| term)?(?: the)? $",
    re.IGNORECASE,
)  # before a time
_LEAD = re.compile(r"(?:for|of|from|in) ", re.IGNORECASE)  # with which a time may open itself
_OWN = re.compile(rf" (?:[a-z]+ )?(?:{'|'.join(_KINDS.split())})\b", re.IGNORECASE)  # behind one
_SHOWS = re.compile(
    r"[^.;]{0,60}?\b(?:shows?|showed|shown|tells?|told|found|finds|reveals?|revealed|suggests?|suggested|indicates?|"
    r"confirms?|confirmed|confirm|was|were|had|came|fell|rose|stood|reached|recorded|puts?|gives?|gave)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:forecasts?|budget\w*|project(?:ed|ions?)|planned|plans?|targets?|goal|aims?|expect\w*|estimat\w*|will|would|"
    r"shall|should|may|might|could|provisional|book(?:ed|ings?)|dates|rota|trajectory|profile|to be|agreed|order\w*|"
    r"due|pledged|promised|if|when|once|until|enrol\w+|reserv\w+|predict\w*|advance|not yet|appointments)\b",
    re.IGNORECASE,
)


class Ahead(NamedTuple):
    """A sentence that gives figures of a time that has not begun."""

    said: Said
    text: str
    due: Due


def figures_ahead(plan: Gathered, today: date) -> Iterator[Ahead]:
    """Every such sentence of an account in which nothing speaks of a plan or of a guess."""
    written = today + _WRITTEN_AFTER if reported_until(plan) == today else today
    frame = Frame(plan.calendar)
    years = re.compile("|".join(str(written.year + many) for many in range(_FAR)))
    for place in plan.places(_ROLES, f"{_KINDS}, {FIGURE}"):
        one, part = plan.told_at[place]
        if not years.search(part.text) or _AHEAD.search(part.text):
            continue
        for found in find(part.text, frame):
            due = found.due
            is_later = due.earliest is not None and due.earliest > written and due.precision in _SHORT
            if is_later and _is_of_figures(part.text, found.start, found.end):
                yield Ahead(one, part.text, due)
                break


def _is_of_figures(text: str, start: int, end: int) -> bool:
    """Whether figures are of the time at this place, and the sentence goes on with what they show."""
    own = _OWN.match(text, end)
    if own:
        return _SHOWS.match(text, own.end()) is not None
    lead = _LEAD.match(text, start)
    return _OF.search(text, 0, lead.end() if lead else start) is not None and _SHOWS.match(text, end) is not None
