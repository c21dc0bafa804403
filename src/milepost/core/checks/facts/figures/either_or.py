"""A whole with two outcomes of which each one can be only one – yes or no, for or against – that are more than it."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.figures import numbered
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN

_PAIRS = tuple(
    (re.compile(rf"\b(?:{one})\b", re.IGNORECASE), re.compile(rf"\b(?:{other})\b", re.IGNORECASE))
    for one, other in (
        ("yes", "no"),
        ("for (?:it|the|this|a)|in favour|supported|approved", "against(?: it)?|opposed|objected|rejected"),
        ("agreed|agree|said that they would|accepted|wanted", "disagreed|disagree|did not|declined|refused"),
        ("women|female|girls|mothers", "men|male|boys|fathers"),
        ("passed|succeeded", "failed"),
        ("met|kept|answered in time|on time|in time", "missed|not met|late|out of time"),
        ("adults", "children"),
        ("finished|completed(?: it)?", "dropped out|did not finish|withdrew|left early|gave up"),
    )
)
_HOLDING = (
    "yes favour for supported agreed agree accepted women girls female mothers passed met kept adults finished "
    "completed "
    "time wanted approved, no against opposed objected disagreed disagree not declined refused men boys male "
    "fathers failed "
    "missed late children dropped withdrew rejected left gave"
)
_OTHER = re.compile(
    r"\b(?:last year|before|previous\w*|compared|than|also|both|more than one|as well|each|every|times|some of|target|"
    r"average|about|around|nearly|of whom|were also|per)\b|%",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?: [a-z’'-]+){0,4}? (?:who |that |were |was |have |has )?(?:answered|replied|responded|voted|came|took "
    r"part|attended|"
    r"returned|joined|asked|replies|answers|responses|votes|people|members|pupils|learners|households|families|residents|"
    r"entries|forms|started|began|sat|entered)\b",
    re.IGNORECASE,
)
_LEAD = re.compile(r"\b(?:[Oo]f|[Aa]mong|out of|all)(?: (?:the|our|all|these|those))* $")
_SEVERAL = re.compile(
    r"\b(?:also|both|more than one|several|each|target|compared|last year|from|up|against|than|rose|fell|at "
    r"least|or more|"
    r"any|first|second|overall|of (?:whom|which|them))\b",
    re.IGNORECASE,
)
_VERB_AND_ON = re.compile(
    r" (?:(?:was|were|is|are|had|have|said|could|would|did|do|walk|come|came|go|went|cycle|drive|travel)\b[^,;%]{0,40}|"
    r"(?!of\b|in\b|for\b|to\b)[a-z]+),?(?: and)? "
)
_ALL, _FAR = Decimal("101.5"), Decimal(150)
_MOST, _FEWEST = 4, 3
_LOOK_BACK, _REACH = 24, 40


class Beyond(NamedTuple):
    """A whole and two parts of it that shut each other out and are more than it together."""

    said: Said
    text: str
    whole: Count
    parts: tuple[Count, Count]


def beyond_whole(plan: Gathered) -> Iterator[Beyond]:
    """Each such whole, in the sentence of its parts or in the one before."""
    many = plan.once(numbered)
    for place in plan.places(WRITTEN, _HOLDING):
        one, part = plan.told_at[place]
        if many.get(place, 0) < _FEWEST - 1 or _OTHER.search(part.text):
            continue
        before = (
            plan.told_at[place - 1] if place and many.get(place - 1) and plan.told_at[place - 1][0] is one else None
        )
        texts = [part.text] if many[place] >= _FEWEST else []
        texts += [f"{before[1].text} {part.text}"] if before and not texts and not _OTHER.search(before[1].text) else []
        for text in texts:
            found = _beyond(text, len(text) - len(part.text))
            if found:
                yield Beyond(one, text, *found)


def shares_beyond_all(plan: Gathered) -> Iterator[tuple[Said, str, Decimal]]:
    """Each row of three shares or more of one sentence, each with its own verb, that come to more than all."""
    for place in plan.places(WRITTEN, "% cent percent, was were is are had have said could walk come came go went"):
        one, part = plan.told_at[place]
        shares = [each.figure for each in counts(part.text) if each.figure.is_share]
        if not _FEWEST <= len(shares) <= _MOST + 1 or _SEVERAL.search(part.text):
            continue
        gaps = [part.text[before.end : behind.start] for before, behind in pairwise(shares)]
        made = sum((each.value for each in shares), Decimal(0))
        is_row = all(_VERB_AND_ON.fullmatch(gap) for gap in gaps) and gaps[-1].rstrip().endswith("and")
        if is_row and _ALL < made <= _FAR:
            yield one, part.text, made


def _beyond(text: str, start: int) -> tuple[Count, tuple[Count, Count]] | None:
    every = [one for one in counts(text) if one.kind == (False, False, False)]
    if not _FEWEST <= len(every) <= _MOST:
        return None
    parts = _opposed(text, [one for one in every if one.figure.start >= start])
    wholes = [one for one in every if parts and one not in parts and _is_whole(text, one)]
    led = [one for one in wholes if _LEAD.search(text, max(0, one.figure.start - _LOOK_BACK), one.figure.start)]
    wholes = led or wholes
    if not parts or len(wholes) != 1 or (len(every) > _FEWEST and not led):
        return None
    whole = wholes[0].figure.value
    one, other = (each.figure.value for each in parts)
    return (wholes[0], parts) if max(one, other) <= whole < one + other else None


def _opposed(text: str, every: Sequence[Count]) -> tuple[Count, Count] | None:
    """The two counts whose words are one of a pair of opposites each."""
    for one, other in _PAIRS:
        mine = [each for each in every if one.search(_behind(text, each, every))]
        theirs = [each for each in every if other.search(_behind(text, each, every)) and each not in mine[:1]]
        if len(mine) == 1 and len(theirs) == 1 and mine[0] is not theirs[0]:
            return mine[0], theirs[0]
    return None


def _behind(text: str, one: Count, every: Sequence[Count]) -> str:
    """The words behind a count up to the next, or so many."""
    ends = [each.figure.start for each in every if each.figure.start > one.figure.start]
    return text[one.figure.end : min([*ends, one.figure.end + _REACH])]


def _is_whole(text: str, one: Count) -> bool:
    lead = _LEAD.search(text, max(0, one.figure.start - _LOOK_BACK), one.figure.start)
    return lead is not None or _WHOLE.match(text, one.figure.end) is not None
