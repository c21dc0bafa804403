"""Whether two lines of one word each are two words, or one that its column cut: what the rest of a document shows."""

from collections.abc import Callable, Iterable
from functools import cached_property

from milepost.core.readers.pdf.lines import Line

_MARKS = ".,;:()?!“”‘’\"'"


class Words:
    """Knows the words that stand within the lines of a document, where no column can have cut them."""

    def __init__(self, lines: Callable[[], Iterable[Line]], *, are_kept: bool) -> None:
        """`lines` are asked for when the first doubt comes; `are_kept` says that the program that made it cuts none."""
        self._lines, self._are_kept = lines, are_kept

    def are_two(self, one: str, other: str) -> bool:
        """Whether what ends a line and what opens the next are words of their own, as far as can be known."""
        one, other = _plain(one), _plain(other)
        if one + other in self._seen:
            return False
        return self._are_kept or one in self._seen or other in self._seen

    @cached_property
    def _seen(self) -> frozenset[str]:
        return frozenset(_plain(word) for line in self._lines() for word in line.text.split()[1:-1])


def _plain(word: str) -> str:
    return word.strip(_MARKS).casefold()
