"""Passages of a plan, wherever they stand, and the words by which two of them are known to speak of one thing."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_TIME = re.compile(r"·{3,}")
_RARE = 12  # sentences that hold a word at most, so that it tells of something


class Passage(NamedTuple):
    """A sentence with its words, of an answer or of a line beside the actions."""

    said: Said
    text: str
    words: tuple[str, ...]

    @property
    def is_beside(self) -> bool:
        """Whether it stands beside the actions, so that it is of no action."""
        return self.said.is_beside

    def is_with(self, other: "Passage") -> bool:
        """Whether both are of one action."""
        return not self.is_beside and self.said.action is other.said.action


def holding(plan: Gathered, cues: str) -> Iterator[Passage]:
    """The passages that hold a word of `cues`, those beside the actions first."""
    asked = frozenset(cues.split())
    yield from (one for one in plan.once(_beside) if asked & {*one.words})
    yield from (Passage(one, *part) for one, part in map(plan.told_at.__getitem__, plan.places(WRITTEN, cues)))


def is_rare(plan: Gathered, stem: str) -> bool:
    """Whether only a few sentences of the answers hold a word, alone or as of many."""
    return sum(len(plan.index.get(word, ())) for word in (stem, f"{stem}s")) <= _RARE


def are_of_other_times(one: str, other: str) -> bool:
    """Whether both texts name days or months, and none in common."""
    here, there = _times(one), _times(other)
    return bool(here and there) and here.isdisjoint(there)


def _times(text: str) -> frozenset[str]:
    plain = timeless(text)
    return frozenset(text[hit.start() : hit.end()].casefold() for hit in _TIME.finditer(plain))


def _beside(plan: Gathered) -> Sequence[Passage]:
    return [Passage(one, *part) for one in plan.beside for part in one.parts]
