""" "The number has more than halved" behind the sentence that gives what it was and what it is."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.movements import Moved, moved
from milepost.core.checks.figures import figures, in_digits
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_TIMES = {"halved": Decimal("0.5"), "doubled": Decimal(2), "trebled": Decimal(3), "tripled": Decimal(3)}
_SAYS = re.compile(
    r"\W*(?:so |and |thus )?(?:(?:the|our) (?:[a-z]+ )?(?:number|figure|total|count|rate|share|wait|queue|list)s?|"
    r"that|this|"
    r"it|they|which|numbers|figures)(?: (?:has|have|had|is|are|was|were|means|it))* (?:now |since |thus |already )?"
    r"(?:(?P<over>more than|over|well over)|(?P<under>nearly|almost|just under|not quite|practically))? ?"
    rf"(?P<times>{'|'.join(_TIMES)})(?: (?:in (?:a|one|the) year|since then|over the year|within a year|again|"
    rf"too))?\W*",
    re.IGNORECASE,
)
_ROLES = WRITTEN - {QuestionRole.NEXT}
_OFF, _CLEARLY = Decimal("0.2"), Decimal("0.04")
_LOOSE = re.compile(
    r"\b(?:about|around|nearly|almost|over|more than|at least|under|some|target(?: of)?|aim(?: of)?) £?$", re.IGNORECASE
)


class TimesSaid(NamedTuple):
    """So many times, as a sentence says, with the two figures before it that make another."""

    said: Said
    words: str
    times: str
    pair: Moved


def times_said(plan: Gathered) -> Iterator[TimesSaid]:
    """Every such sentence; one of the other direction is no matter of size."""
    for place in plan.places(_ROLES, " ".join(_TIMES)):
        one, part = plan.told_at[place]
        hit = _SAYS.fullmatch(in_digits(part.text))
        before = plan.told_at[place - 1] if place and hit else None
        if hit is None or before is None or before[0] is not one:
            continue
        pair = moved(before[1].text) if len(figures(before[1].text)) > 1 else None
        if pair and pair.before.figure.value and not _is_loose(before[1].text, pair) and _is_off(hit, pair):
            yield TimesSaid(one, f"{before[1].text} {part.text}", hit.group().strip(" ."), pair)


def _is_loose(text: str, pair: Moved) -> bool:
    """Whether one of the two figures is only about so many."""
    return any(_LOOSE.search(text, 0, one.figure.start) for one in (pair.before, pair.now))


def _is_off(hit: re.Match[str], pair: Moved) -> bool:
    made, wanted = pair.now.figure.value / pair.before.figure.value, _TIMES[hit["times"].casefold()]
    if (made > 1) is not (wanted > 1):
        return False
    beyond = made / wanted if wanted > 1 else wanted / made  # above 1 where it went further than is said
    if hit["over"]:
        return beyond < 1 - _CLEARLY
    if hit["under"]:
        return beyond > 1 + _CLEARLY or beyond < 1 - 2 * _OFF
    return abs(beyond - 1) > _OFF
