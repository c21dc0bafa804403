"""Pieces of text in their lines: a second label on a line, or a fact behind a bar, is a line of its own."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.recasting.pieces import Piece

_NEXT = re.compile(r"(?:\s{2,}|(?<=[.?!])\s)(?=[^\W\d_][^:|·•;\n]{1,48}:\s)")  # "Lead: Ann Lowe. Due: May"
_INNER = re.compile(r"(?<=[^\s:.?!]) (?P<label>[A-Z][a-z]+(?: [a-z]+){0,4}): ")
_FIRST = re.compile(r"(?P<label>[A-Z][a-z]+(?: [a-z]+){0,4}): ")
_BETWEEN = re.compile(r"\s*[|·•]\s*|\s;\s")
_FEWEST, _TWO = 3, 2
_MOST_OF_FACT = 16  # words


def lines(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces in their parts; what each page says again is whole."""
    inner, printed = _inner(pieces) | _opening(pieces), Counter(piece.text for piece in pieces)
    for piece in pieces:
        yield from _parted(piece, inner) if printed[piece.text] < _FEWEST else (piece,)


def _inner(pieces: Sequence[Piece]) -> frozenset[str]:
    """What stands before a colon again and again in the midst of lines: "Lead: Ann Lowe Finish by: May 2027"."""
    counts = Counter(match["label"] for piece in pieces for match in _within(piece.text))
    return frozenset(label for label, count in counts.items() if count >= _FEWEST)


def _opening(pieces: Sequence[Piece]) -> frozenset[str]:
    """What stands before a colon at the start of several lines: two boxes that touch may be read as one line."""
    texts = {piece.text for piece in pieces}
    counts = Counter(match["label"] for text in texts if (match := _FIRST.match(text)))
    return frozenset(label for label, count in counts.items() if count >= _TWO)


def _within(text: str) -> Iterator[re.Match[str]]:
    """What may be a second label on a line that has one: "Priority lead: …" holds but one."""
    first = text.find(":")
    return _INNER.finditer(text, first + 1) if first >= 0 else iter(())


def _is_second(match: re.Match[str], inner: frozenset[str]) -> bool:
    """Whether another label, or several words, stand before one of these: "Priority Lead: …" is one label."""
    before = match.string[: match.start("label")]
    return match["label"] in inner and (":" in before or len(before.split()) >= _FEWEST)


def _parted(piece: Piece, inner: frozenset[str]) -> Iterator[Piece]:
    """A piece, parted where a second label stands on its line."""
    starts = [match.start("label") for match in _INNER.finditer(piece.text) if _is_second(match, inner)]
    whole = [piece.text[start:end].rstrip() for start, end in pairwise([0, *starts, len(piece.text)])]
    texts = [text for part in whole for text in _split(part)]
    for text in texts:
        yield piece if text == piece.text else replace(piece, text=text, node=replace(piece.node, text=text))


def _split(text: str) -> list[str]:
    """A line in its parts: behind a bar or dot stands another fact, if all are short, or a label with a colon."""
    facts = [part.strip() for part in _BETWEEN.split(text)]
    if len(facts) > 1 and all(len(fact.split()) <= _MOST_OF_FACT for fact in facts):
        return [fact for fact in facts if fact]
    return _NEXT.split(text) if ":" in text else [text]
