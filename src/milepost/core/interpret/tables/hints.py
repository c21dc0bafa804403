"""What the single words of a heading hint at, learned from the headings that are known: "Date wanted" hints at a date.

A hint decides nothing: it only tips the scales between meanings that the cells allow.
"""

import re
from collections import Counter, defaultdict
from functools import cache, lru_cache
from math import sqrt

from milepost.core.interpret.meanings.columns import WORDS, Role

_WORD = re.compile(r"[a-z]{2,}")
_ENDINGS = re.compile(r"(?:ations?|ments?|ing|ed|ible|able|ility|ers?|es|s|e)$")
_REMEMBERED = 4096
_SHORTEST_STEM = 3
_DOUBT = 2  # known headings that a word must have before it is trusted by half
_MUTE = frozenset(["a", "an", "and", "at", "be", "can", "in", "is", "it", "of", "on", "or", "the", "to", "was", "with"])


@lru_cache(_REMEMBERED)
def hints(heading: str) -> dict[Role, float]:
    """How much the words of this heading hint at each meaning, from 0 to 1; words that nobody knows hint at nothing."""
    words = _stems(heading)
    found: dict[Role, float] = defaultdict(float)
    for word in words:
        for role, share in _table().get(word, {}).items():
            found[role] += share
    return {role: min(1.0, total / sqrt(len(words))) for role, total in found.items()}


def _stems(text: str) -> list[str]:
    words = (word for word in _WORD.findall(text.casefold()) if word not in _MUTE)
    return [_stem(word) for word in words]


def _stem(word: str) -> str:
    stem = _ENDINGS.sub("", word)
    stem = stem if len(stem) >= _SHORTEST_STEM else word
    return f"{stem[:-1]}i" if stem.endswith("y") else stem


@cache
def _table() -> dict[str, dict[Role, float]]:
    """Word by word the share of each meaning among the known headings that have it; rare words are trusted less."""
    counts: dict[str, Counter[Role]] = defaultdict(Counter)
    for role, phrases in WORDS.items():
        for phrase in phrases.split(","):
            for stem in set(_stems(phrase)):
                counts[stem][role] += 1
    return {
        stem: {role: count / (found.total() + _DOUBT) for role, count in found.items()}
        for stem, found in counts.items()
    }
