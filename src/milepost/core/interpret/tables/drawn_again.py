"""A merged cell that goes on over the page: its words, drawn again above the rest of the table, are no heading."""

from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Line, Part

_FEWEST = 2  # rows: headings, and the rest of what the page cut


def once(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts without a line that says again what the cell above it says, where the table below goes on under it."""
    result: list[Part] = []
    for at, part in enumerate(parts):
        joined = _joined(result[-1], part, parts[at + 1]) if 0 < at < len(parts) - 1 else None
        if joined:
            result[-1] = joined
        else:
            result.append(part)
    return tuple(result)


def _joined(above: Part, line: Part, below: Part) -> Grid | None:
    """The grid above with the place of the line in the cell that it repeats; None where it repeats none."""
    if not (isinstance(above, Grid) and isinstance(line, Line) and isinstance(below, Grid)):
        return None
    if not above.rows or above.width != below.width or len(below.rows) < _FEWEST:
        return None
    if _texts(above.rows[0]) != _texts(below.rows[0]):
        return None
    for column in range(above.width):
        last = next((at for at in reversed(range(len(above.rows))) if above.rows[at].cells[column].text), 0)
        is_repeated = last and _words(above.rows[last].cells[column].text) == _words(line.said.text)
        if is_repeated and not below.rows[1].cells[column].text:
            return _with_place(above, last, column, line)
    return None


def _with_place(grid: Grid, row: int, column: int, line: Line) -> Grid:
    cells = list(grid.rows[row].cells)
    cells[column] = replace(cells[column], places=(*cells[column].places, *line.said.places))
    rows = list(grid.rows)
    rows[row] = replace(rows[row], cells=tuple(cells))
    return replace(grid, rows=tuple(rows))


def _texts(row: GridRow) -> list[str]:
    return [_words(cell.text) for cell in row.cells]


def _words(text: str) -> str:
    return " ".join(text.split())
