"""What all are said to have had done – "64 of 64 inspected", "fitted in all 24" – beside some to whom it was not."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import counts
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.speech.verbs import is_done, lemma
from milepost.core.checks.figures import in_digits, numbered, timeless
from milepost.core.checks.gates import Gated, GatedForms
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase


class Undone(NamedTuple):
    """A sentence by which all are done, with one of the same action by which some are not."""

    every: Said
    every_text: str
    some: Said
    some_text: str


_ACCOUNTS = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, QuestionRole.OTHER})
_TOLD = _ACCOUNTS | {QuestionRole.NEXT}
_SAME = re.compile(
    r"(?<![\d.,])(?P<part>\d{1,4}(?:,\d{3})?) (?:out )?of (?:the |our |all "
    r")?(?P<whole>\d{1,4}(?:,\d{3})?)(?![\d.,]*\d|%)"
)
_ALL = AnyCase(
    r"\b(?:all(?: of)? (?:the |our |its )?\d+|every (?:one|single)|each (?:one )?of the \d+|100 ?(?:%|per cent)|"
    r"the whole \d+|"
    r"all the [a-z]+s|every [a-z]+) ?\b"
)
_MAY_BE_ALL = Gated("all every each whole", re.compile(r"\b(?:[Aa]ll|[Ee]very|[Ee]ach|whole)\b"))
_MAY_COUNT_ALL = re.compile(r"\d(?: (?:out )?of (?:the |our |all )?\d|(?<=\b1)00 ?(?:%|per))")
_ASIDE = AnyCase(
    r"\b(?:almost|nearly|most|should|will|would|must|to be|to have|until|before|last year|if|unless|except|"
    r"apart|bar|but for|"
    r"other than|aims?|targets?|hope\w*|wants?|plan(?:ned)?|once|when|not|never|could|each year|every (?:year|"
    r"month|week|day|time))\b"
)
_DEED = r"(?P<deed>[a-z]{3,14})"
_COUNTED = r"(?:\d+|[A-Z]?[a-z]+s \d+(?:, \d+)* and \d+)"
_REST = "last remaining other final outstanding"
_NOT_DONE = GatedForms(
    Gated(words, re.compile(form))
    for words, form in (
        ("not", rf"\b{_COUNTED}\b[^.;:]{{0,60}}? (?:could|can|will|would) not (?:yet |now )?be {_DEED}\b"),
        (
            "not never",
            (
                rf"\b{_COUNTED}\b[^.;:]{{0,60}}? (?:have|has|had|are|is|were|was)(?: still)? (?:not|never)(?: yet)?(?: "
                rf"been)? {_DEED}\b"
            ),
        ),
        ("be", rf"\b{_COUNTED}\b[^.;:]{{0,60}}? (?:(?:is|are|remain|have|has) )?(?:still |yet )?to be {_DEED}\b"),
        (
            "is are remain remains were still",
            rf"\b{_COUNTED}\b[^.;:]{{0,40}}? (?:is|are|remain|remains|were|still) un(?P<deed>[a-z]{{3,14}}ed)\b",
        ),
        (_REST, rf"\b(?:to|will) {_DEED} the (?:last|remaining|other|final|outstanding) \d+"),
        (_REST, rf"\b(?:last|remaining|other|final|outstanding) \d+ [a-z]+(?: [a-z]+)?? (?:to be )?{_DEED}\b"),
    )
)
_LATER = re.compile(
    r"\b(?:again|second time|next (?:round|year)|new(?:ly)?|another|further|more|"
    r"re-?[a-z]+ed)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]+")
_TIMES = re.compile(r"·+")
_HOLDING = "all every each of whole"
_UNDONE = "not never still yet be remain remains last remaining other final outstanding unsigned untrained is are were"


def all_and_undone(plan: Gathered) -> Iterator[Undone]:
    """The first sentence about some against each sentence by which all are done."""
    claims: dict[str, list[tuple[Said, str, frozenset[str]]]] = defaultdict(list)
    for one, text in plan.told(_ACCOUNTS, _HOLDING):
        deeds = _all_done(text)
        if deeds:
            claims[one.action.id].append((one, text, deeds))
    numbers = plan.once(numbered) if claims else {}
    for place in filter(numbers.__contains__, plan.places(_TOLD, _UNDONE) if claims else ()):
        one, part = plan.told_at[place]
        for every, text, deeds in claims.get(one.action.id, ()):
            is_same = text != part.text and deeds & _undone(part.text) and _may_be_same(text, part.text)
            if is_same and not _is_of_other_time(text, part.text):
                yield Undone(every, text, one, part.text)


def _all_done(text: str) -> frozenset[str]:
    """The deeds that a sentence tells of all, or none."""
    if not (_MAY_BE_ALL.search(text) or _MAY_COUNT_ALL.search(text)):
        return frozenset()
    plain = in_digits(text)
    same = _SAME.search(plain)
    is_all = (same and same["part"] == same["whole"]) or _ALL.search(plain)
    if not is_all or _ASIDE.search(plain):
        return frozenset()
    return frozenset(lemma(word) for word in _WORD.findall(plain.lower()) if is_done(word))


def _undone(text: str) -> frozenset[str]:
    """The deeds that a sentence counts some without."""
    plain = in_digits(text)
    if _LATER.search(plain):
        return frozenset()
    return frozenset(lemma(hit["deed"]) for form in _NOT_DONE.tried(plain) for hit in form.finditer(plain))


def _may_be_same(text: str, other: str) -> bool:
    """Whether what is not done is a thing that the sentence about all counts or names, or either names none."""
    all_of = {each.noun for each in counts(text)} - {""}
    some = {each.noun for each in counts(other) if not each.is_time} - {""}
    return not (all_of and some) or bool(some & (all_of | content(text)))


def _is_of_other_time(text: str, other: str) -> bool:
    """Whether both name times for what was done, and not the same."""
    here, there = (
        frozenset(one[hit.start() : hit.end()] for hit in _TIMES.finditer(timeless(one))) for one in (text, other)
    )
    return bool(here and there) and not here & there and "by" not in other.split()
