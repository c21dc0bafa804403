"""Sections named in the heads of pages, in smaller letters than the titles of actions below them, stand over these."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Line, Part
from milepost.core.interpret.meanings.openings import opening

_FEWEST = 2  # sections, by their numbers
_MOSTLY = 0.6


def raised(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such headings over all others, and what stood above them one level down."""
    heads: dict[str, dict[int, str]] = defaultdict(dict)
    for at, part in enumerate(parts):
        found = opening(part.said.text) if isinstance(part, Line) and part.level else None
        if found and found.number:
            heads[found.label.casefold()][at] = found.number
    for numbers in heads.values():
        if len(set(numbers.values())) >= _FEWEST and _stand_over(numbers, parts):
            return tuple(_moved(part, is_head=at in numbers) for at, part in enumerate(parts))
    return parts


def _stand_over(heads: dict[int, str], parts: Sequence[Part]) -> bool:
    """Whether most of these headings are followed at once by a larger one, which opens no section."""
    over = 0
    for at in heads:
        own, below = parts[at], parts[at + 1] if at + 1 < len(parts) else None
        if isinstance(own, Line) and isinstance(below, Line) and at + 1 not in heads:
            over += 0 < below.level < own.level
    return over >= max(_FEWEST, _MOSTLY * len(heads))


def _moved(part: Part, *, is_head: bool) -> Part:
    if not isinstance(part, Line) or not part.level:
        return part
    return replace(part, level=1 if is_head else part.level + 1)
