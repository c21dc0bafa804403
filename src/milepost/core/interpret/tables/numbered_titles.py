"""One heading over the numbers of the actions and over their titles: "Step" over "1.1 | Light the yard"."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role, guess, said

_NEARLY_ALL = 0.8
_FEWEST_WORDS = 2


def numbered_titles(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> Mapping[int, Role]:
    """What two such columns hold, by their places; `cells` are texts column by column. Nothing where there are none."""
    for at, (one, other) in enumerate(pairwise(columns)):
        is_shared = bool(one.heading) and one.heading == other.heading and said(one.heading) is None
        if is_shared and Role.ACTION in guess(one.heading).roles and _are_numbered(cells[at], cells[at + 1]):
            return {at: Role.NUMBER, at + 1: Role.ACTION}
    return {}


def _are_numbered(numbers: Sequence[str], titles: Sequence[str]) -> bool:
    """Whether nearly every row has a number, each its own, and words beside it."""
    found = [number for number in numbers if number]
    are_numbers = evidence.share(numbers, evidence.is_number_like) >= _NEARLY_ALL and len(set(found)) == len(found)
    worded = sum(len(title.split()) >= _FEWEST_WORDS for title in titles)
    return are_numbers and worded >= _NEARLY_ALL * len(found) > 0
