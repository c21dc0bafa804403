"""A move by so much from a figure, of which another sentence of the action has where it led: the other way."""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from milepost.core.checks.figures import Figure, figures
from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import WRITTEN
from milepost.core.checks.sayings.better import is_less_better
from milepost.core.plan.model import QuestionRole
from milepost.core.words.anycase import AnyCase

_ROLES = WRITTEN - {QuestionRole.NEXT}
_UP = "rose risen rises rising increased grew grown climbed up gained raised"
_DOWN = "fell fallen falls falling dropped decreased down cut reduced lost shrank shrunk lowered"
_BETTER = "improved improves"
_MOVES = f"{_UP} {_DOWN} {_BETTER}"
_MOVE = AnyCase(
    rf"\b(?P<move>{'|'.join(_MOVES.split())})\b(?: [a-z’']+){{0,4}}? by (?P<by>£?[\d.,]*\d)(?: ?%| per ?cent)?"
    r"(?: (?:percentage )?points?| [a-z]+)? from (?:the |a |an )?(?P<start>£?[\d.,]*\d)(?![\d,]|[.:]\d)"
)
_OTHER = AnyCase(
    r"\b(?:among|boys|girls|men|women|under|over|aged|target|aim|should|would|will|must|if|not|until|again|then|first)\b"
)


class Shifted(NamedTuple):
    """A sentence that tells of a move, the word for it, and the sentence with the figure to which it led."""

    said: Said
    text: str
    move: str
    now: Figure
    now_text: str


def shifted(plan: Gathered) -> Iterator[Shifted]:
    """Every such move of an action that is told elsewhere to be just so far on the other side."""
    for one, text in plan.told(_ROLES, f"{_MOVES}, by, from, 0"):
        hit = _MOVE.search(text)
        if hit and not _OTHER.search(text):
            found = next(_led_to(plan, one, text, hit), None)
            if found:
                yield Shifted(one, text, hit["move"], *found)


def _led_to(plan: Gathered, one: Said, text: str, hit: re.Match[str]) -> Iterator[tuple[Figure, str]]:
    """The figures of the action that lie so far from the start on the side to which the words do not go."""
    at = {each.start: each for each in figures(text)}
    by, start = at.get(hit.start("by")), at.get(hit.start("start"))
    if by is None or start is None or start.is_money != by.is_money:
        return
    wrong = _wrong_side(hit["move"].casefold(), start.value, by.value, f"{one.action.title} {text}")
    right = 2 * start.value - wrong if wrong is not None else None
    for part in _around(plan, one):
        near = [each for each in figures(part) if each.is_share == start.is_share and each.is_money == start.is_money]
        if near and near[0].value == wrong and right not in {each.value for each in near} and not _OTHER.search(part):
            yield near[0], part


def _wrong_side(move: str, start: Decimal, by: Decimal, text: str) -> Decimal | None:
    """Where a move must not lead; None where the words do not say in which direction it goes."""
    if move in _BETTER.split():
        return None if is_less_better(text) else start - by
    return start - by if move in _UP.split() else start + by


def _around(plan: Gathered, one: Said) -> Iterator[str]:
    """The sentences of other answers of the action."""
    for other in plan.said(_ROLES):
        if other.action is one.action and other is not one:
            yield from other.sentences()
