"""How many of a kind there are, as a plan says it in two places: "eight centres are open" and "all six centres"."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.mentions import How, Mention, is_of_things, mentions, noun_of
from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.figures import numbered_everywhere
from milepost.core.checks.gathered import Gathered, Said, words_in
from milepost.core.plan.model import QuestionRole

_MORE = re.compile(r" (?:[a-z]+ )?(?:more|fewer|less|up|down|higher|lower)\b", re.IGNORECASE)
_MORE_WORDS = word_set("more fewer less up down higher lower")
_ITS_OWN = re.compile(r"\b(?:has|employs|keeps|had)\b")  # "the library has 12 volunteers"
_GENERAL = word_set(
    "person people child woman man meeting session place time case report step reply response call visit partner item "
    "point day week month year hour job post staff member home family household resident group young adult"
)  # of which an action may count several lots
_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_MOST = 12  # mentions of one noun in an action; an account with more is a table


def differing(plan: Gathered) -> Iterator[tuple[Mention, Mention]]:
    """Each whole with a mention of the same things, in its action or in another, by which there are more or fewer."""
    by_noun: dict[str, list[Mention]] = defaultdict(list)
    told: dict[str, set[str]] = defaultdict(set)
    found = list(_counting(plan))
    several = _of_several(found)
    for one, text, last in found:
        told[one.action.id].add(text)
        for mention in mentions(one, text, last, several):
            by_noun[mention.noun].append(mention)
    for some in by_noun.values():
        yield from _of_noun(some, told)


def _counting(plan: Gathered) -> Iterator[tuple[Said, str, Count | None]]:
    """The sentences of accounts that hold numbers, each with the things that its answer counted last before it."""
    last: dict[int, Count | None] = {}
    for place in sorted(plan.once(numbered_everywhere)):
        one, part = plan.told_at[place]
        if one.question.role in _ACCOUNTS:
            before = last.get(id(one))
            yield one, part.text, before
            last[id(one)] = next(filter(is_of_things, reversed(counts(part.text))), before)


def _of_several(found: Iterable[tuple[Said, str, Count | None]]) -> frozenset[str]:
    """The nouns of which more than one number may be told; the others need not be looked at closely."""
    values: dict[str, set[Decimal]] = defaultdict(set)
    for _, text, last in found:
        for count in counts(text):
            values[noun_of(count, last)].add(count.figure.value)
    return frozenset(noun for noun, some in values.items() if noun and len(some) > 1)


def _of_noun(some: Sequence[Mention], told: Mapping[str, set[str]]) -> Iterator[tuple[Mention, Mention]]:
    wholes = [one for one in some if one.how is not How.SOME]
    for whole in wholes[:_MOST]:
        others = [one for one in some[:_MOST] if one.value != whole.value and one.text != whole.text]
        for other in others:
            if whole.how is How.STOCK:
                same = _are_two_stocks(whole, other)
            elif other.said.action is whole.said.action:
                same = _are_same(whole, other)
            else:
                same = _are_same_elsewhere(whole, other)
            is_new = same and _is_new(whole, other, some, told)
            if is_new and other.how is How.WHOLE:
                is_new = _is_new(other, whole, some, told)
            if is_new and _is_one_time(whole, other):
                yield other, whole
                break


def _are_same(whole: Mention, other: Mention) -> bool:
    """Whether two mentions of one action are of the same things, and both numbers cannot be right."""
    words = content(other.text)
    if not (whole.names | whole.narrowed) <= words | other.names or not other.names <= whole.names | content(
        whole.text
    ):
        return False
    if other.how is not How.WHOLE and not other.narrowed <= content(whole.text):
        return False
    is_told = whole.narrowed or (whole.times and whole.times == other.times)
    if not is_told and not _is_known(whole):
        return False
    is_done = bool(other.done) and {other.done} == whole.narrowed  # "23 homes are let", "every one of the 21 homes let"
    return other.how is not How.SOME or other.value > whole.value or is_done


def _are_two_stocks(one: Mention, other: Mention) -> bool:
    """Whether two sentences of one action say without a time how many of a kind there are now."""
    is_here = other.said.action is one.said.action and other.how is How.STOCK
    are_bare = not (one.narrowed | other.narrowed | one.times | other.times) and _is_known(one)
    return (
        is_here
        and are_bare
        and one.names == other.names
        and not any(_ITS_OWN.search(each.text) for each in (one, other))
    )


def _is_known(one: Mention) -> bool:
    """Whether an action counts but one lot of such things: no general ones, unless it is about them."""
    return one.noun not in _GENERAL or one.noun in content(one.said.action.title)


def _are_same_elsewhere(whole: Mention, other: Mention) -> bool:
    """The same of two actions, of which one says more of its things than a bare noun."""
    if not other.names <= whole.names:
        return False
    around = content(other.text) | content(other.said.action.title)
    is_told = bool(whole.narrowed) and whole.narrowed <= around and whole.names <= around
    is_named = bool(whole.names) and whole.names == other.names and not whole.narrowed | other.narrowed
    return is_told or (is_named and other.how is How.STOCK and whole.noun not in _GENERAL)


def _is_new(whole: Mention, other: Mention, some: Sequence[Mention], told: Mapping[str, set[str]]) -> bool:
    """Whether no other sentence of its action tells the number of a whole, or what it would follow from."""
    again = {one.text for one in some if one.how is How.WHOLE and one.said.action is whole.said.action} | {whole.text}
    rest = told[whole.said.action.id] - again | {other.text}
    known = set().union(*map(_values, rest))
    told_so = {value for noun, value in known if noun in (whole.noun, "")}
    return whole.value not in told_so and abs(whole.value - other.value) not in told_so


def _is_one_time(whole: Mention, other: Mention) -> bool:
    """Whether what is counted is not told of a time of which the whole is not."""
    return not other.times or other.times <= whole.times or whole.times == other.times


def _values(text: str) -> set[tuple[str, Decimal]]:
    """What a sentence counts, and the numbers, but for those that compare: "two more than a year ago"."""
    compares = not _MORE_WORDS.isdisjoint(words_in(text))
    return {
        (one.noun, one.figure.value) for one in counts(text) if not (compares and _MORE.match(text, one.figure.end))
    }
