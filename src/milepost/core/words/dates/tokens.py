"""A text cut into words, numbers and marks, once and from left to right, each with its place in the text."""

import re
from dataclasses import dataclass

_PIECE = re.compile(r"[0-9]+|[^\W\d_]+|[^\w\s]|_")
APOSTROPHES = frozenset("'’‘´`′")
DASHES = frozenset("-–—‑−")
_LONGEST_NUMBER = 8  # digits; what is longer is no date, and turning it into a number would cost time


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark; `start` and `end` are offsets into the text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tokens:
    """The pieces of a text; asking beyond either end gives nothing, so that a rule need not count."""

    text: str
    items: tuple[Token, ...]
    words: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.items)

    def word(self, at: int) -> str:
        """The piece in lower case, or "" beyond the ends."""
        return self.words[at] if 0 <= at < len(self.words) else ""

    def shown(self, at: int) -> str:
        """The piece as printed, or "" beyond the ends."""
        return self.items[at].text if 0 <= at < len(self.items) else ""

    def number(self, at: int) -> int | None:
        """The piece as a number, or None when it is none or too long to be part of a date."""
        word = self.word(at)
        return int(word) if word.isdigit() and word.isascii() and len(word) <= _LONGEST_NUMBER else None

    def is_tight(self, at: int) -> bool:
        """Whether the piece stands against the one before it, without a space."""
        return 0 < at < len(self.items) and self.items[at - 1].end == self.items[at].start

    def opens_line(self, at: int) -> bool:
        """Whether the piece is the first of its line, a bullet not counted."""
        if at <= 0 or at >= len(self.items):
            return at == 0
        gap = self.text[self.items[at - 1].end : self.items[at].start]
        return "\n" in gap or (self.word(at - 1) in {*DASHES, "•", "*"} and self.opens_line(at - 1))

    def said(self, start: int, end: int) -> str:
        """The text from one piece up to another, as printed."""
        return self.text[self.items[start].start : self.items[end - 1].end]


def tokens(text: str) -> Tokens:
    """The text in pieces; takes time in proportion to its length, whatever it holds."""
    pieces = tuple(Token(piece.group(), piece.start(), piece.end()) for piece in _PIECE.finditer(text))
    return Tokens(text, pieces, tuple(piece.text.lower() for piece in pieces))
