"""Two passages say different things of one and the same thing.

Why: A festival in two halls, a group with two leaders: one of them is wrong, and whoever acts on it goes astray.

Example:
    Action: 1.1 Hold the star festival
    Now: The star festival was held at Kelby Village Hall on 15 November 2022.
    Action: 1.2 Train young guides
    Now: Eleven young guides helped at the star festival, which was held at Ravensby School.
Better:
    Action: 1.1 Hold the star festival
    Now: The star festival was held at Kelby Village Hall on 15 November 2022.
    Action: 1.2 Train young guides
    Now: Eleven young guides helped at the star festival, which was held at Kelby Village Hall.
"""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.days.waits_apart import waits_apart
from milepost.core.checks.facts.figures.one_price import prices_apart
from milepost.core.checks.facts.figures.units_apart import units_apart
from milepost.core.checks.facts.speech.kindred import Passage, are_of_other_times, holding, is_rare
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.states.one_value import told_with_other_values
from milepost.core.checks.facts.texts.opposed_titles import opposed_titles
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.checks.looking import name
from milepost.core.checks.slots import ATTRIBUTES
from milepost.core.checks.slots.slot import Attribute, Slot
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_FEWEST = 2  # words by which passages of two actions name one thing; in one action one does
_MOST = 60  # passages that tell of one attribute; more are a list


class _Told(NamedTuple):
    """A passage with a slot of an attribute, and the words by which it names what that is told of."""

    passage: Passage
    slot: Slot
    about: frozenset[str]


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each two passages of which one says otherwise, once for each attribute, and each size with another unit."""
    at_hand = gathered(plan)
    for (_, text, words, _), (one, here, other, _) in units_apart(at_hand):
        yield one.fault(
            f"{name(one.action)} gives a size as “{words}” in one place and as “{other}” in another.",
            "Put right the unit that is wrong.",
            f"{text} … {here}",
        )
    for price, again in prices_apart(at_hand):
        yield again.said.fault(
            f"{name(again.said.action)} gives one {again.name} as {again.words}, and another passage as {price.words}.",
            "Put right the sum that is wrong, or say for whom or from when each holds.",
            f"{price.text} … {again.text}",
        )
    for before, wait in waits_apart(at_hand):
        yield wait.said.fault(
            f"{name(wait.said.action)} gives a wait as “{before.words}” in one place and as “{wait.words}” in another.",
            "Put right the one that is wrong.",
            f"{before.text} … {wait.text}",
        )
    for each in opposed_titles(at_hand):
        yield each.said.fault(
            f"{name(each.said.action)} is for “{each.titled}”, and its account tells of “{each.told}”.",
            "Put right the one that is wrong.",
            each.text,
        )
    yield from _of_slots(at_hand)


def _of_slots(at_hand: Gathered) -> Iterator[Fault]:
    """Each two passages that differ in the value, or in the attribute, of one thing."""
    for valued, later in told_with_other_values(at_hand):
        yield later.said.fault(
            f"{name(later.said.action)} says “{later.words}” where another passage has “{valued.words}”.",
            "Put right the one that is wrong, or say how the two differ.",
            f"{valued.text} … {later.text}",
        )
    for attribute in ATTRIBUTES:
        told = list(_told(at_hand, attribute))[:_MOST]
        for first, second in combinations(told, 2):
            said = first.passage.said if second.passage.is_beside else second.passage.said
            is_other = attribute.differ(first.slot, second.slot)
            if is_other and _are_of_one(at_hand, first, second, is_lasting=attribute.is_lasting):
                yield said.fault(
                    f"{name(said.action)} and another passage differ in {attribute.told}: "
                    f"“{first.slot.words}” in one and “{second.slot.words}” in the other.",
                    "Put right the one that is wrong, or say how the two differ.",
                    f"{first.passage.text} … {second.passage.text}",
                )


def _told(plan: Gathered, attribute: Attribute) -> Iterator[_Told]:
    for passage in holding(plan, attribute.cues):
        for slot in attribute.read(passage.text):
            yield _Told(passage, slot, content(passage.text.casefold()) - content(attribute.cues) - slot.stems)


def _are_of_one(plan: Gathered, one: _Told, other: _Told, *, is_lasting: bool) -> bool:
    """Whether two passages name one thing: by words that few others hold, or in one action by any."""
    texts = (one.passage.text, other.passage.text)
    if texts[0] == texts[1] or (not is_lasting and are_of_other_times(*texts)):
        return False
    about = one.about & other.about
    if one.passage.is_with(other.passage):
        return bool(about)
    return sum(is_rare(plan, word) for word in about) >= _FEWEST
