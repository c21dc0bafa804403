"""How long a thing is said to last, beside the days of its beginning and its end, each told by a verb of its own."""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.lengths import POINT, Length, ends
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said, words_in
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.rough import ROUGH
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_WORDS

_LENGTH = AnyCase(
    rf"(?<![\w.,-])(?P<many>{NUMBER}|an?|one|half an?)[ -](?P<unit>week|month|year)s?\b(?P<half> and a half)?"
    r"(?! (?:ago|before|old|earlier|after\b|every|each|per|a\b|notice|of (?:age|notice)))"
)
_LASTS = AnyCase(
    rf"\b(?:\w+[ -](?:week|month|year)s?(?:[ -]long)? (?!ago|later|before)[a-z]+|(?:for|of|lasts?|lasting|took|"
    rf"takes|term|run of|"
    rf"period of|in) (?:{NUMBER}|an?|one|half an?) (?:weeks?|months?|years?)|(?:weeks?|months?|years?) (?:in "
    rf"all|later|altogether))\b"
)
_BEGINS = AnyCase(
    rf"\b(?:began|begins?|beginning|started|starts?|starting|opened|opens?|commenced|launched|ran|runs?|from|set out|"
    rf"(?:dates?|runs?|ran) from)(?: [a-z]+)?? (?:on |in |from )?(?P<first>{POINT})\b"
)
_ENDS = AnyCase(
    rf"\b(?:ended|ends?|ending|finished|finish(?:es)?|closed|closes?|stopped|concluded|expires?|expired|"
    rf"last (?:session|day|meeting|lesson|class|part) (?:was|is|will be))(?: [a-z]+){{0,3}}?,? (?:on |in |at "
    rf")?(?P<last>{POINT})\b|"
    rf"\b(?:to|until|till) (?P<until>{POINT})\b|"
    rf"\b(?:weeks|months|years) later,? (?:on|in) (?P<later>{POINT})\b"
)
_OTHER = AnyCase(
    rf"\b(?:break|pause|half[- ]term|holidays?|except|extended|extension|extend|early|earlier than|cohorts?|"
    rf"groups|each|every|"
    rf"twice|both|{ROUGH}|up to|at least|within|first of|longer|shorter|instead|moved|late|delayed?|of which|"
    rf"planned for|"
    r"was to|were to|should have|meant to|notice)\b"
)
_JOINED = re.compile(r"(?: in all| altogether| long)?[ ,(–-]*")
_DONE = re.compile(r"(?: we [a-z]+ (?:the|our|this) [a-z]+)?[ ,(–-]*")
_LOOK_BACK = 24  # characters
_WITHOUT_LENGTH = frozenset({"a", "an", "one"})
_HOLDING = "week weeks month months year years"


def terms(plan: Gathered, today: date) -> Iterator[tuple[Said, str, Length]]:
    """Each thing with one length that its only beginning and end, there or in the next sentence, belie."""
    for place in plan.places(WRITTEN, _HOLDING):
        one, part = plan.told_at[place]
        following = plan.told_at[place + 1] if place + 1 < len(plan.told_at) else None
        near = f"{part.text} {following[1].text}" if following and following[0] is one else ""
        for text in filter(None, (part.text, near)):
            found = _term(text, today) if not _MONTHS.isdisjoint(words_in(text)) else None
            if found:
                if found.is_wrong:
                    yield one, text, found
                break


_MONTHS = frozenset(MONTH_WORDS.split())


def _is_beside(text: str, length: re.Match[str], begins: re.Match[str], closes: re.Match[str]) -> bool:
    """Whether a length stands right before "from … to …", or behind it with no more than what was done."""
    if length.end() <= begins.start():
        return _JOINED.fullmatch(text, length.end(), begins.start()) is not None
    return _DONE.fullmatch(text, closes.end(), length.start()) is not None


def _term(text: str, today: date) -> Length | None:
    """The one length of a text with the days between which the thing is, if no other day and no pause stands there."""
    lengths = [*_LENGTH.finditer(text)]
    begins, closes = [*_BEGINS.finditer(text)], [*_ENDS.finditer(text)]
    if len(lengths) != 1 or len(begins) != 1 or len(closes) != 1 or not _LASTS.search(text):
        return None
    edges = [edge for hit in (lengths[0], begins[0], closes[0]) for edge in hit.span()]
    if _OTHER.search(text, max(0, min(edges) - _LOOK_BACK), max(edges)):
        return None
    last = closes[0]["last"] or closes[0]["until"] or closes[0]["later"]
    span = ends(begins[0]["first"], last, today)
    if not span or begins[0].start("first") > closes[0].end() - len(last):
        return None
    hit = lengths[0]
    if begins[0].group().casefold().startswith("from ") and not _is_beside(text, hit, begins[0], closes[0]):
        return None  # "a five-year lease was agreed, with rent paid from 1 May"
    words = hit["many"].casefold()
    many = value("1" if words in _WITHOUT_LENGTH else "0.5" if words.startswith("half") else hit["many"])
    many += value("0.5") if hit["half"] else 0
    return Length(hit.group(), many, hit["unit"].casefold(), (span[1] - span[0]).days + 1)
