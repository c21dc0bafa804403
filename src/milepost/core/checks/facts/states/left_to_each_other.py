"""Two actions of which each says of one piece of work that it is done under the other."""

from collections.abc import Iterator
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import PROSE
from milepost.core.checks.sayings.account import stems
from milepost.core.plan.life import is_live
from milepost.core.plan.walk import actions
from milepost.core.words.anycase import AnyCase

_UNDER = AnyCase(
    r"\b(?:is|are|will be|to be|being) (?:now |all |also |all being )?(?:done|cut|met|led|run|paid|put|dug|built|made|"
    r"kept|told|taught|bought|sent|laid|[a-z]{2,}ed|taken care of|seen to)\b[^.;]{0,50}? "
    r"(?:under|in|within|as part of|through|by) "
    r"(?:action |step )?(?P<number>[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?)\b(?![.:]\d|%)"
)
_COMMON = frozenset(["under", "action", "part", "step", "work", "own", "done"])
_ENOUGH = 1


class Leaves(NamedTuple):
    """A sentence that leaves a piece of work to another action."""

    said: Said
    text: str
    to: str


def left_to_each_other(plan: Gathered) -> Iterator[tuple[Leaves, Leaves]]:
    """Every pair of live actions that leave the same work to each other, once."""
    by_number = {one.number: one for one in actions(plan) if one.number}
    found: list[Leaves] = []
    for one, text in plan.told(PROSE, "under within in part through by, is are be being, 0"):
        hit = _UNDER.search(text)
        other = by_number.get(hit["number"]) if hit else None
        if other and other is not one.action and is_live(one.action):
            leaves = Leaves(one, text, other.id)
            back = next((each for each in found if _is_back(each, leaves)), None)
            found.append(leaves)
            if back:
                yield back, leaves


def _is_back(one: Leaves, other: Leaves) -> bool:
    """Whether two sentences leave the same work each to the action of the other."""
    is_turned = one.to == other.said.action.id and other.to == one.said.action.id
    return is_turned and len((_words(one) & _words(other)) - _COMMON) >= _ENOUGH


def _words(one: Leaves) -> frozenset[str]:
    return stems(f"{one.said.action.title} {one.text}")
