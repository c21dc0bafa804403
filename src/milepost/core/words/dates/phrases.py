"""Fixed phrases looked up by their first word, the longest first."""

from collections import defaultdict
from collections.abc import Iterable

from milepost.core.words.dates.tokens import Tokens
from milepost.core.words.due import DueKind

Phrases = dict[str, tuple[tuple[tuple[str, ...], DueKind], ...]]


def by_first_word(kinds: Iterable[tuple[DueKind, Iterable[str]]]) -> Phrases:
    """Phrases with how they bind, ready to be looked up."""
    found: dict[str, list[tuple[tuple[str, ...], DueKind]]] = defaultdict(list)
    for kind, phrases in kinds:
        for phrase in phrases:
            words = tuple(phrase.split())
            found[words[0]].append((words, kind))
    return {first: tuple(sorted(group, key=lambda one: -len(one[0]))) for first, group in found.items()}


def longest(phrases: Phrases, tokens: Tokens, at: int) -> tuple[int, DueKind] | None:
    """The token after the longest phrase that stands here, and how it binds."""
    for words, kind in phrases.get(tokens.word(at), ()):
        if tokens.words[at : at + len(words)] == words:
            return at + len(words), kind
    return None
