"""Actions whose account counts fewer things than their measure asks for: "12 gates hung", and nine are."""

from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.speech.things import content
from milepost.core.checks.facts.speech.verbs import lemma
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.plan.model import QuestionRole

_TOLD = frozenset({QuestionRole.WHERE_NOW})
_MORE = frozenset(
    [
        "more",
        "further",
        "another",
        "remaining",
        "other",
        "last",
        "rest",
        "each",
        "every",
        "average",
        "of",
        "month",
        "quarter",
    ]
)


class Short(NamedTuple):
    """A measure, and the account that tells of fewer."""

    said: Said
    measure: str
    text: str
    wanted: Count
    given: Count


def ended_short(plan: Gathered) -> Iterator[Short]:
    """Those where one number of the thing is told, of which the measure's words say that it was done."""
    for measure in plan.said(frozenset({QuestionRole.MEASURE})):
        text = measure.answer.text
        wanted = next(iter(_things(text)), None)
        if wanted is None or wanted.is_loose or text[: wanted.figure.start].strip():
            continue
        told = [(one, part.text) for one in plan.said(_TOLD) if one.action is measure.action for part in one.parts]
        given = [(one, said, each) for one, said in told for each in _things(said) if each.noun == wanted.noun]
        if len({each.figure.value for _, _, each in given}) != 1:
            continue
        one, said, each = given[0]
        is_done = _done(text, wanted) & _done(said, each)
        if is_done and each.figure.value < wanted.figure.value and not (each.is_loose or each.is_of or _is_more(said)):
            yield Short(one, text, said, wanted, each)


def _things(text: str) -> Iterator[Count]:
    return (one for one in counts(text) if one.noun and not (one.is_time or one.figure.is_share or one.figure.is_money))


def _done(text: str, one: Count) -> frozenset[str]:
    """The words behind a count, that say what was done to the things."""
    behind = text[one.figure.end :].split(" by ")[0].split(",")[0]
    return frozenset(map(lemma, content(behind.casefold()))) - {lemma(one.noun)}


def _is_more(text: str) -> bool:
    return not _MORE.isdisjoint(text.casefold().split(",")[0].split())
