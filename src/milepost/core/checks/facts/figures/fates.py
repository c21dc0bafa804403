"""What became of requests, told request by request, that does not make their number: had, booked, still waiting."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import figures
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.NEXT, QuestionRole.MEASURE}
_ASKED = "request application referral enquiry bid nomination order complaint claim booking appeal registration report"
_OPEN = re.compile(
    r"\b(?:waiting|pending|outstanding|undecided|to hear|in the queue|on the (?:waiting )?list|being (?:looked|read|"
    r"considered|assessed|dealt)|to be (?:decided|read|seen|answered|dealt)|open|unanswered)\b",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"\b(?:had|got|received|referred|booked|agreed|offered|placed|given|granted|housed|refused|turned down|approved|"
    r"declined|withdrawn|withdrew|answered|"
    r"settled|closed|paid|met|seen|helped|accepted|rejected|upheld|done|taken up)\b",
    re.IGNORECASE,
)
_LOOSE = re.compile(
    r"\b(?:about|nearly|almost|over|more than|at least|of (?:these|them|those|which|whom)|including|among|both|also|"
    r"some|each|last year|compared|from|than|target|twice|further|another)\b",
    re.IGNORECASE,
)
_FEWEST, _MOST, _NEAR = 3, 5, Decimal("0.8")


class Fates(NamedTuple):
    """An answer with the number of requests and the counts of what became of them."""

    said: Said
    words: str
    whole: Count
    parts: tuple[Count, ...]

    @property
    def made(self) -> Decimal:
        """What the counts make together."""
        return sum((part.figure.value for part in self.parts), Decimal(0))


def fates(plan: Gathered) -> Iterator[Fates]:
    """Every two sentences of which the first counts requests and the second tells what became of how many."""
    asked = " ".join(f"{word} {word.removesuffix('y')}ies {word}s" for word in _ASKED.split())
    for one, text in plan.told(_ROLES, f"{asked}, 0"):
        whole = _whole(text)
        behind = next((last for first, last in pairwise(one.sentences()) if first == text), "") if whole else ""
        if not whole and ": " in text:  # "There have been 220 enquiries: 140 people got a place"
            opens, _, behind = text.partition(": ")
            whole, text = _whole(opens), f"{opens}:"
        parts = _parts(behind) if behind else ()
        found = Fates(one, f"{text} {behind}", whole, parts) if whole and parts else None
        if found and found.made != found.whole.figure.value and found.made >= _NEAR * found.whole.figure.value:
            yield found


def _whole(text: str) -> Count | None:
    """The only count of a sentence, where it is of requests."""
    every = counts(text)
    is_plain = len(every) == 1 and every[0].noun in _ASKED.split() and not _LOOSE.search(text)
    return every[0] if is_plain and not every[0].is_loose else None


def _parts(text: str) -> tuple[Count, ...]:
    """The counts of a sentence of which each opens a clause that says what became of so many, one of them open."""
    every = counts(text)
    if not _FEWEST <= len(every) <= _MOST or len(every) != len(figures(text)) or _LOOSE.search(text):
        return ()
    ends = (*(one.figure.start for one in every[1:]), len(text))
    clauses = [text[one.figure.end : end] for one, end in zip(every, ends, strict=True)]
    are_told = all(_OPEN.search(each) or _SETTLED.search(each) for each in clauses)
    are_things = not any(one.is_time or one.figure.is_money or one.figure.is_share for one in every)
    return every if are_told and are_things and any(map(_OPEN.search, clauses)) else ()
