"""Whether an answer forecasts less than the target that it names: "at the present rate we will reach 38"."""

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import counts
from milepost.core.checks.figures import COUNT, in_digits
from milepost.core.checks.gates import Gated
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.words.dates.names import MONTH_OR_SHORT

# the words of which a forecast holds one, for the index of words
FORECAST_WORDS = "rate pace speed end finish close reach manage forecast forecasts projected projection expect likely"
_NEAR = r"(?: (?:about|around|some|only|just|roughly|nearly|at|with|on|no more than|a little over))*"
_FORECAST = Gated(
    f"{FORECAST_WORDS} come get",
    re.compile(
        rf"\b(?:at (?:this|the (?:present|current)|our (?:present|current)|such a) "
        rf"(?:rate|pace|speed)\b[^.;\d]{{0,50}}?|"
        rf"(?:will|shall|(?:is|are) (?:now )?(?:likely|expected|set|forecast|projected) to|expects? to)"
        rf"(?: (?:now|only|probably))* (?:end|finish|close|reach|get to|come (?:to|in)|manage)\b[^.;\d]{{0,30}}?|"
        rf"(?:forecast|projection)(?: for [^.;\d]{{1,30}}?)? (?:is|of|stands at){_NEAR}) "
        rf"?£?(?P<number>{COUNT})(?![\d,.]*\d)",
        re.IGNORECASE,
    ),
)
_TARGET = re.compile(
    rf"\b(?:target|goal|aim|promise|ambition)\b[^.;\d]{{0,40}}? £?(?P<number>{COUNT})(?![\d,.]*\d)|"
    rf"\b(?:of|against) (?:the|our|a) £?(?P<whole>{COUNT})(?![\d,.]*\d)",
    re.IGNORECASE,
)
_PERHAPS = re.compile(
    r"\b(?:if|unless|last (?:year|time)|was|were|had|first|next|phase|stage|further|more|another|interim|of "
    r"(?:them|these))\b",
    re.IGNORECASE,
)
_MONTH = re.compile(rf"\b(?:{MONTH_OR_SHORT})\b")
_SHORT = Decimal("0.97")  # of the target


class _Number(NamedTuple):
    value: Decimal
    kind: tuple[bool, bool, bool]
    noun: str


def falls_short(sentence: str, texts: tuple[str, ...]) -> bool:
    """Whether a sentence forecasts less than the target in it or in another sentence of its answer."""
    hit = _FORECAST.search(in_digits(sentence))
    if hit is None or _PERHAPS.search(sentence) or any(map(is_less_better, texts)):
        return False
    forecast = _number(sentence, hit.start("number"))
    return forecast is not None and any(_is_below(forecast, sentence, target, text) for text, target in _targets(texts))


def _targets(texts: tuple[str, ...]) -> Iterator[tuple[str, _Number]]:
    for text in texts:
        for hit in _TARGET.finditer(in_digits(text)):
            found = _number(text, hit.start("number") if hit["number"] else hit.start("whole"))
            if found:
                yield text, found


@lru_cache(maxsize=1024)
def _number(text: str, start: int) -> _Number | None:
    """The count that stands at a place of the text in digits."""
    plain = in_digits(text)
    each = next((one for one in counts(plain) if one.figure.start in (start, start - 1)), None)
    return _Number(each.figure.value, each.kind, each.noun) if each else None


def _is_below(forecast: _Number, sentence: str, target: _Number, text: str) -> bool:
    """Whether both are of one kind and thing, and no other month is the forecast's."""
    is_same = forecast.kind == target.kind and (not forecast.noun or not target.noun or forecast.noun == target.noun)
    months, wanted = set(_MONTH.findall(sentence)), set(_MONTH.findall(text))
    return is_same and forecast.value < _SHORT * target.value and (months <= wanted or sentence == text)
