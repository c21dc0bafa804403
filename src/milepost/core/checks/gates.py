"""Patterns that are tried only where one of their words stands: words are soon looked up, and most texts hold none."""

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator

from milepost.core.checks.gathered import words_in, words_of
from milepost.core.words.anycase import Form


class Gated:
    """A pattern with words of which whatever it finds holds one; elsewhere it finds nothing, and is not tried."""

    __slots__ = ("pattern", "words")

    def __init__(self, words: str, pattern: Form) -> None:
        self.words = words_of(words)
        self.pattern = pattern

    def may_be_in(self, text: str) -> bool:
        """Whether one of the words stands in a text."""
        return not self.words.isdisjoint(words_in(text))

    def search(self, text: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The first place where the pattern stands, or None."""
        return None if self.words.isdisjoint(words_in(text)) else self.pattern.search(text, start, end)

    def match(self, text: str, start: int = 0) -> re.Match[str] | None:
        """Where the pattern stands right here, or None."""
        return None if self.words.isdisjoint(words_in(text)) else self.pattern.match(text, start)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """Every place where the pattern stands, in order."""
        return iter(()) if self.words.isdisjoint(words_in(text)) else self.pattern.finditer(text)


class GatedForms(tuple[Gated, ...]):
    """Several such patterns, of which only those are looked at whose words a text holds."""

    def __init__(self, forms: Iterable[Gated]) -> None:
        self._by_word: dict[str, list[int]] = defaultdict(list)
        for at, form in enumerate(self):
            for word in form.words:
                self._by_word[word].append(at)

    def tried(self, text: str) -> list[Form]:
        """The patterns that may stand in a text, in order."""
        held = self._by_word.keys() & words_in(text)
        may_stand = {at for word in held for at in self._by_word[word]}
        return [self[at].pattern for at in sorted(may_stand)]
