"""Labels with nothing but a space before them, in line after line: "Status: On track Lead: Ann Lowe"."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.labels import is_known_label
from milepost.core.plan.model import Meaning

Pairs = frozenset[tuple[str, str]]  # the first label of a line and one that follows it, as keys

_COLON = re.compile(r":\s+(?=\S)")
_WORD = re.compile(r"\S+")
_MOST_WORDS = 4
_LONGEST_FIRST = 60
_FEWEST = 3
_MOSTLY = 0.6


def pairs(texts: Iterable[str]) -> Pairs:
    """The labels that mostly follow the same first label in its line, or open the next line for want of room."""
    opened: Counter[str] = Counter()
    found: Counter[tuple[str, str]] = Counter()
    for text in texts:
        if first := _first(text):
            opened[first] += 1
            found.update({(first, key(text[start:end])) for start, end in _candidates(text)})
    return frozenset(
        (first, label)
        for (first, label), count in found.items()
        if count >= _FEWEST and count + opened[label] >= _MOSTLY * opened[first]
    )


def starts(text: str, known: Pairs) -> Iterator[tuple[int, int]]:
    """Where such labels stand in a line: the first letter of each and its colon, the longest where several would do."""
    first = _first(text) if known else ""
    seen: set[int] = set()
    for start, end in _candidates(text) if first else ():
        if end not in seen and (first, key(text[start:end])) in known:
            seen.add(end)
            yield start, end


def _first(text: str) -> str:
    label, colon, _ = text.partition(": ")
    return key(label) if colon and len(label) <= _LONGEST_FIRST and is_known_label(label) else ""


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    """The known labels before each colon but the first, the longest of each first: from where to where they stand."""
    colons = [match.start() for match in _COLON.finditer(text)]
    for before, end in pairwise(colons):
        words = [match.start() for match in _WORD.finditer(text, before + 1, end)][1:]  # the first is of an answer
        for start in words[-_MOST_WORDS:]:
            if text[start].isupper() and is_known_label(text[start:end]) and not _opens_with_state(text[start:end]):
                yield start, end


def _opens_with_state(label: str) -> bool:
    """Whether a label has taken the state before it: "Red Target date", but not "Completed by"."""
    state, _, rest = label.partition(" ")
    return rest[:1].isupper() and meaning_of(state) is not Meaning.UNKNOWN and is_known_label(rest)
