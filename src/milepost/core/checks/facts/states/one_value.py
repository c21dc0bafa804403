"""Two sentences that tell one thing with another value: the same words around a sum, a size, an hour or a rank.

A sentence is a frame, its words of weight, and its values. Two frames that nearly cover one another, with no name, no
other time and no word of contrast that tells them apart, and just one value each of one kind, are of one thing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import counts, is_many, one_of
from milepost.core.checks.facts.speech.kindred import is_rare
from milepost.core.checks.facts.speech.things import content, stem, word_set
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.figures import numbered, timeless
from milepost.core.checks.gathered import FIGURE, Gathered, Said, words_in, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates import dated
from milepost.core.words.dates.names import MONTH_WORDS

_ROLES = WRITTEN - {QuestionRole.NEXT}
_RANKS = words_of("gold silver bronze platinum")
_CODE = re.compile(r"\b(?P<code>[ABM]\d{1,4})\b")
_CLOCK = re.compile(r"\b(?:\d{1,2}(?:[.:]\d\d)? ?[ap]m|\d{1,2}[.:]\d\d|noon|midnight)\b")
_OF_THE = re.compile(r"(?:Of|Among) (?:the |our |all |these )*(?:[a-z-]+ )?(?P<noun>[a-z]+s),? ")
_MEASURED = re.compile(r"(?P<label>[A-Za-z][^:.;\d]{3,90}): (?:now |currently )?(?=[\da-z])")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*")
_CONTRAST = words_of(
    "another other others first second third last next previous previously earlier before after ago then now target "
    "targets aim aims baseline further more fewer less extra additional remaining rest each every per average between "
    "about around nearly almost over under least most until since against compared than from up down rose fell "
    "increased reduced instead not no both either half respectively originally initially moved changed would could "
    "should might will if unlike while whereas new planned expected forecast hoped hope cent same again also only some "
    "which whom them these those cheaper dearer when winter summer spring autumn"
)
_NO_CONTRAST_OF_RANKS = words_of("when new only not no now which")
_GENERAL = frozenset(
    lemma(word)
    for word in word_set(
        "have has had are were been is was be do did get got make made give given take took year month week "
        "day quarter "
        "report people number total all now set still"
    )
)
_MONTHS = words_of(MONTH_WORDS)
_FULL, _FEWEST, _FEWEST_ELSEWHERE = 0.75, 2, 3
_MOST = 40  # sentences that share a word; more are a table


class Valued(NamedTuple):
    """A sentence with its one value of a kind, and the words around it."""

    said: Said
    text: str
    kind: str
    value: str
    words: str
    frame: frozenset[str]
    names: frozenset[str]
    times: frozenset[str]
    contrast: frozenset[str]


class _Value(NamedTuple):
    """A value of a sentence with what is left of it."""

    kind: str
    value: str
    words: str
    rest: str


def told_with_other_values(plan: Gathered) -> Iterator[tuple[Valued, Valued]]:
    """Each two sentences of an action, or of two that share rare words, that differ in one value."""
    by_word: Mapping[tuple[str, str], list[Valued]] = defaultdict(list)
    for one in _valued(plan):
        for word in one.frame:
            by_word[one.kind, word].append(one)
    seen: set[frozenset[str]] = set()
    for some in by_word.values():
        for one, other in combinations(some, 2) if 1 < len(some) <= _MOST else ():
            pair = frozenset((one.text, other.text))
            if len(pair) > 1 and pair not in seen and _are_comparable(one, other) and _are_of_one(plan, one, other):
                seen.add(pair)
                yield one, other


def _are_comparable(one: Valued, other: Valued) -> bool:
    """Whether two values differ, and nothing tells their sentences apart."""
    if one.value == other.value or one.words in other.text or other.words in one.text:
        return False
    asked, asked_too = one.said.question, other.said.question
    if asked is not asked_too and asked.role is asked_too.role:
        return False  # the columns of two quarters
    is_other_time = one.times != other.times and bool(one.times and other.times)
    return not is_other_time and one.names == other.names and one.contrast == other.contrast


def _are_of_one(plan: Gathered, one: Valued, other: Valued) -> bool:
    """Whether the words around two values cover one another; of two actions some must be rare."""
    shared = len(one.frame & other.frame)
    lengths = len(one.frame), len(other.frame)
    if one.said.action is other.said.action:
        return shared >= _FEWEST and shared >= _FULL * min(lengths)
    is_known = sum(is_rare(plan, word) for word in one.frame & other.frame) >= _FEWEST
    return is_known and shared >= _FEWEST_ELSEWHERE and shared >= _FULL * max(lengths)


def _valued(plan: Gathered) -> Iterator[Valued]:
    of_ranks = plan.places(_ROLES, " ".join(_RANKS))
    for place in sorted({*plan.once(numbered), *of_ranks, *plan.places(_ROLES, FIGURE)}):
        said, part = plan.told_at[place]
        if said.question.role is QuestionRole.MEASURE:
            yield from _of_measure(said, part.text)
        elif said.question.role in _ROLES:
            yield from _of(said, part.text)


def _of(said: Said, text: str) -> Iterator[Valued]:
    words = frozenset(words_in(text))
    for one in _values(text):
        told_apart = _CONTRAST - _NO_CONTRAST_OF_RANKS if one.kind == "rank" else _CONTRAST
        yield _made(said, text, one, words & told_apart)


def _of_measure(said: Said, text: str) -> Iterator[Valued]:
    """What a measure gives behind its label for a day: "Homes checked: 342 at 31 March 2023, target 9,000"."""
    hit = _MEASURED.match(text)
    found = counts(text) if hit else ()
    if hit and found and found[0].figure.start == hit.end():
        figure = found[0].figure
        noun = next((one_of(word) for word in hit["label"].split() if is_many(word)), "")
        kind = "%" if figure.is_share else "£" if figure.is_money else noun
        behind = text[figure.end :].partition(",")[0]
        if kind and dated(behind):
            told = _Value(kind, str(figure.value), figure.words.strip(), f"{hit['label']} {behind}")
            yield _made(said, text, told, _CONTRAST & frozenset(words_in(told.rest)), told.rest)


def _made(said: Said, text: str, one: _Value, contrast: frozenset[str], around: str = "") -> Valued:
    around = around or text
    frame = _frame(timeless(one.rest).replace("·", " "))
    return Valued(said, text, one.kind, one.value, one.words, frame, _names(around), _times(around), contrast)


def _values(text: str) -> Iterator[_Value]:
    """The values of a sentence that are the only one of their kind in it."""
    found = counts(text)
    if len(found) == 1 and not found[0].is_loose and not found[0].is_of:
        figure, of = found[0].figure, _OF_THE.match(text)
        noun = found[0].noun or (one_of(of["noun"]) if of else "")
        kind = "£" if figure.is_money else "%" if figure.is_share else noun
        rest = f"{text[: figure.start]} {text[figure.end :]}"
        yield from [_Value(kind, str(figure.value), figure.words.strip(), rest)] if kind else []
    codes = {hit["code"] for hit in _CODE.finditer(text)}
    if len(codes) == 1 and len(found) <= 1:
        code = next(iter(codes))
        yield _Value("code", code, code, _CODE.sub(" ", text))
    clocks = [hit.group() for hit in _CLOCK.finditer(text)]
    if len(clocks) == 1 and len(found) <= 1:
        yield _Value("clock", clocks[0].replace(" ", "").replace(".", ":"), clocks[0], _CLOCK.sub(" ", text))
    ranks = _RANKS.intersection(words_in(text))
    if len(ranks) == 1:
        rank = next(iter(ranks))
        yield _Value("rank", rank, rank, text.lower().replace(rank, " "))


def _names(text: str) -> frozenset[str]:
    """The proper names inside a sentence, but for those of months."""
    return frozenset(name for name in _NAME.findall(text) if name.casefold() not in _MONTHS)


def _frame(text: str) -> frozenset[str]:
    return frozenset(lemma(stem(word)) for word in content(text.lower()) if not word[0].isdigit()) - _GENERAL


def _times(text: str) -> frozenset[str]:
    """The months that a text names, as its days end in them."""
    found = dated(text) if "·" in timeless(text) else ()
    return frozenset(f"{one.due.latest:%Y-%m}" if one.due.latest else one.due.phrase.casefold() for one in found)
