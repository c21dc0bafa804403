"""What is said to follow from other numbers and does not."""

from itertools import pairwise
from typing import NamedTuple

from milepost.core.checks.reckoning.accounts import Line


class Wrong(NamedTuple):
    """A number as printed in a line, with what the others give, in the words of all sides."""

    line: Line
    told: str
    given: str
    words: str
    is_sure: bool
    places: tuple[int, ...] = ()  # of the lines that it is reckoned from


def joined(*lines: Line) -> str:
    """The sentences of several lines as evidence: in printed order, and parted where others stand between them."""
    some = sorted({line.at: line for line in lines}.values(), key=lambda line: line.at)
    words = some[0].text
    for before, line in pairwise(some):
        is_next = line.at == before.at + 1 and line.said is before.said
        words += f"{' ' if is_next else ' … '}{line.text}"
    return words
