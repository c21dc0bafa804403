"""An attribute of things, and what a sentence says of it: the slots in which one value stands."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from milepost.core.checks.facts.speech.things import content


class Slot(NamedTuple):
    """What a sentence says of something: a value to compare, the words that hold it, and what that is called."""

    value: frozenset[str]
    words: str
    kind: str = ""

    @property
    def stems(self) -> frozenset[str]:
        """The words that tell the value and nothing of what it is told of."""
        return content(f"{self.kind} {self.words}".casefold())


class Attribute(NamedTuple):
    """Something that holds of a thing in one way only; both sentences hold one of the words of `cues`.

    `told` puts it into the sentence of a finding: "where it is held". What is lasting holds on every day, whichever
    days the sentences name.
    """

    told: str
    cues: str
    read: Callable[[str], Iterator[Slot]]
    differ: Callable[[Slot, Slot], bool]
    is_lasting: bool = False


def are_apart(one: Slot, other: Slot) -> bool:
    """Whether two values have nothing in common."""
    return bool(one.value and other.value) and one.value.isdisjoint(other.value)
