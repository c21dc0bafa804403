"""How often a body is said to meet, beside how many times it met within so many months."""

import re
from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from milepost.core.checks.facts.days.often import pace_in
from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates.names import MONTH_OR_SHORT, month_number

_TIMES = AnyCase(
    rf"\b(?P<verb>met|meet|sat|sit|convened|gathered|came together|come together|been held|held|took place|"
    rf"there (?:were|have been)|with)(?: (?!not\b)[a-z]+){{0,2}}? (?:(?P<once>once|twice)\b|(?P<many>{NUMBER}|one) "
    r"(?P<what>times|time|meetings?|sittings?|sessions?)\b)"
)
_SPAN = re.compile(
    rf"\b(?:[Bb]etween|[Ff]rom|[Ii]n|[Oo]ver|[Dd]uring)(?: the (?:months|period)(?: of| from| between)?)? "
    rf"(?P<first>{MONTH_OR_SHORT})\b\.?"
    rf"(?: 20\d\d)? ?(?:to|and|until|till|[–-]) ?(?P<last>{MONTH_OR_SHORT})\b"
)
_LAST = AnyCase(
    r"\b(?:in|over|during|within|for) (?:the |these |those |this )?(?:last |past |first |same |whole )?"
    rf"(?:(?P<many>{NUMBER}) months|(?P<unit>quarter|half-year|half year|year|twelve months)\b|"
    r"(?:first|second|third|fourth) (?P<part>quarter|half)\b)"
)
_MONTHS = {"quarter": 3, "half-year": 6, "half year": 6, "year": 12, "twelve months": 12, "half": 6}
_HOLDING = (
    "met meet sat sit convened gathered came come held took meetings sittings sessions, once twice times time "
    "meetings sittings sessions"
)
_OTHER = re.compile(
    r"\b(?:extra|additional|special|extraordinary|also|including|besides|sub-?groups?|each|between them|more often|"
    r"instead|fortnightly until|until|since then|now meets|now meet|will|would|should)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(r"(?:It|They|The [a-z’'-]+(?: [a-z]+)?|Between|In|From|Over|During)\b")
_FAR = Fraction(3, 2)  # times as often as it would be


class MetSoOften(NamedTuple):
    """A body that met more often within some months than it is said to meet."""

    said: Said
    words: str
    times: int
    would_be: Fraction


def met_too_often(plan: Gathered) -> Iterator[MetSoOften]:
    """Each count of meetings that the pace in its own sentence, or in the one before it, cannot make."""
    for place in plan.places(EVERYWHERE, _HOLDING):
        one, part = plan.told_at[place]
        text = part.text
        hit = _TIMES.search(text)
        months = _months(text) if hit else 0
        if not hit or not months or _OTHER.search(text):
            continue
        words, pace = text, pace_in(_without(text, hit))
        for at in (place - 1, place - 2) if _POINTS.match(text) else ():
            before = plan.told_at[at] if at >= 0 and not pace else None
            if before and before[0] is one and not _OTHER.search(before[1].text):
                words, pace = f"{before[1].text} … {text}", pace_in(before[1].text)
        times = {"once": 1, "twice": 2}.get((hit["once"] or "").casefold()) or int(value(hit["many"] or "2"))
        would_be = pace * months / 12
        if pace and times >= would_be * _FAR + 1:
            yield MetSoOften(one, words, times, would_be)


def _without(text: str, hit: re.Match[str]) -> str:
    return f"{text[: hit.start()]} {text[hit.end() :]}"


def _months(text: str) -> int:
    """How many months the only span of a sentence has, or 0."""
    span, last = _SPAN.search(text), _LAST.search(text)
    if span:
        return (month_number(span["last"]) - month_number(span["first"])) % 12 + 1
    if last is None:
        return 0
    return int(value(last["many"])) if last["many"] else _MONTHS[(last["unit"] or last["part"]).casefold()]
