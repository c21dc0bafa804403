"""An action's status as a tag: the plan's own word with the symbol and colour of what it means."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from milepost.core.plan.model import Action, Meaning, SchemeEntry
from milepost.core.plan.statuses import SYMBOLS, WORDS, stated


@dataclass(frozen=True, slots=True)
class StatusView:
    """A status to show: `kind` is a meaning's key, `word` what the plan calls it."""

    kind: str
    symbol: str
    word: str

    @property
    def is_stated(self) -> bool:
        """Whether it says something: a word of the plan does, though nobody told us what it means."""
        return self.kind != Meaning.UNKNOWN or self.word != WORDS[Meaning.UNKNOWN]

    @property
    def counted(self) -> str:
        """The word as it goes on behind a number: in small letters, unless it is a letter or an abbreviation."""
        return self.word if self.word.isupper() else self.word.lower()


@dataclass(frozen=True, slots=True)
class StatusCount:
    """How many actions have a status."""

    status: StatusView
    number: int


_SILENT = (Meaning.UNKNOWN, Meaning.NO_UPDATE)

_MOST_UNTOLD = 4  # where there are more, the words are remarks and no statuses

# Worst first: the eye should meet what needs somebody before what does not.
_ORDER = (Meaning.LATE, Meaning.AT_RISK, Meaning.ON_TRACK, Meaning.NOT_STARTED, Meaning.PAUSED, Meaning.COMPLETE)


def shown(meaning: Meaning, word: str = "") -> StatusView:
    """The tag of a meaning, under the plan's own word where it has one; of a colour that no word explains its name."""
    return StatusView(meaning.value, SYMBOLS[meaning], f"{word[:1].upper()}{word[1:]}" or WORDS[meaning])


def status_of(action: Action, scheme: tuple[SchemeEntry, ...]) -> StatusView:
    """What the plan states of an action, else what its stage says, else that nothing is stated."""
    found = stated(action, scheme)
    return shown(found.meaning, found.word)


def counted(statuses: Iterable[StatusView], among: Iterable[StatusView]) -> tuple[StatusCount, ...]:
    """How many there are of each status among these, in their order, zero included."""
    numbers = Counter(statuses)
    return tuple(StatusCount(status, numbers[status]) for status in among)


def telling(statuses: Iterable[StatusView]) -> tuple[StatusView, ...]:
    """The different statuses that say something, what needs somebody first; of words that nobody told us a few.

    Grey may mean that nobody gave an update, yet it is a status that the plan states.
    """
    order = {meaning.value: at for at, meaning in enumerate(_ORDER)}
    said = set(statuses)
    untold = {one for one in said if one.kind in _SILENT and one.word != WORDS[Meaning(one.kind)]}
    found = {one for one in said if one.kind not in _SILENT} | (untold if len(untold) <= _MOST_UNTOLD else set())
    return tuple(sorted(found, key=lambda status: (order.get(status.kind, len(order)), status.word)))
