"""Outlines whose actions nothing marks: a plain line is one where the first question of every action follows it."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.items import Item, Line, Loose
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.outlines.actions import OutlinePart, is_lead
from milepost.core.interpret.outlines.wrapped import MOST_LINES, goes_on
from milepost.core.interpret.parts.labels import labelled
from milepost.core.plan.model import Meaning

RANK = 30  # below every heading, label, number and list
_FEWEST = 3
_MORE = 1.4  # how many times as many first questions as lines that could own them
_LONGEST = 300
_CLOSING = re.compile(
    r"(?:--+|__+)|(?:(?:with )?(?:kind|best|warm|many)?(?:est)? ?(?:regards|wishes|thanks)(?: again)?|"
    r"(?:all the )?best|cheers|yours(?: \w+)?|thank you)(?:[,.!]?|,(?: (?-i:[A-Z][\w’'-]{0,30})){1,3})|"
    r"contact(?: us| details| information)|(?:for )?(?:more|further) information|(?:how to )?get in touch|"
    r"(?:other|alternative|accessible) formats",
    re.IGNORECASE,
)
_LONGEST_CLOSING = 8


def opened(parts: dict[int, OutlinePart]) -> dict[int, OutlinePart]:
    """The parts with the plain lines that stand before an action's first question as nodes."""
    before = _before(parts)
    firsts = Counter(
        key(part.label) for at, part in parts.items() if part.is_field and at in before and _heads(parts[before[at]])
    )
    if not firsts:
        return parts
    first, count = firsts.most_common(1)[0]
    if (
        count < _FEWEST
        or count < _MORE * _owners(parts, first)
        or (_asks_lead(parts, first) and _is_asked_more(parts, count))
    ):
        return parts
    asked = (at for at, part in parts.items() if part.is_field and key(part.label) == first and at in before)
    heads = {_start(parts, before[at]) for at in asked if _heads(parts[before[at]])}
    return {at: replace(part, rank=RANK) if at in heads else part for at, part in parts.items()}


def _before(parts: dict[int, OutlinePart]) -> dict[int, int]:
    """The line before each; a status of its own stands between a title and the first question and is passed over."""
    last = {at: one for one, at in pairwise(parts)}
    return {at: last[one] if one in last and _is_status(parts[one]) else one for at, one in last.items()}


def _start(parts: dict[int, OutlinePart], at: int) -> int:
    """The line where a title starts that goes on down to this one."""
    for above in range(at - 1, at - 1 - MOST_LINES, -1):
        if above not in parts or not _heads(parts[above]) or not goes_on(parts, above):
            return above + 1
    return at - MOST_LINES


def _is_status(part: OutlinePart) -> bool:
    return _heads(part) and meaning_of(part.line.said.text.strip()) is not Meaning.UNKNOWN


def _heads(part: OutlinePart) -> bool:
    """Whether a line could be an action but for its look."""
    text = part.line.said.text
    return not (part.rank or part.is_field) and len(text) <= _LONGEST and text[:1].isalnum()


def _owners(parts: dict[int, OutlinePart], first: str) -> int:
    """How many lines with a rank own the first question."""
    owners: set[int] = set()
    owner = -1
    for at, part in parts.items():
        if part.rank:
            owner = at
        elif part.is_field and key(part.label) == first and owner >= 0:
            owners.add(owner)
    return len(owners)


def _asks_lead(parts: dict[int, OutlinePart], asked: str) -> bool:
    label = next(part.label for part in parts.values() if part.is_field and key(part.label) == asked)
    return is_lead(label) or lead_line(f"{label}: x") is not None


def _is_asked_more(parts: dict[int, OutlinePart], count: int) -> bool:
    """Whether lines with a rank own any question more often: those are actions, and who leads sections stands above."""
    labels = {key(part.label) for part in parts.values() if part.is_field}
    return any(_owners(parts, label) > count for label in labels)


def without_closing(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the few lines that close a paper set apart: "Kind regards" and a name, "Contact us"."""
    lines = [at for at, item in enumerate(items) if isinstance(item, Line)][-_LONGEST_CLOSING:]
    start = next((at for at in lines if _CLOSING.fullmatch(_plain(items[at]))), None)
    if start is None or any(labelled(_plain(item))[0] for item in items[start:]):
        return items
    return (*items[:start], *_apart(items[start:]))


def _plain(item: Item) -> str:
    return " ".join(item.said.text.split()) if isinstance(item, Line) else ""


def _apart(items: tuple[Item, ...]) -> Iterator[Item]:
    return (Loose(item.said, "This text closes the paper.") if isinstance(item, Line) else item for item in items)
