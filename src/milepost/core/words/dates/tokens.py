"""A text cut into words, numbers and marks, once and from left to right, each with its place in the text."""

import re
from dataclasses import dataclass
from operator import sub

from milepost.core.quick import quick

_PIECE = re.compile(r"[0-9]+|[^\W\d_]+|[^\w\s]|_")
APOSTROPHES = frozenset("'’‘´`′")
DASHES = frozenset("-–—‑−")
_LONGEST_NUMBER = 8  # digits; what is longer is no date, and turning it into a number would cost time


@quick
@dataclass(frozen=True, slots=True)
class Tokens:
    """The pieces of a text in lower case, with the offsets at which they start and end.

    Asking beyond either end gives nothing, so that a rule need not count.
    """

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    count: int

    def __len__(self) -> int:
        return self.count

    def word(self, at: int) -> str:
        """The piece in lower case, or "" beyond the ends."""
        return self.words[at] if 0 <= at < self.count else ""

    def shown(self, at: int) -> str:
        """The piece as printed, or "" beyond the ends."""
        return self.text[self.starts[at] : self.ends[at]] if 0 <= at < self.count else ""

    def number(self, at: int) -> int | None:
        """The piece as a number, or None when it is none or too long to be part of a date."""
        word = self.word(at)
        return int(word) if word.isdigit() and word.isascii() and len(word) <= _LONGEST_NUMBER else None

    def is_tight(self, at: int) -> bool:
        """Whether the piece stands against the one before it, without a space."""
        return 0 < at < self.count and self.ends[at - 1] == self.starts[at]

    def opens_line(self, at: int) -> bool:
        """Whether the piece is the first of its line, a bullet not counted."""
        if at <= 0 or at >= self.count:
            return at == 0
        gap = self.text[self.ends[at - 1] : self.starts[at]]
        return "\n" in gap or (self.word(at - 1) in {*DASHES, "•", "*"} and self.opens_bullet(at - 1))

    def opens_item(self, at: int) -> bool:
        """Whether the piece is the first behind the letter or number of an item: "a) May", "(2) June"."""
        mark = at - 2
        if self.word(at - 1) not in {")", "."} or len(self.word(mark)) > 2 or not self.is_tight(at - 1):
            return False
        is_bracketed = self.word(mark - 1) == "(" and self.opens_line(mark - 1)
        return self.word(mark).isalnum() and (is_bracketed or self.opens_line(mark))

    def opens_bullet(self, at: int) -> bool:
        """Whether a mark is the first of its line."""
        return at == 0 or "\n" in self.text[self.ends[at - 1] : self.starts[at]]

    def said(self, start: int, end: int) -> str:
        """The text from one piece up to another, as printed."""
        return self.text[self.starts[start] : self.ends[end - 1]]


def tokens(text: str) -> Tokens:
    """The text in pieces; takes time in proportion to its length, whatever it holds."""
    pieces = _PIECE.findall(text)
    end = 0
    ends = [end := text.index(piece, end) + len(piece) for piece in pieces]  # twice as quick as to ask every match
    starts = tuple(map(sub, ends, map(len, pieces)))
    return Tokens(text, tuple(map(str.lower, pieces)), starts, tuple(ends), len(pieces))
