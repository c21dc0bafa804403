"""Lists that are announced and not there: "The following will be invited: by June" and nobody behind it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said, words_in, words_of
from milepost.core.checks.looking import WRITTEN, without_dates

_HOLDING = "following follows"
_ANNOUNCED = re.compile(
    r"\b(?:the following(?! (?:day|date|week|month|year|quarter|term|time|deadline|timetable|morning|evening|weekend|"
    r"spring|summer|autumn|winter|season|meeting|session)s?\b)|as follows)\b[^:\n]{0,120}?"
    r"(?P<colon>:)(?P<given>[^\n]*)$",
    re.IGNORECASE,
)
_AS_FOLLOWS = re.compile(r"\b(?:is|are|was|were) as follows\W*$|\bthe following\W*$", re.IGNORECASE)
_OF_TIMES = words_of("by on in before from until till end of the at latest no later than early mid late due")
_FEWEST = 4  # words, so that it is no label


class Missing(NamedTuple):
    """An answer with the sentence that announces; it is a gap without doubt where only a time stands in its place."""

    said: Said
    text: str
    is_sure: bool


def lists_missing(plan: Gathered) -> Iterator[Missing]:
    """Every sentence that announces a list behind which there is only a time, or nothing to the end of its answer."""
    for one in plan.said(WRITTEN, _HOLDING):
        for part in one.parts:
            is_last = part is one.parts[-1]
            hit = _ANNOUNCED.search(part.text)
            given = hit["given"].strip(" .;") if hit else ""
            if given and _is_time(given):
                yield Missing(one, part.text, is_sure=True)
            elif is_last and ((hit and not given) or _AS_FOLLOWS.search(part.text)):
                yield Missing(one, part.text, is_sure=False)


def colons_last(plan: Gathered) -> Iterator[Missing]:
    """Every answer that ends with a colon, behind words enough to announce something."""
    for one in plan.said(WRITTEN):
        if one.answer.text[-1:] == ":" and len(one.parts[-1].words) >= _FEWEST:
            yield Missing(one, one.parts[-1].text, is_sure=False)


def _is_time(given: str) -> bool:
    """Whether nothing is said but a day or a month."""
    left = without_dates(given)
    return left != given and _OF_TIMES.issuperset(words_in(left))
