"""Numbered lines over lines numbered below them are sections, though a lead is named: "1. Homes" over "1.1 Doors"."""

from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.outlines.actions import OutlinePart
from milepost.core.words import numbering

_FEWEST = 2
_LED = (Role.LEAD, Role.ACCOUNTABLE)


def chaptered(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with those chapters raised above the rank of the actions.

    Every line of that rank is numbered, and of a chapter nothing is told but who leads it.
    """
    order = [at for at in sorted(parts) if parts[at].rank == rank]
    numbers = {at: numbering.leading(parts[at].line.said.text).number.strip(" .)") for at in order}
    if not all(numbers.values()):
        return parts
    found = [at for at, below in pairwise(order) if _is_over(numbers[at], numbers[below]) and _is_led(parts, at, below)]
    is_all = all(numbering.depth(numbers[at]) > 1 for at in order if at not in found)
    if len(found) < _FEWEST or not is_all:
        return parts
    raised = {at: OutlinePart(replace(parts[at].line, strong=True), rank=rank - 1) for at in found}
    return {at: raised.get(at, part) for at, part in parts.items()}


def _is_over(number: str, below: str) -> bool:
    return numbering.depth(number) == 1 and below.startswith(f"{number}.")


def _is_led(parts: dict[int, OutlinePart], at: int, below: int) -> bool:
    """Whether all that stands between a line and the next is who leads it."""
    between = [part for place, part in parts.items() if at < place < below]
    return all(part.is_field and guess(part.label).roles[:1] in [(role,) for role in _LED] for part in between)
