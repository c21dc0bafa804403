"""How long the rest took who were not in time, where that is in time: "62% within 28 days. The others waited 19"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT}
_WORTH = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2592000}
_UNIT = rf"(?:working |calendar |school |clear )?(?P<unit>{'|'.join(_WORTH)})s?\b"
_SOME = re.compile(
    r"(?:\d ?%|\bper ?cent\b|\d (?:out )?of (?:the |our |all |these |those )*\d|\b\d+ in (?:10|20|100|every)\b|"
    r"\b(?:most|half|2 thirds|3 quarters|nearly all|almost all|a third|a quarter|4 fifths|all but)\b)"
    rf"[^.;]*?\b(?:within|in (?:under|less than|no more than)|in at most|under|"
    rf"inside) (?:the )?(?P<number>{COUNT}) {_UNIT}",
    re.IGNORECASE,
)
_REST = re.compile(
    r"(?:^\W*|[,;–] ?(?:and |but |while )?|\band )(?:the |for the )?(?:others?|rest|remaining|"
    r"remainder)\b(?: (?:\d[\d,.]*(?: ?%)?|of "
    r"them|third|quarter|half|[a-z]+s))*(?: had| have)?,? (?:(?:on average|typically|mostly|all|had to|still),? )*"
    r"(?:waited|took|lasted|came|wait|take|needed|spent|stood|it was|it took|got (?:theirs|one|it)|had (?:theirs|"
    r"one|it)|"
    r"(?:were|was) (?:[a-z]+ed|seen|done|met|paid|sent|put right))"
    r"(?: (?:for|only|just|about|after|in|within|on average|an average of|around|roughly|at most|up to|average of))*,? "
    rf"(?P<number>{COUNT}) {_UNIT}(?! (?:or )?(?:longer|more|late|later|over|overdue|extra|beyond|behind|past|after|"
    rf"on top|"
    r"above|too))",
    re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:every \d+ [a-z]+|another|further|longer than|since|target|ago)\b", re.IGNORECASE)


class RestWithin(NamedTuple):
    """An answer with what the rest took, the limit that they are said not to have kept, and the words of both."""

    said: Said
    rest: str
    limit: str
    text: str


def rest_within(plan: Gathered) -> Iterator[RestWithin]:
    """Each such rest, in the sentence of the limit or in the next."""
    for one, rest in plan.told(_ROLES, "other others rest remaining remainder"):
        parts = one.sentences()
        near = [(text, f"{text} {rest}") for text, other in pairwise(parts) if other == rest]
        for before, words in (*near, (rest, rest)):
            found = _within(in_digits(before), in_digits(rest), is_one=before is rest)
            if found:
                yield RestWithin(one, *found, words)
                break


def _within(before: str, rest: str, *, is_one: bool) -> tuple[str, str] | None:
    """How long the rest took and the limit, where it is no longer than that."""
    kept = _SOME.search(before)
    took = _REST.search(rest, kept.end() if kept and is_one else 0)
    if not kept or not took or _OTHER.search(took.group()):
        return None
    is_less = _seconds(took) <= _seconds(kept)
    return (_words(took), _words(kept)) if is_less else None


def _seconds(hit: re.Match[str]) -> Decimal:
    return value(hit["number"]) * _WORTH[hit["unit"].lower()]


def _words(hit: re.Match[str]) -> str:
    return f"{hit['number']} {hit['unit']}s"
