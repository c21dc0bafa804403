"""The ages that a thing is for by the title or the measure of its action, and by whom its account lets in."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.figures import NUMBER, value
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.plan.model import QuestionRole

_ROLES = WRITTEN - {QuestionRole.MEASURE, QuestionRole.DUE}
_HOLDING = "open takes take admits accepts welcomes for, between aged ages"
_LETS_IN = re.compile(
    rf"\b(?:open to|takes?|admits?|accepts?|welcomes?) (?:only )?(?:anybody|anyone|everybody|everyone|all|those|people|"
    rf"young people|children)(?: who (?:is|are))? (?:aged |between |from |of )+(?P<least>{NUMBER}) (?:to|and) "
    rf"(?P<most>{NUMBER})\b",
    re.IGNORECASE,
)
_FOR = re.compile(
    rf"\b(?:aged|ages|between) (?P<least>{NUMBER}) ?(?:to|and|–|-) ?(?P<most>{NUMBER})\b(?! ?(?:%|minutes|days|weeks))|"
    r"\bunder[- ](?P<under>\d{2})s?\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"\b(?:now|widened|extended|from \w+ on|since|used to|was|will)\b", re.IGNORECASE)


class AgeRange(NamedTuple):
    """The words by which an action is for some ages, and those by which its account lets others in."""

    said: Said
    text: str
    wanted: str
    told: str


def age_ranges(plan: Gathered) -> Iterator[AgeRange]:
    """The first sentence of each answer that lets in ages for which the action is not."""
    for one, text in plan.told(_ROLES, _HOLDING):
        hit = _LETS_IN.search(text)
        if hit is None or _CHANGED.search(text):
            continue
        measures = [answer.text for answer in one.action.answers if answer.question in _measured(plan)]
        wanted = [each for told in (one.action.title, *measures) for each in _FOR.finditer(told)]
        if len(wanted) == 1 and _is_outside(hit, wanted[0]):
            yield AgeRange(one, text, wanted[0].group(), hit.group())


def _measured(plan: Gathered) -> frozenset[str]:
    return frozenset(one.key for one in plan.questions if one.role is QuestionRole.MEASURE)


def _is_outside(hit: re.Match[str], wanted: re.Match[str]) -> bool:
    """Whether the ages that are let in go beyond those that are meant."""
    if wanted["under"]:
        return value(hit["most"]) >= value(wanted["under"])
    return value(hit["least"]) < value(wanted["least"]) or value(hit["most"]) > value(wanted["most"])
