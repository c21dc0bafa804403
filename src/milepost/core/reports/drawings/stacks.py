"""What stacked bars share: a part's fill and word, its share of the room, and the legend below the drawing."""

from collections.abc import Sequence
from dataclasses import dataclass

from milepost.core.reports.drawings.canvas import LINE, Canvas, length

LEAST_FOR_NUMBER = 11.0  # points that a part must be long to show its number
_SWATCH = 14.0


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a stack: its fill, its word for the legend, and how many it stands for."""

    fill: str
    word: str
    number: int


def legend(canvas: Canvas, y: float, parts: Sequence[Part]) -> float:
    """A swatch and a word for each part, in as many lines as it takes; gives the height where it ends."""
    x = 0.5
    for part in parts:
        room = _SWATCH + 5 + length(part.word) + 14
        if x > 1 and x + room > canvas.width:
            x, y = 0.5, y + LINE + 4
        canvas.box(x, y, _SWATCH, 10, part.fill)
        canvas.words(x + _SWATCH + 5, y + 8.5, part.word)
        x += room
    return y + LINE + 2


def said(parts: Sequence[Part]) -> str:
    """The parts in words: "2 late, 3 on track"."""
    return ", ".join(f"{one.number:,} {one.word[:1].lower()}{one.word[1:]}" for one in parts if one.number) or "none"
