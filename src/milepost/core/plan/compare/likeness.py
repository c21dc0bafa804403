"""Which of two lists of parts are the same: by id, by what is known, by number, by their words; each with how."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from milepost.core.plan.compare.changes import How, Pair

ALIKE = 0.6  # share of words in common from which two wordings are one, reworded
ALIKE_NUMBERED = 0.3  # the same where both have the same number
_RAREST = 12  # so many of a text's words are looked up
_TOO_COMMON = 32  # what more parts than this have in common tells none of them apart
_WORD = re.compile(r"\w+")

Words = Counter[str]
Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A part as pairing sees it."""

    id: str
    number: str
    text: str


def pairs(
    old: Sequence[Named], new: Sequence[Named], *, same_plan: bool, known: Mapping[str, str] | None = None
) -> tuple[Pair, ...]:
    """The pairs of two lists, each part in one pair at most; `known` gives earlier ids by later ones.

    In the same plan ids are permanent, so an id decides and nothing else does. Of two plans, the same words decide
    first, then likeness with the number, and last a number alone. The order of the two lists does not matter: swapped,
    they give the same pairs.
    """
    matching = _Matching(old, new)
    if same_plan:
        matching.take(How.ID, lambda part: part.id, lambda part: part.id)
        return matching.found()
    given = known or {}
    matching.take(How.KNOWN, lambda part: part.id, lambda part: given.get(part.id))
    for how, key in (
        (How.NUMBER, lambda part: (part.number, folded(part.text)) if part.number and part.text else None),
        (How.WORDING, lambda part: folded(part.text) or None),
    ):
        matching.take(how, key, key)
    matching.take_alike()
    matching.take(How.NUMBER_ALONE, lambda part: part.number or None, lambda part: part.number or None)
    return matching.found()


def folded(text: str) -> str:
    """The words of a text in small letters, without what stands between them."""
    return " ".join(_WORD.findall(text.casefold()))


def likeness(one: Words, other: Words) -> float:
    """The share of words that two texts have in common, from 0 to 1: Dice's coefficient of the bags of words."""
    size = one.total() + other.total()
    return 2 * (one & other).total() / size if size else 1.0


class _Matching:
    """What is paired so far."""

    def __init__(self, old: Sequence[Named], new: Sequence[Named]) -> None:
        self.old, self.new = old, new
        self.pairs: list[Pair] = []
        self.free_old, self.free_new = dict.fromkeys(range(len(old))), dict.fromkeys(range(len(new)))

    def found(self) -> tuple[Pair, ...]:
        return tuple(sorted(self.pairs, key=lambda pair: pair.new))

    def take(self, how: How, old_key: Callable[[Named], Hashable], new_key: Callable[[Named], Hashable]) -> None:
        """Pairs what has the same key, in the order in which it stands; a key of None or "" pairs nothing."""
        waiting: dict[Hashable, list[int]] = defaultdict(list)
        for at in self.free_old:
            waiting[old_key(self.old[at])].append(at)
        for at in tuple(self.free_new):
            key = new_key(self.new[at])
            if key not in (None, "") and waiting.get(key):
                old = waiting[key].pop(0)
                self._pair(old, at, how, _like(self.old[old], self.new[at]))

    def take_alike(self) -> None:
        """Pairs what is worded alike, the most alike first; the same number helps."""
        ranked = sorted(self._candidates(), key=lambda one: (-one[0], abs(one[2] - one[3]), one[2] + one[3]))
        for _, alike, old, new in ranked:
            if old in self.free_old and new in self.free_new:
                how = How.NUMBER if _same_number(self.old[old], self.new[new]) else How.WORDING
                self._pair(old, new, how, alike)

    def _candidates(self) -> Iterator[tuple[float, float, int, int]]:
        old_words = {at: _words(self.old[at].text) for at in self.free_old}
        new_words = {at: _words(self.new[at].text) for at in self.free_new}
        numbers = [_at_number(parts, free) for parts, free in ((self.old, self.free_old), (self.new, self.free_new))]
        sharing = {
            (old, new)
            for number in numbers[0].keys() & numbers[1].keys()
            for old in numbers[0][number]
            for new in numbers[1][number]
        }
        for old, new in sharing | _sharing_rare_words(old_words, new_words):
            alike = likeness(old_words[old], new_words[new])
            helped = _same_number(self.old[old], self.new[new])
            if alike >= (ALIKE_NUMBERED if helped else ALIKE):
                yield alike + (0.25 if helped else 0), alike, old, new

    def _pair(self, old: int, new: int, how: How, alike: float) -> None:
        self.pairs.append(Pair(old, new, how, alike))
        del self.free_old[old], self.free_new[new]


def _at_number(parts: Sequence[Named], free: Mapping[int, None]) -> dict[str, list[int]]:
    """The parts at each number; a number that a great many share tells nothing."""
    found: dict[str, list[int]] = defaultdict(list)
    for at in free:
        if parts[at].number:
            found[parts[at].number].append(at)
    return {number: holders for number, holders in found.items() if len(holders) <= _TOO_COMMON}


def _sharing_rare_words(old: Mapping[int, Words], new: Mapping[int, Words]) -> set[tuple[int, int]]:
    """The pairs that have one of their rarest words in common, so that not everything is measured by everything."""
    old_keys, new_keys = ({at: _telling(words) for at, words in side.items()} for side in (old, new))
    spread = Counter(key for side in (old_keys, new_keys) for keys in side.values() for key in keys)
    holders: dict[Key, list[int]] = defaultdict(list)
    for at, keys in old_keys.items():
        for key in _rarest(keys, spread):
            holders[key].append(at)
    return {(held, at) for at, keys in new_keys.items() for key in _rarest(keys, spread) for held in holders[key]}


def _telling(words: Words) -> list[Key]:
    """Words, and words with the next one: in a large plan hardly any word alone is rare."""
    order = list(words)
    return [*((word,) for word in order), *pairwise(order)]


def _rarest(keys: list[Key], spread: Counter[Key]) -> list[Key]:
    rare = (key for key in keys if spread[key] <= 2 * _TOO_COMMON)
    return sorted(rare, key=lambda key: (spread[key], key))[:_RAREST]


def _words(text: str) -> Words:
    return Counter(_WORD.findall(text.casefold()))


def _like(one: Named, other: Named) -> float:
    return 1.0 if one.text == other.text else likeness(_words(one.text), _words(other.text))


def _same_number(one: Named, other: Named) -> bool:
    return bool(one.number) and one.number == other.number
