"""What in a paper's prose might reveal somebody: names of people, and counts so small that they point at one."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from milepost.core.plan.model import Plan
from milepost.core.plan.prose import Spot, texts
from milepost.core.words.names import Mention, mentions
from milepost.core.words.sentences import sentence_at, sentences
from milepost.core.words.small_numbers import THRESHOLD, small_counts


@dataclass(frozen=True, slots=True)
class Named:
    """Words that name a person, every place where they stand, and whether they can mean nothing else."""

    person: str
    words: str
    places: tuple[tuple[Spot, str], ...]
    is_sure: bool


@dataclass(frozen=True, slots=True)
class FewPeople:
    """A small count of people, where it stands and the sentence around it."""

    spot: Spot
    words: str
    sentence: str


def people_named(plan: Plan, people: Iterable[str]) -> tuple[Named, ...]:
    """Who of these people is named in the plan's prose, by the words used, in order of person and words.

    Two people of one surname are both offered for it.
    """
    known = tuple(dict.fromkeys(people))
    found = [(spot, text, one) for spot, text in texts(plan) for name in known for one in mentions(text, name)]
    found.sort(key=lambda one: (known.index(one[2].name), one[2].words))
    return tuple(_named(list(group)) for _, group in groupby(found, key=lambda one: (one[2].name, one[2].words)))


def few_people(plan: Plan, threshold: int = THRESHOLD) -> Iterator[FewPeople]:
    """Every count of people below the threshold, in printed order."""
    for spot, text in texts(plan):
        for count in small_counts(text, threshold):
            yield FewPeople(spot, count.words, _sentence(text, count.start))


def _named(found: list[tuple[Spot, str, Mention]]) -> Named:
    first = found[0][2]
    places = tuple(dict.fromkeys((spot, _sentence(text, mention.start)) for spot, text, mention in found))
    return Named(first.name, first.words, places, first.is_sure)


def _sentence(text: str, at: int) -> str:
    parts = sentences(text)
    index = sentence_at(parts, at)
    return parts[index].text if index is not None else " ".join(text.split())
