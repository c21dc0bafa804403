"""Two sentences that tell one thing with another value: the same words around a sum, a size, an hour or a rank.

A sentence is a frame, its words of weight, and its values. Two frames that nearly cover one another, with no name, no
other time and no word of contrast that tells them apart, and just one value each of one kind, are of one thing.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, groupby
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import counts, is_many, one_of
from milepost.core.checks.facts.speech.kindred import is_rare
from milepost.core.checks.figures import numbered, timeless
from milepost.core.checks.gathered import FIGURE, Gathered, Said, Sentence, words_in, words_of
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates import dated
from milepost.core.words.dates.names import MONTH_WORDS

_ROLES = WRITTEN - {QuestionRole.NEXT}
_RANKS = words_of("gold silver bronze platinum")
_FORMS = (
    ("code", re.compile(r"\b[ABM]\d{1,4}\b")),
    ("clock", re.compile(r"\b(?:\d{1,2}(?:[.:]\d\d)? ?[ap]m|noon|midnight)\b")),
    ("rank", re.compile(rf"\b(?:{'|'.join(sorted(_RANKS))})\b")),
)
_SIGNS = _RANKS | words_of("a b m am pm noon midnight")
_SPACES = re.compile(r"\s+")
_OF_THE = re.compile(r"(?:Of|Among) (?:the |our |all |these )*(?:[a-z-]+ )?(?P<noun>[a-z]+s),? ")
_MEASURED = re.compile(r"(?P<label>[A-Za-z][^:.;\d]{3,90}): (?:now |currently )?(?=[\da-z])")
_NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+(?: [A-Z][a-z]+)*")
_COMMON = (
    "the a an and or but of in on at to for from by with as is are was were be been being has have had having it its "
    "we our they their he she his her this that these those there who which whom do did does get got make made give "
    "given gave take taken took year years month months week weeks day days quarter report people number total all now "
    "still so us them very per cent am pm gold silver bronze platinum b m £ % also only each every any some"
)
_CONTRAST = words_of(
    "another other others first second third last next previous previously earlier before after ago then now target "
    "targets aim aims baseline further more fewer less extra additional remaining rest each per average between "
    "about around nearly almost over under least most until since against compared than from up down rose fell "
    "increased reduced instead not no both either half respectively originally initially moved changed would could "
    "should might will if unlike while whereas new planned expected forecast hoped hope cent same again also only some "
    "which whom them these those cheaper dearer when winter summer spring autumn"
)
_NO_CONTRAST_OF_RANKS = words_of("when new only not no now which")
_LIGHT = words_of(
    f"{_COMMON} {MONTH_WORDS} one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"
)
_MONTHS = words_of(MONTH_WORDS)
_FULL, _FEWEST, _FEWEST_ELSEWHERE = 0.75, 2, 3
_ROOT = 5  # letters
_SHORTEST = 4  # words of a cell, which is no sentence
_MOST = 24  # sentences with a value of one kind; of more only those of one action are held together


class Valued(NamedTuple):
    """A sentence with its one value of a kind, and the words around it, each cut to its root."""

    said: Said
    text: str
    kind: str
    value: str
    words: str
    frame: frozenset[str]
    around: str  # where its names, times and words of contrast stand


def told_with_other_values(plan: Gathered) -> Iterator[tuple[Valued, Valued]]:
    """Each two sentences of an action, or of two that share rare words, that differ in one value."""
    by_kind: Mapping[str, list[Valued]] = defaultdict(list)
    for one in _valued(plan):
        by_kind[one.kind].append(one)
    seen: set[frozenset[str]] = set()
    for some in by_kind.values():
        for one, other in combinations(some, 2) if 1 < len(some) <= _MOST else _of_actions(some):
            shared = one.frame & other.frame
            if not shared or one.value == other.value or one.text == other.text:
                continue
            is_covered = len(shared) >= max(_FEWEST, _FULL * min(len(one.frame), len(other.frame)))
            pair = frozenset((one.text, other.text))
            if is_covered and pair not in seen and _are_comparable(one, other) and _are_of_one(plan, one, other):
                seen.add(pair)
                yield one, other


def _of_actions(some: Sequence[Valued]) -> Iterator[tuple[Valued, Valued]]:
    """Each two of one action, where there are many."""
    for _, same in groupby(some, key=lambda one: one.said.action.id):
        yield from combinations(tuple(same)[:_MOST], 2)


def _are_comparable(one: Valued, other: Valued) -> bool:
    """Whether nothing tells the sentences of two values apart."""
    asked, asked_too = one.said.question, other.said.question
    if asked is not asked_too and asked.role is asked_too.role:
        return False  # the columns of two quarters
    if one.words in other.text or other.words in one.text or _names(one.around) != _names(other.around):
        return False
    if _contrast(one) != _contrast(other):
        return False
    when, when_too = _times(one.around), _times(other.around)
    return when == when_too or not (when and when_too)


def _are_of_one(plan: Gathered, one: Valued, other: Valued) -> bool:
    """Whether both are of one action, or share rare words and hardly any others."""
    if one.said.action is other.said.action:
        return True
    shared = one.frame & other.frame
    words = {word for word in words_in(one.around) if word[:_ROOT] in shared}
    is_known = sum(is_rare(plan, word) for word in words) >= _FEWEST
    return (
        is_known and len(shared) >= _FEWEST_ELSEWHERE and len(shared) >= _FULL * max(len(one.frame), len(other.frame))
    )


def _valued(plan: Gathered) -> Iterator[Valued]:
    of_ranks = plan.places(_ROLES, " ".join(_RANKS))
    for place in sorted({*plan.once(numbered), *of_ranks, *plan.places(_ROLES, FIGURE)}):
        said, part = plan.told_at[place]
        if said.question.role is QuestionRole.MEASURE:
            yield from _of_measure(said, part.text)
        elif said.question.role in _ROLES:
            yield from _of(said, part)


def _of(said: Said, part: Sentence) -> Iterator[Valued]:
    """The values of a sentence that are the only one of their kind in it."""
    text, words = part
    found = counts(text)
    if len(found) == 1 and not found[0].is_loose and not found[0].is_of:
        figure = found[0].figure
        kind = "£" if figure.is_money else "%" if figure.is_share else found[0].noun or _noun_before(text)
        if kind and len(words) > _SHORTEST:
            yield Valued(said, text, kind, str(figure.value), figure.words.strip(), _frame(words), text)
    if len(found) <= 1 and not _SIGNS.isdisjoint(words):
        for kind, form in _FORMS:
            hits = {hit.group() for hit in form.finditer(text)}
            if len(hits) == 1:
                value = next(iter(hits))
                yield Valued(said, text, kind, _SPACES.sub("", value).replace(".", ":"), value, _frame(words), text)


def _noun_before(text: str) -> str:
    of = _OF_THE.match(text) if text.startswith(("Of ", "Among ")) else None
    return one_of(of["noun"]) if of else ""


def _of_measure(said: Said, text: str) -> Iterator[Valued]:
    """What a measure gives behind its label for a day: "Homes checked: 342 at 31 March 2023, target 9,000"."""
    hit = _MEASURED.match(text) if ": " in text else None
    found = counts(text) if hit else ()
    if hit and found and found[0].figure.start == hit.end():
        figure = found[0].figure
        noun = next((one_of(word) for word in hit["label"].split() if is_many(word)), "")
        kind = "%" if figure.is_share else "£" if figure.is_money else noun
        around = f"{hit['label']} {text[figure.end :].partition(',')[0]}"
        if kind and dated(around):
            yield Valued(said, text, kind, str(figure.value), figure.words.strip(), _frame(words_in(around)), around)


def _frame(words: Sequence[str]) -> frozenset[str]:
    """The roots of the words of weight."""
    return frozenset({word[:_ROOT] for word in words if word not in _LIGHT})


def _contrast(one: Valued) -> frozenset[str]:
    """The words of contrast around a value; a rank is given at one time only."""
    told_apart = _CONTRAST - _NO_CONTRAST_OF_RANKS if one.kind == "rank" else _CONTRAST
    return told_apart.intersection(words_in(one.around))


def _names(text: str) -> frozenset[str]:
    """The proper names inside a text, but for those of months."""
    return frozenset(name for name in _NAME.findall(text) if name.casefold() not in _MONTHS)


def _times(text: str) -> frozenset[str]:
    """The months that a text names, as its days end in them."""
    found = dated(text) if "·" in timeless(text) else ()
    return frozenset(f"{one.due.latest:%Y-%m}" if one.due.latest else one.due.phrase.casefold() for one in found)
