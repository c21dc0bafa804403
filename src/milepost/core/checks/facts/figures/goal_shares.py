"""Shares that are said to be of a target or a budget, beside what was reached and the sum that is so called.

What is called so may stand in the same sentence or the one before, in the measure of the action or in its title.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.facts.figures.counts import Count, counts
from milepost.core.checks.facts.figures.in_percent import ABOUT, in_percent
from milepost.core.checks.figures import timeless
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import EVERYWHERE
from milepost.core.plan.model import Action, QuestionRole

_GOAL = r"(?:target|goal|aim|ambition)"
_POT = r"(?:budget|grant|allocation|fund)"
_KIND = r"(?:yearly|annual|full|overall|original|final|whole|entire|total|agreed|planned|year’s|year's)"
HOLDING = (
    "target goal aim ambition budget grant allocation fund, "
    "% cent percent half third quarter fifth tenth thirds quarters fifths"
)
_OF = re.compile(
    rf" of (?:(?:the|our|its|this|that|{_KIND}) ){{0,3}}(?:(?P<goal>{_GOAL})|(?P<pot>{_POT}))\b(?! [a-z]+s\b)"
)
_CALLED = (
    re.compile(rf"\b{_GOAL}(?: [a-z]+){{0,4}}? (?:of|is|was|at) (?:at least )?£?$", re.IGNORECASE),
    re.compile(rf"\b{_POT}(?: [a-z]+){{0,4}}? (?:of|is|was|at) £?$", re.IGNORECASE),
)
_BEHIND = (re.compile(rf"(?: [a-z-]+){{0,2}} {_GOAL}\b"), re.compile(rf"(?: [a-z-]+){{0,2}} {_POT}\b"))
_REFERS = re.compile(r"(?:This|That|It|So|Which|We)\b")
_TIED = re.compile(
    r"(?:\bis|[’']s|\bwas|\bmakes|\bgives|\bare at|\brepresents|[,(–—:=]|\bor|\bso) ?"
    rf"(?:{ABOUT} |only |just |now )*$"
)
_ASIDE = re.compile(
    r"\b(?:last (?:year|quarter|month)|previous\w*|this time|year before|would|will|should|expect\w*|forecast|if|rest|"
    r"remaining|left|short|below|above|each|every|per|to go|another|further|revised|profile\w*|to date|milestone)\b"
)
_LOOSE = re.compile(rf"\b(?:{ABOUT}) $", re.IGNORECASE)
_AGED = re.compile(r"[ -](?:year|month|week)s?[- ]olds?\b")
_ALLOWED, _ALLOWED_LOOSE, _HUNDRED = Decimal("1.0"), Decimal(9), Decimal(100)
_LOOK_BACK = 60  # characters


class GoalShare(NamedTuple):
    """A share of a target as told, and what it was told of: the count that was reached and the target."""

    said: Said
    text: str
    told: str
    part: Count
    whole: Count

    @property
    def right(self) -> Decimal:
        """The share that the two make, in per cent."""
        return _HUNDRED * self.part.figure.value / self.whole.figure.value


def wrong_goal_shares(plan: Gathered) -> Iterator[GoalShare]:
    """Every such share that what was reached does not make, where the sentences leave one count and one target."""
    for place in plan.places(EVERYWHERE, HOLDING):
        one, part = plan.told_at[place]
        same = place and plan.told_at[place - 1][0] is one
        before = plan.told_at[place - 1][1].text if same else ""
        if one.question.role is not QuestionRole.MEASURE:
            yield from _wrong(one, before, part.text)


def _wrong(one: Said, before: str, text: str) -> Iterator[GoalShare]:
    said = in_percent(text)
    shares = [each for each in counts(said) if each.figure.is_share]
    of = _OF.match(said, shares[0].figure.end) if len(shares) == 1 else None
    if of is None or not _is_tied(said, shares[0].figure.start):
        return
    share, words = shares[0], said
    if _REFERS.match(text) and not any(each.figure.end <= share.figure.start for each in _things(said)):
        words = f"{before} {said}"
    every, whole = _things(words), _whole(one.action, words, is_pot=of["pot"] is not None)
    if whole is None or _ASIDE.search(words):
        return
    at = share.figure.start + len(words) - len(said)
    parts = [each for each in every if each.figure.end <= at and _may_be_part(each, whole)]
    if len({each.figure.value for each in parts}) == 1 and _is_off(said, share, parts[0], whole, every):
        yield GoalShare(one, words.strip(), f"{share.figure.words}{of.group()}", parts[0], whole)


def _is_tied(text: str, start: int) -> bool:
    """Whether what stands before a share says that it is of what was told, or nothing does."""
    return not text[:start].strip() or _TIED.search(text, max(0, start - _LOOK_BACK), start) is not None


def _things(text: str) -> Sequence[Count]:
    """The counts of things or of money in a text."""
    plain = timeless(text)
    return [
        one for one in counts(text) if not (one.figure.is_share or one.is_time or _AGED.match(plain, one.figure.end))
    ]


def _whole(action: Action, words: str, *, is_pot: bool) -> Count | None:
    """The only figure that the sentences, the measure or else the title gives as the target, or None."""
    plain = timeless(words)
    found = [
        one
        for one in _things(words)
        if _CALLED[is_pot].search(plain, 0, one.figure.start) or _BEHIND[is_pot].match(plain, one.figure.end)
    ]
    if found or is_pot:
        return found[0] if len(found) == 1 else None
    values = {target.value for measure in action.measures for target in measure.targets}
    if len(values) == 1 and len(action.measures) == 1:
        measured = [one for one in counts(action.measures[0].text) if one.figure.value in values]
        return measured[0] if len(measured) == 1 and not measured[0].figure.is_share else None
    titled = _things(action.title)
    return titled[0] if len(titled) == 1 and not action.measures and titled[0].noun else None


def _may_be_part(one: Count, whole: Count) -> bool:
    """Whether a count may have been reached of a target: another of its kind, and of no other noun."""
    is_kind = one.figure.is_money is whole.figure.is_money and one.figure.value != whole.figure.value
    return is_kind and (one.figure.is_money or not (one.noun and whole.noun) or one.noun == whole.noun)


def _is_off(said: str, share: Count, part: Count, whole: Count, every: Sequence[Count]) -> bool:
    told = share.figure.value
    loose = _LOOSE.search(said, max(0, share.figure.start - _LOOK_BACK), share.figure.start)
    allowed = _ALLOWED_LOOSE if loose or share.figure.words.strip()[-1:] not in "%t" else _ALLOWED
    values = [one.figure.value for one in every]
    pairs = ((one, other) for one in values for other in (*values, whole.figure.value) if other)
    is_made = any(abs(_HUNDRED * one / other - told) <= _ALLOWED for one, other in pairs if one != other)
    return abs(_HUNDRED * part.figure.value / whole.figure.value - told) > allowed and not is_made
