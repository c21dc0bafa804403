"""Measures whose account gives the one figure that there is of what they count, well short of what it should be."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts, one_of
from milepost.core.checks.facts.figures.measured_in import Pair, pairs
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole
from milepost.core.words.dates import find

_TOLD = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL})
_ACCOUNT = _TOLD | {QuestionRole.WORRIED, QuestionRole.NEXT}
_FAR = Decimal("0.1")  # of the target
_SAYS_SO = re.compile(
    r"\b(?:short(?:fall)?|targets?|aim(?:ed)?|goal|hoped|wanted|planned|promised|missed|below|instead|because|although|"
    r"though|despite|fewer|lower|less|fell|failed|not (?:reached|met|enough|all)|only|just|as few as|no more than|"
    r"remaining|remainder|rest|other|others|dropped|withdr[ae]w|merged|reduced|lowered)\b",
    re.IGNORECASE,
)
_OF_SOME = re.compile(
    r"\b(?:of (?:them|these|those|whom|which)|more|further|another|extra|new|also|last (?:week|month|quarter)|this "
    r"(?:week|month|quarter|term)|each|every|a (?:week|month|day|quarter)|average|per\b(?! ?cent)|second|third|in (?:"
    r"january|february|march|april|may|june|july|august|september|october|november|december)|began|started|"
    r"joined|applied|asked|to (?:be|come))\b",
    re.IGNORECASE,
)
_STANDS = re.compile(r"\b(?:stands?|is|are|was|were|number(?:s|ed)?|total(?:s|led)?)(?: now)?(?: at)? $", re.IGNORECASE)
_LEAST = 2  # words that a measure and its account have in common


class Fell(NamedTuple):
    """A measure, the sentence with its figure, and the words of this and of what it should be."""

    said: Said
    text: str
    measure: str
    given: str
    wanted: str


def fell_short(plan: Gathered, today: date) -> Iterator[Fell]:
    """Every measure whose day has come and whose figure is short by a tenth or more, where no answer speaks of it."""
    for measure in pairs(plan):
        if not _is_due(measure, today):
            continue
        account = [one for one in plan.said(_ACCOUNT) if one.action is measure.said.action]
        if any(_SAYS_SO.search(one.answer.text) for one in account):
            continue
        told = [one for one in account if one.question.role in _TOLD]
        given = [each for one in told for text in one.sentences() for each in _given(measure, one, text)]
        if len(given) == 1 and _is_short(measure, given[0][2]):
            one, text, count = given[0]
            words = count.figure.words.strip(), measure.second.words.strip()
            yield Fell(one, text, measure.text, *words)


def _is_due(measure: Pair, today: date) -> bool:
    """Whether the target is of a day that has come."""
    found: Sequence[date | None] = [one.due.latest for one in find(measure.text[measure.second.end :])]
    alike = (measure.first.is_share, measure.first.is_money) == (measure.second.is_share, measure.second.is_money)
    return alike and all(day is None or day <= today for day in found)


def _given(measure: Pair, one: Said, text: str) -> Iterator[tuple[Said, str, Count]]:
    """The counts of a sentence that are of what a measure counts: the same noun and one more word of it, at least."""
    what = measure.text[: measure.first.start].partition(":")[0].casefold()
    wanted = content(what)
    nouns = frozenset(map(one_of, what.split()))
    same = wanted & content(text.casefold())
    for count in counts(text) if len(same) >= min(_LEAST, len(wanted)) else ():
        is_kind = (count.figure.is_share, count.figure.is_money) == (measure.second.is_share, measure.second.is_money)
        is_noun = count.noun in nouns if count.noun else measure.second.is_share or _is_at(text, count)
        if is_kind and is_noun and not (count.is_time or count.is_loose or count.is_of or _OF_SOME.search(text)):
            yield one, text, count


def _is_at(text: str, count: Count) -> bool:
    """Whether what is counted stands before its number: "admissions stand at 48"."""
    return _STANDS.search(text, 0, count.figure.start) is not None


def _is_short(measure: Pair, count: Count) -> bool:
    """Whether a figure lies between where its measure starts and what it should reach, and well short of this."""
    start, target, now = measure.first.value, measure.second.value, count.figure.value
    least = abs(target) * _FAR
    return (start <= now < target - least) if start < target else (start >= now > target + least and target < start)
