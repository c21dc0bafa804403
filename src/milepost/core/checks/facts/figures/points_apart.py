"""Points that two shares are said to lie apart, told behind both: "64% are. A year ago it was 58%, so up by eight"."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.gaps import Gap
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_POINTS = re.compile(r" (?:percentage |per ?cent )?points?\b(?! (?:of|in|on|to|from|out)\b)", re.IGNORECASE)
_CHANGE = re.compile(
    r"\b(?:(?:up|down|risen|rose|fallen|fell|grown|grew|dropped|improved|increased|decreased|slipped|climbed)(?: by)?|"
    r"(?:gain|rise|fall|drop|increase|decrease|improvement|loss|growth|difference|gap) of|gained|lost|put on)"
    r"(?: (?:just|only|exactly|a full))? $",
    re.IGNORECASE,
)
_SO = re.compile(
    r"\b(?:so|which (?:is|was|makes)|that is|this is|that makes|hence|therefore|thus|making|giving|a|an)\b|[,;–—]",
    re.IGNORECASE,
)
_THEN = re.compile(
    r"\b(?:ago|last (?:year|[a-z]+)|before|earlier|previous(?:ly)?|was|were|had been|stood|started|began|baseline|"
    r"from)\b|·",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:target|aim|goal|nation\w*|england|scotland|wales|county|region\w*|average|girls?|boys?|men|women|whereas|while|"
    r"both|of (?:these|them|those|whom|which)|would|could|should|will|expect\w*|about|around|nearly|almost|over|"
    r"least|forecast|other|others|than|elsewhere)\b",
    re.IGNORECASE,
)
_ROUNDED, _PAIR = Decimal(1), 2


def points_apart(plan: Gathered) -> Iterator[Gap]:
    """Every number of points that is not how the only two shares, of now and of then, differ."""
    for place in plan.places(_ROLES, "points point"):
        one, part = plan.told_at[place]
        before = plan.told_at[place - 1] if place else None
        here = [each for each in counts(part.text) if each.figure.is_share]
        is_short = len(here) < _PAIR and before is not None and before[0] is one
        text = f"{before[1].text} {part.text}" if before and is_short else part.text
        found = None if _OTHER.search(text) else _off(timeless(text), counts(text))
        if found:
            yield Gap(one, text, *found)


def _off(plain: str, every: Sequence[Count]) -> tuple[Count, Count, Count] | None:
    """The points of a text with its two shares, where these differ by another number."""
    points = [one for one in every if _POINTS.match(plain, one.figure.end)]
    shares = [one for one in every if one.figure.is_share]
    if len(points) != 1 or len(shares) != _PAIR or any(one.is_loose or one.is_of for one in shares):
        return None
    told, (first, last) = points[0], shares
    is_behind = last.figure.end < told.figure.start and _CHANGE.search(plain, last.figure.end, told.figure.start)
    is_so = is_behind and _SO.search(plain, last.figure.end, told.figure.start)
    made = abs(first.figure.value - last.figure.value)
    is_off = abs(made - told.figure.value) > _ROUNDED
    return (told, first, last) if is_so and is_off and _THEN.search(plain) and made else None
