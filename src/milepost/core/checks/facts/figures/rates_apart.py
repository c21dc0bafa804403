"""A rate at one time that two places of a plan give: in two actions, or in an action and a line above them."""

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.snapshots import clause_around, is_of_other, stems_of, times_in
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import figures, timeless
from milepost.core.checks.gathered import Gathered, Said, words_of
from milepost.core.plan.model import QuestionRole
from milepost.core.words.sentences import sentences

_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_YEAR = re.compile(r"20\d\d")
_KINDS = words_of("rate rates share proportion percentage level prevalence coverage uptake turnover attendance take-up")
_GENERAL = frozenset(
    map(lemma, _KINDS | words_of("have has had is are was were be been stand stood reach give gave now only just it"))
)
_TITLE = frozenset(map(lemma, words_of("raise lower cut reduce increase bring down up improve keep hold get to by")))
_TWO = 2
_NEAR = 2  # times as much is hardly a slip
_MOST = 24  # rates of one time; more are a table


class Rate(NamedTuple):
    """A share with the words that say of what, those of its action's title, and its time."""

    said: Said | None
    text: str
    number: Count
    things: frozenset[str]
    titled: frozenset[str]
    when: frozenset[str]


def rates_apart(plan: Gathered) -> Iterator[tuple[Rate, Rate]]:
    """Two shares of the same things at the same time in two places, of which both cannot be right."""
    by_time: dict[frozenset[str], list[Rate]] = defaultdict(list)
    for one in _rates(plan):
        by_time[one.when].append(one)
    for some in by_time.values():
        for one, other in combinations(some, 2) if 1 < len(some) <= _MOST else ():
            if _are_against(one, other):
                yield one, other


def _rates(plan: Gathered) -> Iterator[Rate]:
    places = plan.places(_ROLES, "% cent percent, 0")
    lines = [line for line in texts(plan) if "%" in line] if places else []
    if len(places) + len(lines) < _TWO:
        return
    for place in places:
        said, part = plan.told_at[place]
        if "20" in part.text:
            yield from _in(said, part.text, stems_of(said.action.title) - _TITLE)
    for line in lines:
        for sentence in sentences(line):
            yield from _in(None, sentence.text, frozenset())


def _in(said: Said | None, text: str, titled: frozenset[str]) -> list[Rate]:
    found: list[Rate] = []
    plain = timeless(text)
    for one in counts(text):
        if not one.figure.is_share or one.is_loose:
            continue
        start, end = clause_around(plain, one)
        if is_of_other(plain[start:end]):
            continue
        when = times_in(text, plain, start, end)
        things = stems_of(plain[start:end]) - _GENERAL
        if any(map(_YEAR.fullmatch, when)) and (things or titled):
            found.append(Rate(said, text, one, things, titled, when))
    return found


def _are_against(one: Rate, other: Rate) -> bool:
    """Whether what one says of its share is what the other says, or what the title of the other names."""
    is_far = one.said is None or other.said is None or one.said.action is not other.said.action
    values = sorted((one.number.figure.value, other.number.figure.value))
    if not is_far or values[0] == values[1] or values[1] > _NEAR * values[0]:
        return False
    if {each.value for each in figures(one.text)} & {each.value for each in figures(other.text)}:
        return False
    return _names(one, other) and _names(other, one)


def _names(one: Rate, other: Rate) -> bool:
    """Whether all that one says of its share is told of the other, by its words or, where it has few, its title."""
    shared = one.things & (other.things | other.titled)
    return one.things <= other.things | other.titled and bool(shared or one.titled & other.things)
