"""What a service is told to have done in months after the day on which it closed for good, by the same account."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import stem
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import find
from milepost.core.words.dates.names import MONTH_IN_FULL, MONTH_WORDS, month_number

_CLOSED = AnyCase(
    r"^(?:the|our) (?P<what>(?:[\w’'-]+ ){0,3}?[a-z’'-]+) (?:was |has |had )?(?:closed|shut|ended|ceased|stopped|"
    r"wound up|came to an end|finished)\b(?! (?:for (?:the|a|repairs?|works?)|early|at \d|its (?:waiting )?list|"
    r"between))"
    r"(?P<for_good> (?:for good|permanently|for ever|altogether|its doors)[^.;]{0,12}?)? (?:on|in|at the end of) "
)
_DID = (
    r"(?:saw|took|helped|held|ran|gave|trained|welcomed|served|dealt with|supported|visited|received|opened|met|drew|"
    r"had|were (?:seen|helped|held|trained|served)|came|used|attended)"
)
_LATER = re.compile(
    rf"^(?:In|During|Over|Between) (?P<first>{MONTH_IN_FULL})(?: (?P<year>20\d\d))?(?:(?:,| and| to) "
    rf"(?P<last>{MONTH_IN_FULL})"
    rf"(?: 20\d\d)?)?,? (?P<what>it|they|the (?:[\w’'-]+ ){{0,3}}?[a-z’'-]+) {_DID}\b"
)
_AGAIN = re.compile(
    r"\b(?:re-?open\w*|restart\w*|resum\w*|again|online|by telephone|new|replac\w*|successor|moved|took over|instead|"
    r"last year|before|until|had|would)\b",
    re.IGNORECASE,
)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_FAR = 2  # sentences


class AfterClosing(NamedTuple):
    """The sentence that tells of the closing and the one that tells of work after it."""

    said: Said
    closing: str
    later: str


def after_closing(plan: Gathered, today: date) -> Iterator[AfterClosing]:
    """Every "the hub closed on 31 March" with "in June it saw 118 people" up to two sentences behind it."""
    for place in plan.places(_ROLES, f"closed shut ended ceased stopped wound end finished, {MONTH_WORDS}"):
        said, part = plan.told_at[place]
        hit = _CLOSED.search(part.text) if not _AGAIN.search(part.text) else None
        end = _day(part.text, hit.end()) if hit else None
        for one, other in plan.told_at[place + 1 : place + 1 + _FAR] if hit and end else ():
            if one is not said or _AGAIN.search(other.text):
                break
            later = _LATER.search(other.text)
            if hit and end and later and _is_it(later["what"], hit["what"]) and _first(later, today) > end:
                yield AfterClosing(said, part.text, other.text)
                break


def _day(text: str, at: int) -> date | None:
    """The last day that the words from a place on may mean."""
    return next((one.due.latest for one in find(text[at:]) if one.due.latest), None)


def _first(hit: re.Match[str], today: date) -> date:
    """The first day of the months in which it is said to have worked; without a year the last such months."""
    month = month_number(hit["first"])
    year = int(hit["year"]) if hit["year"] else today.year - (month > today.month)
    return date(year, month, 1)


def _is_it(later: str, closed: str) -> bool:
    return later in ("it", "they") or stem(later.split()[-1].casefold()) == stem(closed.split()[-1].casefold())
