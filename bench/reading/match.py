"""Which of what was read answers to which of what was expected: text likeness and one-to-one pairing."""

import re
import unicodedata
from collections.abc import Callable
from difflib import SequenceMatcher
from functools import cache
from typing import Any

SAME = 0.9
_PLAIN = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\xa0": " ", "\xad": ""})


def plain(text: str) -> str:
    """The text without what layouts change: kinds of quotes, dashes and spaces, bullets, line ends."""
    text = unicodedata.normalize("NFC", text).translate(_PLAIN)
    return " ".join(re.sub(r"(?m)^\s*[-•▪◦·]\s*", "", text).split())


@cache
def likeness(one: str, other: str) -> float:
    """How alike two texts are, from 0 to 1."""
    one, other = plain(one), plain(other)
    return 1.0 if one == other else SequenceMatcher(None, one, other, autojunk=False).ratio()


def same_words(one: str, other: str) -> bool:
    """Whether two short texts are the same but for case and marks."""
    return _letters(one) == _letters(other)


def same_heading(expected: str, read: str) -> bool:
    """Whether a read heading is the expected one, be it that one of them has the heading above it in front."""
    one, other = _letters(expected), _letters(read)
    is_lower = other.endswith(one) or (plain(expected).endswith(f" {plain(read)}") and bool(other))
    return bool(one) and (one == other or is_lower or SequenceMatcher(None, one, other).ratio() > SAME)


def paired(
    expected: list[Any], read: list[Any], like: Callable[[Any, Any], float], least: float = SAME
) -> list[tuple[Any, Any]]:
    """Pairs of most alike items, each used once; in order where several are equally alike."""
    scored = (
        (like(one, other), -at, -beside, at, beside)
        for at, one in enumerate(expected)
        for beside, other in enumerate(read)
    )
    ones: set[int] = set()
    others: set[int] = set()
    chosen = []
    for score, _, _, at, beside in sorted(scored, reverse=True):
        if score >= least and at not in ones and beside not in others:
            ones.add(at)
            others.add(beside)
            chosen.append((at, beside))
    return [(expected[at], read[beside]) for at, beside in sorted(chosen)]


def share(credit: float, expected: int, read: int) -> float | None:
    """Credit as the harmonic mean of recall and precision; None where there was nothing to find and nothing found."""
    return 2 * credit / (expected + read) if expected + read else None


def _letters(text: str) -> str:
    return "".join(letter for letter in plain(text).casefold() if letter.isalnum()) or plain(text)
