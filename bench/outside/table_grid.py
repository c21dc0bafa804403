"""What a made document is laid out as before it is a file: lines and grids of cells, on one sheet or several."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Cell:
    """A cell over so many columns and rows; what it covers is None."""

    text: str = ""
    fill: str = ""
    across: int = 1
    down: int = 1
    is_bold: bool = False


Row = list[Cell | None]


@dataclass(slots=True)
class Grid:
    """A table."""

    rows: list[Row] = field(default_factory=list)

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max(map(len, self.rows), default=0)


@dataclass(slots=True)
class Line:
    """A line between tables; `level` 0 is the title, 1 a section's heading, 9 a paragraph."""

    text: str
    level: int = 9


Block = Line | Grid


@dataclass(slots=True)
class Sheet:
    """A sheet of a workbook, or a part of another file."""

    name: str
    blocks: list[Block] = field(default_factory=list)
    is_hidden: bool = False


def band(text: str, width: int, fill: str = "", start: int = 0) -> Row:
    """A row with one cell over the whole width, or over what is right of `start`."""
    return [*[None] * start, Cell(text, fill, width - start, is_bold=True), *[None] * (width - start - 1)]
