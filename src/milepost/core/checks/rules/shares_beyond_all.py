"""Shares that shut each other out come to more than 100%, or those of all to less.

Why: Who says "very" does not also say "not at all"; one of the shares is wrong, and a reader adds them up.

Example:
    Action: 1.1 Ask the tenants
    Now: 52% said that it was good, 31% fair and 27% poor.
Better:
    Action: 1.1 Ask the tenants
    Now: 52% said that it was good, 31% fair and 17% poor.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date
from decimal import Decimal
from itertools import pairwise

from milepost.core.checks.facts.figures.bands import bands
from milepost.core.checks.facts.figures.shares_of_one import misfits
from milepost.core.checks.figures import Figure, figures, first, reckoned
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.MEASURES
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_ALL = Decimal(102)  # each share may be rounded up
_BOTH = Decimal(101)
_FEWEST = 3
_LISTED = re.compile(r"(?:(?!\b(?:of|in|by|from|as|while|who)\b)[^.;:\d()]){0,60}(?:,| and|, and) $")
_OF_THEM = re.compile(r" of (?:the |our |those )?[a-z]+(?= )")
_HIGH = re.compile(
    r"\b(?:very|good|excellent|better|yes|agreed?|satisfied|higher|more|safer|improved|strongly)\b", re.IGNORECASE
)
_LOW = re.compile(
    r"\b(?:not at all|poor|bad|worse|no|disagreed?|not satisfied|dissatisfied|unsatisfied|lower|less safe|never)\b",
    re.IGNORECASE,
)
_SIDES = (("women", "men"), ("girls", "boys"), ("female", "male"), ("accepted", "refused"), ("yes", "no"))
_SIDE = re.compile(r"(?:%|cent) [^.;]{0,20}?\b(?:men|boys|male|refused|no)\b", re.IGNORECASE)  # one of each pair
_ONE_SHARE = (
    r"(?<![\d.,–-])(?P<{}>\d{{1,3}}(?:\.\d)?) ?(?:%|per ?cent) (?:of them )?(?:(?:were|are|was|is|said) )?(?:{})\b"
)
_TWO_SIDES = tuple(
    re.compile(
        rf"{_ONE_SHARE.format('one', this)}(?:,|,? (?:and|but)) {_ONE_SHARE.format('two', other)}", re.IGNORECASE
    )
    for pair in _SIDES
    for this, other in (pair, pair[::-1])
)
_MADE_UP = tuple(
    re.compile(
        rf"\b{this} (?:made up|make up|were|are|accounted for) (?P<one>\d{{1,3}}(?:\.\d)?) ?(?:%|per ?cent)"
        rf"(?: of [a-z’' -]{{3,40}}?)?,? (?:and|but) {other} (?:(?:made up|were|are) )?(?P<two>\d{{1,3}}(?:\.\d)?) ?"
        r"(?:%|per ?cent)(?= of\b|[.,;)]|$)",
        re.IGNORECASE,
    )
    for pair in _SIDES[:3]
    for this, other in (pair, pair[::-1])
)  # "women made up 61% of those who trained and men 47%"
_TAIL = 40  # characters behind the last share in which its answer stands


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every list of shares, from a good answer to a bad one, and every two of opposites, that come to more than all."""
    known: set[str] = set()
    for one, sentence in reckoned(plan, holding="% cent percent"):
        made = _of_answers(sentence) or _of_two_sides(sentence)
        if made:
            known.add(sentence)
            yield one.fault(
                f"The shares that {called(one.action)} gives come to {made.normalize():f}%.",
                "Put right the share that is wrong, or say that people could give several answers.",
                sentence,
            )
    for fault in _of_bands(plan, known):
        known.add(fault.evidence)
        yield fault
    yield from _of_one(plan, known)


def _of_one(plan: Plan, known: set[str]) -> Iterator[Fault]:
    """Every list of shares of one whole that comes to a little more than all, or that its rest does not fill."""
    for each in misfits(gathered(plan)):
        if not any(each.text in words or words in each.text for words in known):
            known.add(each.text)
            yield each.said.fault(
                f"The shares that {called(each.said.action)} gives come to {each.made.normalize():f}%.",
                "Put right the share that is wrong, or say that one may be counted in several.",
                each.text,
                is_sure=each.is_sure,
            )


def _of_bands(plan: Plan, known: Collection[str]) -> Iterator[Fault]:
    """Every list of ages, colours or answers that comes to more than all; one of all ages, to less."""
    for each in bands(gathered(plan)):
        if not any(sentence in each.words for sentence in known):
            yield each.said.fault(
                f"The shares that {called(each.said.action)} gives come to {each.made.normalize():f}%.",
                "Put right the share that is wrong, or say who is left out.",
                each.words,
                is_sure=each.is_sure,
            )


def _of_answers(sentence: str) -> Decimal:
    """What three or more shares of answers come to, where it is more than all, or 0."""
    shares = figures(sentence)
    made = sum((share.value for share in shares), Decimal(0))
    is_beyond = len(shares) >= _FEWEST and made > _ALL and _are_answers(sentence, shares)
    return made if is_beyond else Decimal(0)


def _of_two_sides(sentence: str) -> Decimal:
    """What the shares of women and men and their like come to, where it is more than all, or 0."""
    forms = (*(_TWO_SIDES if _SIDE.search(sentence) else ()), *(_MADE_UP if " and " in sentence else ()))
    hit = first(forms, sentence, lambda found: Decimal(found["one"]) + Decimal(found["two"]) > _BOTH)
    return Decimal(hit["one"]) + Decimal(hit["two"]) if hit else Decimal(0)


def _are_answers(sentence: str, shares: Sequence[Figure]) -> bool:
    """Whether the figures are shares in one list, and the words of the first and the last shut each other out."""
    if not all(share.is_share for share in shares):
        return False
    start, *others = (sentence[one.end : two.start] for one, two in pairwise(shares))
    between = [_OF_THEM.sub("", start, count=1), *others]
    if not all(_LISTED.fullmatch(words) for words in between):
        return False
    words = (*between, sentence[shares[-1].end : shares[-1].end + _TAIL])
    return any(map(_HIGH.search, words)) and any(map(_LOW.search, words)) and _HIGH.search(words[0]) is not None
