"""The time that a report says it covers, in the lines above its actions, beside its heading and its own period."""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered
from milepost.core.plan.model import Standing
from milepost.core.words.dates import dated
from milepost.core.words.sentences import cut

_COVERS = re.compile(
    r"\b(?:this|the|our|it|what follows|present)\b[^.;]{0,40}?\b(?:report|update|return|statement|paper|it|"
    r"what follows|note)?\b"
    r"[^.;]{0,30}?\b(?:covers?|is (?:about|the position|for)|reports? on|tells? (?:of|what)|describes?|looks? "
    r"back (?:on|over)|"
    r"summari[sz]es|deals with|gives the position)\b",
    re.IGNORECASE,
)
_HEADING = re.compile(r"\b(?:report|update|return|statement|review|progress|position|summary)\b", re.IGNORECASE)
_OF_PLAN = re.compile(
    r"\b(?:plan (?:runs|covers|period)|strategy (?:runs|covers)|last report|previous|next report|earlier|first "
    r"report|compar\w+|"
    r"since|replaces?|budget|grant|funding|except|unless|survey|data for|figures (?:are|for)|where|some)\b",
    re.IGNORECASE,
)
_LONGEST_HEADING = 14  # words
_SHORTEST, _LONGEST = timedelta(days=45), timedelta(days=380)
_SLACK = timedelta(days=3)
_ENDS = re.compile(r"[a-z\d] ?(?:\bto\b|[-–]|\band\b|\buntil\b) ?[A-Za-z\d]")
_NEAR = 80  # characters


class Covered(NamedTuple):
    """A span of time that a line gives for the report, in the words of that line."""

    text: str
    first: date
    last: date

    def differs(self, other: "Covered") -> bool:
        """Whether neither span holds the other: of a quarter and its year both may be said."""
        holds = self.first <= other.first + _SLACK and other.last <= self.last + _SLACK
        is_held = other.first <= self.first + _SLACK and self.last <= other.last + _SLACK
        return not (holds or is_held)


def told_twice(plan: Gathered) -> Iterator[tuple[Covered, Covered]]:
    """Two spans that the lines above the actions give for the one report, of which neither holds the other."""
    headings, told = [*_headings(plan)], [*_told(plan)]
    for one in told:
        known = next((other for other in (*headings, *told) if other.text != one.text and one.differs(other)), None)
        agrees = any(not one.differs(other) for other in headings if other.text != one.text)
        if known and not agrees:
            yield known, one
            return


def _headings(plan: Gathered) -> Iterator[Covered]:
    """The spans of short lines that name the report, and the period of the plan that it is read as."""
    for text in (plan.title, *(one.text for one in plan.unplaced)):
        for line in text.splitlines():
            if _HEADING.search(line) and len(line.split()) <= _LONGEST_HEADING and not _COVERS.search(line):
                yield from _spans(line)
    for one in plan.periods:
        is_short = one.start and one.end and _SHORTEST < one.end - one.start < _LONGEST
        if one.standing is Standing.REPORTED and is_short and one.start and one.end:
            yield Covered(one.label, one.start, one.end)


def _told(plan: Gathered) -> Iterator[Covered]:
    """What whole sentences say that the report covers."""
    for one in plan.unplaced:
        for sentence in cut(one.text):
            if _COVERS.search(sentence) and not _OF_PLAN.search(sentence):
                covers = _COVERS.search(sentence)
                yield from _spans(sentence, covers.end() if covers else 0)


def _spans(text: str, start: int = 0) -> Iterator[Covered]:
    """The only span with both its ends that a text names, no further behind a place than a few words."""
    found = [each for each in dated(text) if _ENDS.search(each.due.phrase) and start <= each.start <= start + _NEAR]
    if len(found) == 1:
        first, last = found[0].due.earliest, found[0].due.latest
        if first and last and _SHORTEST < last - first < _LONGEST:
            yield Covered(text, first, last)
