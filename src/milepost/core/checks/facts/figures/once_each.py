"""How many had something at several times, none of them twice, beside the number of all that there are."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import COUNT, in_digits, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_TWICE = AnyCase(
    r"\b(?:no(?:ne| [a-z]+)?|nobody|never|not|without)\b[^.;]{0,30}?\b(?:twice|more than once|both|two of them|"
    r"a second time)\b|"
    r"\bonly once\b|\bonce (?:each|only)\b"
)
_ALL = AnyCase(rf"\b(?:all|each|every one) (?:of )?(?:the |our |its )?(?P<many>{COUNT}) (?:[a-z-]+ ){{0,3}}?[a-z-]+s\b")
_LISTED = AnyCase(
    rf"(?:^|[,;:] |\band )(?P<first>{COUNT})(?: (?!of\b)[a-z’'·-]+){{1,8}}?(?:,| and|, and) (?P<second>{COUNT})(?! ?%)"
    rf"(?:(?: [a-z’'·-]+){{1,8}}?(?:,| and|, and) (?P<third>{COUNT})(?! ?%))?(?= )"
)
_LOOSE = re.compile(
    r"\b(?:about|around|nearly|over|more than|up to|including|of whom|of which|days?|weeks?|hours?)\b", re.I
)
_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}


class OnceEach(NamedTuple):
    """What the numbers of several times make, where nobody had it twice, and the number of all."""

    said: Said
    words: str
    made: Decimal
    whole: Decimal


def more_than_all_once(plan: Gathered) -> Iterator[OnceEach]:
    """Every sum of a sentence that says so, where the sentence or that before speaks of all of another number."""
    for place in plan.places(_ROLES, "twice once both second, 0 and"):
        said, part = plan.told_at[place]
        text = in_digits(part.text)
        listed = _LISTED.search(text) if _TWICE.search(text) and not _LOOSE.search(text) else None
        before = plan.told_at[place - 1] if place else (None, part)
        near = f"{before[1].text} {part.text}" if before[0] is said else part.text
        whole = _ALL.search(in_digits(near)) if listed else None
        if listed and whole:
            made = sum((value(each) for each in listed.groups() if each), Decimal(0))
            if made != value(whole["many"]):
                yield OnceEach(said, near, made, value(whole["many"]))
