"""Two sentences of an action that count the same things of which the same is so, and not with the same number."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.things import content, word_set
from milepost.core.checks.facts.speech.verbs import is_done, lemma
from milepost.core.checks.figures import figures, numbered, timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.sayings.of_times import are_of_two_times
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase


class Told(NamedTuple):
    """A number of things with what is so of just so many, out of how many, and the times that its sentence names."""

    said: Said
    text: str
    number: Count
    noun: str
    names: frozenset[str]
    whole: Decimal
    deeds: frozenset[str]
    times: frozenset[str]


class _Found(NamedTuple):
    said: Said
    text: str
    each: Count
    named: Count


_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_OF = re.compile(r" (?:out )?of (?:(?:the|our|its|their|these|those|all) ){0,2}", re.IGNORECASE)
_OPENS_OF = re.compile(r"(?:^|[.;:,–] )(?:out )?of (?:(?:the|our|its|their|all|these) ){0,2}$", re.IGNORECASE)
_OTHER = AnyCase(
    r"\b(?:first|last|next|another|other|others|further|more(?! than)|new|newly|phase|stage|wave|round|instead|"
    r"originally|"
    r"increased|added|extra|additional|previous\w*|earlier|remaining|every|each|per|target|aims?|at (?:least|"
    r"most) \d|up to|until|rest|"
    r"if|will|would|should|could|to be|expect\w*|hope\w*|planned|between|average|ago|used to|at first|before|"
    r"compared|against|"
    r"not|never|no|n[’']t|without|yet|lost|left|joined|dropped|since|again|also|both|from|than|some|one|by "
    r"(?:next|the end))\b"
)
_CUT = re.compile(r"[,;:()–—](?=\s|$)|\b(?:and|but|while|whereas|of whom|of which)\b")
_WORD = re.compile(r"[a-z]+")
_TIME = re.compile(r"·+")
_WEAK = word_set(
    "have has had are were been their that who which with now only just still member time year people person"
)
_FEW, _MOST = 2, 12
_LONGEST_CLAUSE, _NEAR = 200, 36  # characters


def told_twice(plan: Gathered) -> Iterator[tuple[Told, Told]]:
    """The numbers, two by two, of which both cannot be right, of the things that an action counts with several."""
    by_noun: dict[tuple[str, str], list[_Found]] = defaultdict(list)
    places = plan.once(numbered)
    for place in sorted(places):
        one, part = plan.told_at[place]
        if one.question.role in _ROLES:
            for found in _found(one, part.text):
                by_noun[one.action.id, found.named.noun].append(found)
    for some in by_noun.values():
        if len({found.each.figure.value for found in some}) > 1 and len({found.text for found in some}) > 1:
            read = [told for found in some[:_MOST] if (told := _told(found))]
            yield from ((one, other) for one, other in combinations(read, 2) if _are_against(one, other))


def _found(one: Said, text: str) -> Iterator[_Found]:
    """The numbers of a sentence that count things, each with the number by which its noun stands."""
    every = [each for each in counts(text) if not (each.is_time or each.figure.is_money or each.figure.is_share)]
    plain = timeless(text) if every else ""
    for at, each in enumerate(every):
        whole, is_whole = _whole(plain, every, at)
        named = whole or each
        if named.noun and not (is_whole or each.is_loose):
            yield _Found(one, text, each, named)


def _told(found: _Found) -> Told | None:
    one, text, each, named = found
    plain = timeless(text)
    start, end = _clause(plain, each)
    clause = plain[start:end]
    if _OTHER.search(clause):
        return None
    value = named.figure.value if named is not each else Decimal(0)
    things = frozenset(map(lemma, (named.noun, *named.names)))
    deeds = frozenset(map(lemma, content(clause) - _WEAK)) - things
    return Told(one, text, each, named.noun, named.names, value, deeds, _times(text, plain, each))


def _times(text: str, plain: str, each: Count) -> frozenset[str]:
    """The times that stand near a number."""
    start, end = max(0, each.figure.start - _NEAR), each.figure.end + _NEAR
    return frozenset(text[hit.start() : hit.end()].casefold() for hit in _TIME.finditer(plain, start, end))


def _whole(plain: str, every: Sequence[Count], at: int) -> tuple[Count | None, bool]:
    """The whole of which a number is a part, and whether it is a whole itself."""
    each, behind, before = every[at], every[at + 1 : at + 2], every[at - 1 : at] if at else ()
    if behind and behind[0].is_of and _OF.fullmatch(plain, each.figure.end, behind[0].figure.start):
        return behind[0], False
    if before and not each.noun and _OPENS_OF.search(plain, 0, before[0].figure.start):
        return before[0], False
    return None, each.is_of


def _clause(plain: str, each: Count) -> tuple[int, int]:
    """Where the clause of a number starts and ends."""
    low, high = max(0, each.figure.start - _LONGEST_CLAUSE), each.figure.end + _LONGEST_CLAUSE
    start = max((hit.end() for hit in _CUT.finditer(plain, low, each.figure.start)), default=low)
    cut = _CUT.search(plain, each.figure.end, high)
    return start, cut.start() if cut else min(high, len(plain))


def _are_against(one: Told, other: Told) -> bool:
    """Whether two numbers are of the same things at the same time."""
    if are_of_two_times(one.said, other.said):
        return False
    here, there = ({each.value for each in figures(told.text)} for told in (one, other))
    first, second = one.number.figure.value, other.number.figure.value
    if one.text == other.text or first == second or first in there or second in here or one.times != other.times:
        return False
    shared = one.deeds & other.deeds
    if one.whole and other.whole:
        return one.whole == other.whole and bool(shared)
    is_narrow = one.names - content(other.text) and other.names - content(one.text)
    whole = one.whole or other.whole
    if is_narrow or (whole and max(first, second) > whole):
        return False
    are_done = _is_told_of(one.text, shared) and _is_told_of(other.text, shared)
    if one.times or whole:
        return are_done or (bool(one.times) and len(shared) >= _FEW)
    is_one = one.deeds <= other.deeds or other.deeds <= one.deeds
    return are_done and is_one and one.names == other.names


def _is_told_of(text: str, deeds: frozenset[str]) -> bool:
    """Whether a text tells one of these as done or going on: "trained", "giving"."""
    words = _WORD.findall(text.lower())
    return any(lemma(word) in deeds and (is_done(word) or word.endswith("ing")) for word in words)
