"""Numbered lines of which nothing is told but who leads are sections: "1. Homes" over "1.1 Doors" or "A1 Doors"."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.outlines.actions import OutlinePart, is_lead
from milepost.core.words import numbering
from milepost.core.words.digits import holds_digit

_BULLET = re.compile(r"^\s*[-–•*]\s+")
_FEWEST = 2
_PLAIN = 9  # the rank of plain lines with numbers
_MOSTLY = 0.6
_LONGEST = 120
_FAR = 100  # lines, within which any field of an action stands


def chaptered(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with those chapters raised above the rank of the actions, whose numbers are written otherwise.

    So are lines between these and the actions, whose numbers go on from theirs: "1.1 Streets" over "1.1.1 Open a hub".
    """
    return _by_labels(_by_figures(_over_headings(_by_beginnings(parts, rank), rank), rank), rank)


def _over_headings(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with plain lines raised that have a word for parts of a plan, where the actions below are headings.

    Whoever underlines the titles of actions need not underline the rest: "Focus area: Homes", "Aim 1: Warmth".
    """
    if rank <= 1 or not _are_headed(parts, rank):
        return parts
    plain = [at for at, part in parts.items() if part.rank > rank and not (part.line.level or part.line.listed)]
    named = {at: word for at in plain if (word := _word(parts[at]))}
    told = [at for at, part in parts.items() if at in named or part.rank or (part.is_field and not is_lead(part.label))]
    over = [
        at for at, below in pairwise(told) if at in named and (below in named or rank - 1 <= parts[below].rank <= rank)
    ]
    counts, total = Counter(named[at] for at in over), Counter(named.values())
    return raised(parts, [at for at in over if _FEWEST <= counts[named[at]] == total[named[at]]], rank)


def _are_headed(parts: dict[int, OutlinePart], rank: int) -> bool:
    return any(part.line.level for part in parts.values() if part.rank == rank)


def _word(part: OutlinePart) -> str:
    """The word for a part of a plan with which a line opens that says nothing but its title."""
    opened = (opening(part.line.said.text, labels) for labels in (TOP_LABELS, MIDDLE_LABELS))
    return next((one.label.casefold() for one in opened if one and ":" not in one.title), "")


def _by_labels(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with headings raised that have a word for sections, where others of their rank have the fields.

    A page on paper makes the bold lines of sections and of actions headings of one level.
    """
    order = [at for at in sorted(parts) if parts[at].rank == rank and parts[at].line.level]
    found = {at: named for at in order if (named := opening(parts[at].line.said.text)) and named.number}
    own = [at for at in order if at not in found]
    is_told = bool(own) and sum(_is_asked(parts, at) for at in own) >= _MOSTLY * len(own)
    if len(found) < _FEWEST or len({one.label for one in found.values()}) > 1 or not is_told:
        return parts
    return parts if any(_is_asked(parts, at) for at in found) else raised(parts, list(found), rank)


def _by_beginnings(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    last = _PLAIN if _are_headed(parts, rank) else rank
    order = [at for at in sorted(parts) if 0 < parts[at].rank <= last and _number(parts[at])]
    over = [at for at, below in pairwise(order) if _number(parts[below]).startswith(f"{_number(parts[at])}.")]
    found = [at for at in over if not _number(parts[at]).isdigit() and _may_be(parts[at])]
    depths = {numbering.depth(_number(parts[at])) for at in found}
    are_all = all(_is_asked(parts, at) for at in order if at not in found and not _number(parts[at]).isdigit())
    if len(found) < _FEWEST or len(depths) > 1 or not are_all or any(_is_asked(parts, at) for at in found):
        return parts
    return raised(parts, found, rank)


def raised(
    parts: dict[int, OutlinePart], found: Sequence[int], rank: int, *, is_over: bool = False
) -> dict[int, OutlinePart]:
    """The parts with these lines above the actions: as bold lines, or as headings where they are over such lines."""
    look = {"level": 1} if is_over else {"strong": True}
    made = {at: replace(parts[at], line=replace(parts[at].line, **look), rank=rank - 1) for at in found}
    return parts | made


def _by_figures(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    order = [at for at in sorted(parts) if _number(parts[at]) or parts[at].rank == rank]
    last = _PLAIN if _are_headed(parts, rank) else rank
    found = [at for at in order if _number(parts[at]).isdigit() and 0 < parts[at].rank <= last]
    others = [at for at in order if at not in found]
    counts = [int(_number(parts[at])) for at in found]
    own = [at for at in others if parts[at].rank == rank]
    is_told = sum(_is_asked(parts, at) for at in own) >= _MOSTLY * max(1, len(own))
    if len(found) < _FEWEST or counts != sorted(counts) or not others or not is_told:
        return parts
    if not all(map(_may_be, [parts[at] for at in found])) or any(_is_asked(parts, at) for at in found):
        return parts
    if not _are_over(found, others):
        return parts
    return raised(parts, found, rank, is_over=True)


def _number(part: OutlinePart) -> str:
    """The number that opens a line, be it one that needs its neighbours to say so."""
    text = _BULLET.sub("", part.line.said.text)
    number = (numbering.leading(text).number or numbering.leading_weak(text).number).strip(" .()[]")
    return "" if part.is_field or not holds_digit(number) else number  # "A door of one's own"


def _may_be(part: OutlinePart) -> bool:
    text = part.line.said.text
    return len(text) <= _LONGEST and not part.line.level and not text.rstrip().endswith((".", ";", ","))


def _is_asked(parts: dict[int, OutlinePart], at: int) -> bool:
    """Whether anything is told below a line but who leads it, and words without a question."""
    for part in (parts[below] for below in range(at + 1, at + _FAR) if below in parts):
        if part.rank:
            return False
        if part.is_field and not is_lead(part.label) and not lead_line(part.line.said.text):
            return True
    return False


def _are_over(found: Sequence[int], others: Sequence[int]) -> bool:
    """Whether actions stand below most of these lines, and none above the first."""
    order = sorted((*found, *others))
    over = sum(one in found and below in others for one, below in pairwise(order))
    return order[0] in found and over >= _MOSTLY * len(found)
