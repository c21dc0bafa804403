"""Lists in which actions have numbers of their own and the answers below them are bullets, too: "- A1 Plant trees".

Plain lines with such numbers are actions as well where a field stands right below them: "1a Plant trees".
"""

import re
from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.outlines.actions import OutlinePart
from milepost.core.words import numbering

_BULLET = re.compile(r"^\s*[-•*]\s+")
_RANK = 9  # of a numbered line
_FEWEST = 3
_MOSTLY = 0.6


def coded_lists(parts: dict[int, OutlinePart]) -> dict[int, OutlinePart]:
    """The parts with the numbered items of a list as its actions, where fields stand right below most of them.

    The bullets without a number are plain text then: they go on with the answer above them. An item right below a
    question alone answers it, whatever number it opens with: "- 44 of the 51 came back".
    """
    numbers = {at: number for at, part in parts.items() if (number := _number(part))}
    numbers = {at: number for at, number in numbers.items() if parts[at].line.listed} or numbers
    answering = {after for at, after in pairwise(parts) if parts[at].is_field and not parts[at].text}
    owning = [at for at, after in pairwise(parts) if at in numbers and parts[after].is_field and at not in answering]
    are_several = len(owning) >= max(_FEWEST, _MOSTLY * len(numbers))
    are_plain = any(not parts[at].line.listed for at in numbers)
    bullets = [at for at, part in parts.items() if part.line.listed and part.rank and at not in numbers]
    if not are_several or not (bullets or are_plain) or len(set(numbers.values())) < len(numbers):
        return parts
    ranks = dict.fromkeys(numbers, _RANK) | dict.fromkeys(bullets, 0)
    return {at: replace(part, rank=ranks.get(at, part.rank)) for at, part in parts.items()}


def _number(part: OutlinePart) -> str:
    """The number that opens an item of a list, of whatever kind; that of a plain line has a figure and a letter."""
    if not part.line.listed:
        number = "" if part.rank or part.is_field else numbering.leading_weak(part.line.said.text).number
        return number if any(map(str.isdigit, number)) and any(map(str.isalpha, number)) else ""
    if not part.rank:
        return ""
    text = _BULLET.sub("", part.line.said.text)
    return numbering.leading(text).number or numbering.leading_weak(text).number
