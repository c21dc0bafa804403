"""Passages of a plan, wherever they stand, and the words by which two of them are known to speak of one thing."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said, words_in
from milepost.core.checks.looking import WRITTEN
from milepost.core.words.sentences import cut

_TIME = re.compile(r"·{3,}")
_RARE = 12  # sentences that hold a word at most, so that it tells of something


class Passage(NamedTuple):
    """A sentence with its words; no `said` where it stands above the actions ."""

    said: Said | None
    text: str
    words: tuple[str, ...]


def holding(plan: Gathered, cues: str) -> Iterator[Passage]:
    """The passages that hold a word of `cues`, those above the actions first."""
    asked = frozenset(cues.split())
    yield from (one for one in plan.once(_above) if asked & {*one.words})
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


def _above(plan: Gathered) -> Sequence[Passage]:
    return [Passage(None, sentence, words_in(sentence)) for line in texts(plan) for sentence in cut(line)]
