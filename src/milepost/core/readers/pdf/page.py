"""One page as drawn: its letters, ruled lines and coloured areas, in points from the top left corner."""

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(slots=True)
class Box:
    """A rectangle in points; y grows downwards."""

    x0: float
    top: float
    x1: float
    bottom: float

    @property
    def middle(self) -> tuple[float, float]:
        """The point in its centre."""
        return (self.x0 + self.x1) / 2, (self.top + self.bottom) / 2

    @property
    def extent(self) -> float:
        """What it covers, in square points."""
        return (self.x1 - self.x0) * (self.bottom - self.top)

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies within."""
        return self.x0 <= x <= self.x1 and self.top <= y <= self.bottom

    def is_within(self, outer: "Box", near: float) -> bool:
        """Whether another box reaches round it, but for so many points."""
        is_across = self.x0 > outer.x0 - near and self.x1 < outer.x1 + near
        return is_across and self.top > outer.top - near and self.bottom < outer.bottom + near


@dataclass(slots=True)
class Glyph(Box):
    """One letter as drawn; `mark` is its marked-content number, `turn` the quarter turns of its baseline.

    `ink` is its colour (RRGGBB in lower case, "" for patterns).
    """

    text: str
    size: float
    is_bold: bool = False
    mark: int | None = None
    is_artifact: bool = False
    turn: int = 0
    ink: str = ""


@dataclass(slots=True)
class Area(Box):
    """A filled shape; `colour` is RRGGBB in lower case."""

    colour: str


@dataclass(slots=True)
class Frame(Box):
    """A closed shape with straight sides, filled or not; `is_round` tells of its corners."""

    is_round: bool = False


@dataclass(slots=True)
class Rule(Box):
    """A straight line, upright or level; `is_drawn` is False for the edge of a filled area."""

    is_drawn: bool = True

    @property
    def is_level(self) -> bool:
        """Whether it runs from left to right."""
        return self.bottom - self.top < self.x1 - self.x0


@dataclass(slots=True)
class Page:
    """Everything on one page that a reader looks at; `number` counts from 1.

    `draws_spaces` says that its program draws the space at which it breaks a line: a line without one ends a paragraph.
    """

    number: int
    width: float
    height: float
    glyphs: list[Glyph] = field(default_factory=list)
    rules: list[Rule] = field(default_factory=list)
    areas: list[Area] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    draws_spaces: bool = False
    object_id: int = 0

    def ground(self, x: float, y: float) -> Area | None:
        """The coloured area that was painted last at a point."""
        return next((area for area in reversed(self.areas) if area.holds(x, y)), None)


def count_lines(glyphs: Iterable[Glyph]) -> int:
    """On how many lines these letters stand."""
    return len({round(glyph.bottom / glyph.size) for glyph in glyphs if glyph.text.strip() and glyph.size})


def space_breaks(page: Page) -> tuple[int, int]:
    """How many lines break before a small letter, which opens no paragraph, and how many of them at a drawn space."""
    breaks = spaces = 0
    for last, glyph in zip(page.glyphs, page.glyphs[1:], strict=False):
        is_next_line = glyph.x0 < last.x0 and 0.5 * last.size < glyph.top - last.top < 2 * last.size
        if is_next_line and glyph.text.islower():
            breaks += 1
            spaces += last.text.isspace()
    return breaks, spaces


def is_mark(area: Area) -> bool:
    """Whether a shape is a dot, square or triangle that stands for a status, rather than a highlighted word."""
    width, height = area.x1 - area.x0, area.bottom - area.top
    return min(width, height) > 4 and max(width, height) < 2 * min(width, height)
