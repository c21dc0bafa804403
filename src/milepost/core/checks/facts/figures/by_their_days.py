"""Two figures with the day of each, how far they are apart and whether the later is said to be less or more."""

import re
from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import figures
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase
from milepost.core.words.dates import find

_UP = "risen rose grown grew increased increase rise gone up climbed"
_DOWN = "fallen fell dropped drop decreased decrease fall gone down shrunk declined"
_CLAIM = AnyCase(
    r"\b(?:(?P<up>risen|rose|grown|grew|increased|climbed|(?:gone|went) up|(?:a|an) (?:rise|increase)|up)|"
    r"(?P<down>fallen|fell|dropped|decreased|declined|shrunk|(?:gone|went) down|a (?:fall|drop|decrease)|down))"
    r"(?: by| of) (?:just |only |exactly )?£?$"
)
_OTHER = re.compile(r"\b(?:target|aim|nation\w*|england|if|would|will|should|expect\w*|elsewhere|compared)\b", re.I)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_LOOK_BACK = 40  # characters


class Turned(NamedTuple):
    """A claim of a rise or a fall, with the figures of the earlier and of the later day."""

    said: Said
    words: str
    claim: str
    before: Count
    now: Count


def turned_by_days(plan: Gathered) -> Iterator[Turned]:
    """Every "fallen by 44" whose size is that of two dated figures around it of which the later is the greater."""
    for place in plan.places(_ROLES, f"{_UP} {_DOWN} up down, by of, 0"):
        said, part = plan.told_at[place]
        told = _claim(part.text)
        before = plan.told_at[place - 1] if place else (None, part)
        texts = ([before[1].text] if before[0] is said else []) + [part.text]
        if told is None or any(map(_OTHER.search, texts)):
            continue
        size, is_up = told
        dated = [each for text in texts for each in _dated(text, size)]
        for one, other in [(one, other) for one in dated for other in dated if one[0] < other[0]]:
            first, last = one[1], other[1]
            gap = last.figure.value - first.figure.value
            if first.kind == last.kind == size.kind and abs(gap) == size.figure.value and (gap > 0) is not is_up:
                words = "risen" if is_up else "fallen"
                yield Turned(said, " ".join(texts), f"{words} by {size.figure.words}", first, last)
                break


def _claim(text: str) -> tuple[Count, bool] | None:
    """The first number that is said to be the size of a rise or a fall, and whether it is of a rise."""
    for one in counts(text):
        hit = _CLAIM.search(text, max(0, one.figure.start - _LOOK_BACK), one.figure.start)
        if hit and one.figure.value:
            return one, bool(hit["up"])
    return None


def _dated(text: str, size: Count) -> Iterator[tuple[date, Count]]:
    """The first figure of a sentence with its one day; of a sentence with two days the figure that each follows."""
    days = [one for one in find(text) if one.due.latest]
    some = [one for one in counts(text) if one.figure != size.figure and one.kind == size.kind]
    if len(days) == 1 and some and figures(text):
        yield days[0].due.latest or date.max, some[0]
