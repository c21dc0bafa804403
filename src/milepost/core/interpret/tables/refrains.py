"""Titles that every table has, right over its headings: "Delivery plan and progress" under the name of each section."""

from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Line, Part
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import MIDDLE_LABELS, opening
from milepost.core.interpret.tables.header_rows import is_header_row

_FEWEST = 2  # tables, or parts of one, that have the same title


def without_refrains(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, without a title that all headings have right over them where another line stands over that."""
    found = [(at, row) for at, part in enumerate(parts) if isinstance(part, Grid) for row in _right_over(part)]
    texts = {_text(parts, at, row) for at, row in found}
    if len(found) < _FEWEST or len(texts) != 1 or not all(_is_below_another(parts, *place) for place in found):
        return parts
    (text,) = texts
    if opening(text) or opening(text, MIDDLE_LABELS) or lead_line(text):
        return parts
    return tuple(_without(part, [row for one, row in found if one == at]) for at, part in enumerate(parts))


def _right_over(grid: Grid) -> Iterator[int]:
    """The rows of one text that stand right over headings."""
    for at, (row, below) in enumerate(zip(grid.rows, grid.rows[1:], strict=False)):
        if len(row.filled) == 1 and row.filled[0] == 0 and not any(row.down) and is_header_row(below):
            yield at


def _text(parts: tuple[Part, ...], at: int, row: int) -> str:
    part = parts[at]
    return " ".join(part.rows[row].cells[0].text.split()) if isinstance(part, Grid) else ""


def _is_below_another(parts: tuple[Part, ...], at: int, row: int) -> bool:
    """Whether a heading, or another row of one text, stands right over such a row."""
    part = parts[at]
    if not isinstance(part, Grid):
        return False
    if row:
        above: GridRow = part.rows[row - 1]
        return len(above.filled) == 1 and above.filled[0] == 0
    before = parts[at - 1] if at else None
    return isinstance(before, Line) and not before.is_sheet_name


def _without(part: Part, rows: list[int]) -> Part:
    if not isinstance(part, Grid) or not rows:
        return part
    said = [cell for at in rows for cell in part.rows[at].cells if cell.text]
    kept = tuple(row for at, row in enumerate(part.rows) if at not in rows)
    return replace(part, rows=kept, keys=(*part.keys, *said))
