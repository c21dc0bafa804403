"""Patterns that read capitals as small letters: in a text in small letters they are found in a third of the time."""

import re
import sys
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

# what stays as it is when a pattern is put in small letters: "\W" is not "\w", and "(?P<" opens a named group
_SYNTAX_OR_CAPITALS = re.compile(r"(?P<syntax>\\.|\(\?P)|[A-Z]+", re.DOTALL)
_LONGER = str.maketrans({"İ": "i"})  # the one letter that is two when it is made small


class AnyCase:
    """A pattern that finds what `re.IGNORECASE` would, and is compiled when it is first looked for.

    It is looked for in the text in small letters, and where it stands read once more in the text as it is printed. No
    part of it may tell capitals from small letters.
    """

    def __init__(self, pattern: str) -> None:
        if "(?-i" in pattern:
            raise ValueError(f"a part of it tells capitals from small letters: {pattern}")
        self.pattern = pattern

    @cached_property
    def exact(self) -> re.Pattern[str]:
        """The pattern that reads a text as it is printed."""
        return re.compile(self.pattern, re.IGNORECASE)

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place where the pattern stands, or None."""
        small = text.lower()  # as `_in_small` puts it, without a call for each text
        hit = self._small.search(small if len(small) == len(text) else _in_small(text), start, end)
        return hit and self.exact.match(text, hit.start(), end)

    def match(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """Where the pattern stands right here, or None."""
        return self.exact.match(text, start, end)

    def fullmatch(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The whole text where it is what the pattern says, or None."""
        return self.exact.fullmatch(text, start, end)

    def finditer(self, text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
        """Every place where the pattern stands, in order."""
        hits = self._small.finditer(_in_small(text), start, end)
        return filter(None, [self.exact.match(text, hit.start(), end) for hit in hits])

    def findall(self, text: str) -> list[Any]:
        """What the pattern finds, or what its only group does, at every place, in order."""
        return self.exact.findall(text) if self._small.search(_in_small(text)) else []

    def sub(self, by: str | Callable[[re.Match[str]], str], text: str) -> str:
        """The text with something else wherever the pattern stands."""
        return self.exact.sub(by, text) if self._small.search(_in_small(text)) else text

    def split(self, text: str, maxsplit: int = 0) -> list[str]:
        """The pieces of a text between the places where the pattern stands."""
        return self.exact.split(text, maxsplit) if self._small.search(_in_small(text)) else [text]

    @cached_property
    def _small(self) -> re.Pattern[str]:
        """The pattern in small letters, for a text in small letters."""
        return re.compile(_SYNTAX_OR_CAPITALS.sub(lambda hit: hit["syntax"] or hit[0].lower(), self.pattern))


Form = re.Pattern[str] | AnyCase


def _in_small(text: str) -> str:
    """The text in small letters, every one at its place."""
    small = text.lower()
    return small if len(small) == len(text) else text.translate(_LONGER).lower()
