"""The same words are said of two numbers in one action, or of the same parts in two.

Why: "21 schools have signed the pledge" and, below it, "19 schools have signed the pledge": one of the two is wrong.

Example:
    Action: 1.1 Find young carers
    Now: 21 schools have signed the pledge.
    Well: 19 schools have signed the pledge and there is a waiting list for training.
Better:
    Action: 1.1 Find young carers
    Now: 21 schools have signed the pledge.
    Well: 21 schools have signed the pledge and there is a waiting list for training.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.same_parts import same_parts
from milepost.core.checks.facts.figures.told_twice import told_twice
from milepost.core.checks.figures import Figure, figures, numbered, timeless
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, Sentence, gathered, words_of
from milepost.core.checks.looking import called, name
from milepost.core.checks.slips import is_slip
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.anycase import AnyCase

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ROLES = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_WORD = re.compile(r"[^\W_](?:[\w’'-]*[^\W_])?")
_CLAUSE = re.compile(r"[.;:,()–—](?=\s|$)|$")
_HELPERS = words_of(
    "have has had that who which are were was is been be now the a an our their its all also of in to for at on"
)
_BEFORE = AnyCase(
    r"\b(?:a further|another|other|first|last|next|about|around|nearly|almost|over|under|than|least|some|up to|from|to|"
    r"by|of which|of whom|of them|of these|only \d+ of|remaining|more|extra|additional|between|target|aim|will|would|"
    r"should|could|need\w*|want\w*|hop\w+|expect\w*|plan\w*|another|every|each|per|against|compared with|was|were|had|"
    r"previously|originally|initially|instead of|not|out of)(?: (?:the|our|a|just|only))?$"
)
_THEN = re.compile(
    r"\b(?:ago|last year|last quarter|previous|previously|before|earlier|at first|had|used to|since|until|"
    r"when we began|"
    r"if|will|would|target|aim|by (?:next|the end))\b",
    re.IGNORECASE,
)
_PLACE = AnyCase(
    r"\b(?:in|at|for|among|from|of|with) (?!(?:the|only|just|our|all|all the) $)(?:the )?(?:[a-z]+ ){0,2}[a-z]+,? $|"
    r"[A-Za-z)]: "
)
_NAMED = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
_OF = re.compile(r" (?:out )?of (?:the |our |these |all )?", re.IGNORECASE)
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
_NOW = re.compile(r"\bnow\b", re.IGNORECASE)
_MOST = 24  # sentences of one action; more are a list
_LONG = 100  # a number so long is seldom another's by chance with its figures swapped
_LONGEST, _FEWEST, _FEWEST_ALONE = 8, 3, 2  # words; fewer do where one number is the other mistyped

_COUNTED = re.compile(rf"\d (?:(?:{'|'.join(sorted(_HELPERS))}) )*([A-Za-z]+)")
_NUMBERS = words_of(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen twenty thirty forty fifty sixty seventy eighty ninety"
)


class _Count(NamedTuple):
    """A number with the words that follow it in its clause."""

    said: Said
    sentence: str
    figure: Figure
    words: tuple[str, ...]


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first number of each action that another sentence of it gives otherwise in the same words."""
    places: dict[tuple[str, str, str], dict[str, Said]] = defaultdict(dict)
    at_hand = gathered(plan)
    for one, part in map(at_hand.told_at.__getitem__, sorted(at_hand.once(numbered))):
        if one.question.role in _ROLES:
            for word in _behind_numbers(part):
                places[one.action.id, one.question.period, word][part.text] = one
    told: set[str] = set()
    for (action, _, word), some in places.items():
        is_again = len(some) > 1 and action not in told
        pair = next(_differing(_counts(some, word)), None) if is_again else None
        if pair:
            told.add(action)
            first, other = pair
            yield other.said.fault(
                f"{name(other.said.action)} says {first.figure.words} and {other.figure.words} of the same thing: "
                f"“{' '.join(other.words[: _same(first.words, other.words)])}”.",
                "Put right the number that is wrong, or say how the two differ.",
                f"{first.sentence} … {other.sentence}",
            )
    yield from _of_one_deed(plan, told)
    for far, near in same_parts(at_hand):
        yield near.said.fault(
            f"{name(near.said.action)} has {near.words} where {called(far.said.action)} has {far.words}.",
            "Put right the number that is wrong, or say how the two differ.",
            f"{near.text} … {far.text}",
        )


def _of_one_deed(plan: Plan, told: set[str]) -> Iterator[Fault]:
    """The same of what other words say: "lifts given by 42 drivers" and "only 36 drivers giving lifts"."""
    for one, two in told_twice(gathered(plan)):
        action = two.said.action
        if action.id not in told:
            told.add(action.id)
            yield two.said.fault(
                f"{name(action)} counts {one.number.figure.words} and {two.number.figure.words} of the same thing: "
                f"“{one.noun}”.",
                "Put right the number that is wrong, or say how the two differ.",
                f"{one.text} … {two.text}",
            )


def _behind_numbers(part: Sentence) -> Iterator[str]:
    """The first word of weight behind each number of a sentence, by which those of one thing come together."""
    yield from (word.casefold() for word in _COUNTED.findall(part.text))
    if not _NUMBERS.isdisjoint(part.words):
        kept = [word for word in part.words if word not in _HELPERS]
        yield from (after for word, after in pairwise(kept) if word in _NUMBERS)


def _counts(some: Mapping[str, Said], word: str) -> Sequence[_Count]:
    """The numbers of some sentences before words of which this is the first."""
    every = (one for sentence, said in some.items() for one in _in_sentence(said, sentence))
    return [one for one in every if one.words[0] == word]


def _in_sentence(one: Said, sentence: str) -> Iterator[_Count]:
    """The numbers of a sentence with their words, but for parts, past ones and wishes."""
    plain, found = timeless(sentence), figures(sentence)
    for figure in found:
        if figure.is_share or _is_part(plain, figure, found) or not _is_bare(plain, figure):
            continue
        end = next(hit.start() for hit in _CLAUSE.finditer(sentence, figure.end))
        words = [word.casefold() for word in _WORD.findall(sentence[figure.end : end])]
        kept = tuple(word for word in words if word not in _HELPERS)[:_LONGEST]
        if kept:
            yield _Count(one, sentence, figure, kept)


def _is_part(plain: str, figure: Figure, found: Sequence[Figure]) -> bool:
    """Whether a number is so many of another: "nine of the 21 schools"."""
    of = _OF.match(plain, figure.end)
    return of is not None and any(one.start == of.end() for one in found)


def _is_bare(plain: str, figure: Figure) -> bool:
    """Whether nothing before a number makes it a part, a past or a wish, or is of one place."""
    before = plain[: figure.start].rstrip(" £")
    is_of_some = _BEFORE.search(before) or _PLACE.search(plain[: figure.start]) or _NAMED.search(before)
    return not is_of_some


def _differing(counts: Sequence[_Count]) -> Iterator[tuple[_Count, _Count]]:
    """Each two sentences with other numbers before the same words, at one time."""
    for first, other in combinations(counts[:_MOST], 2):
        if first.figure.value == other.figure.value or first.sentence == other.sentence:
            continue
        same = _same(first.words, other.words)
        if (
            same >= _fewest(first.figure, other.figure)
            and _is_one_kind(first, other)
            and not _is_another_time(first.sentence, other.sentence)
        ):
            yield first, other


def _fewest(first: Figure, other: Figure) -> int:
    """How many words must be the same: fewer where one number is the other mistyped."""
    if not is_slip(first.value, other.value):
        return _FEWEST
    return 1 if min(first.value, other.value) >= _LONG else _FEWEST_ALONE


def _is_one_kind(first: _Count, other: _Count) -> bool:
    """Whether neither number stands in the other's sentence, where the two would be told apart."""
    here, there = ({one.value for one in figures(each.sentence)} for each in (first, other))
    return (
        first.figure.is_money == other.figure.is_money
        and first.figure.value not in there
        and other.figure.value not in here
    )


def _same(some: Sequence[str], others: Sequence[str]) -> int:
    """How many words two lists have in common from the start."""
    pairs = enumerate(zip(some, others, strict=False))
    return next((at for at, (one, two) in pairs if one != two), min(len(some), len(others)))


def _is_another_time(first: str, other: str) -> bool:
    """Whether one of two sentences is of an earlier time, or both name times and these differ."""
    is_then = (_THEN.search(first) or _THEN.search(other)) and not (_SINCE.search(first) and _SINCE.search(other))
    return bool(is_then) or bool(_NOW.search(first)) != bool(_NOW.search(other)) or _times(first) != _times(other)


def _times(sentence: str) -> frozenset[str]:
    plain = timeless(sentence)
    return frozenset(sentence[hit.start() : hit.end()] for hit in re.finditer(r"·+", plain))
