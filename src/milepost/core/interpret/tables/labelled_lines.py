"""Tables without headings: an action on the left, and beside it lines such as "Lead: …" and "Status: …"."""

from collections.abc import Iterator

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Line, Record, Said
from milepost.core.interpret.meanings.columns import Column, Role, column_of
from milepost.core.interpret.parts.labels import labelled

_MOSTLY = 0.6
_FEWEST = 2
_TITLE = Column("", Role.ACTION)


def is_lined(grid: Grid) -> bool:
    """Whether most rows hold a cell of at least two labelled lines, with a text before it."""
    rows = [row for row in grid.rows if row.filled]
    told = sum(1 for row in rows if _labelled_cell(row))
    return told > 0 and told >= _MOSTLY * len(rows)


def lined_items(grid: Grid) -> Iterator[Item]:
    """A record for each row; a row without such lines speaks for the rows below it."""
    for row in grid.rows:
        at = _labelled_cell(row)
        if at:
            yield from _record(row, at)
        else:
            yield from (Line(row.cells[one], band=True) for one in row.filled)


def _labelled_cell(row: GridRow) -> int:
    """The column whose lines are labelled, not the first; 0 where none is."""
    for at in row.filled[1:]:
        text = row.cells[at].text
        lines = text.split("\n") if "\n" in text else ()
        if lines and sum(1 for line in lines if labelled(line)[0]) >= _FEWEST and labelled(lines[0])[0]:
            return at
    return 0


def _record(row: GridRow, at: int) -> Iterator[Item]:
    title = row.cells[row.filled[0]]
    fields: list[tuple[Column, Said]] = []
    for one in row.filled[1:]:
        for line in row.cells[one].text.split("\n"):
            label, text = labelled(line) if one == at else ("", line)
            if label:
                cell = row.cells[one]
                fields.append((column_of(label, cell.place), cell.worded(text)))
                yield Label(cell.worded(line.removesuffix(text)), "form label")
            elif fields:
                column, before = fields[-1]
                fields[-1] = (column, before.worded(f"{before.text}\n{line}"))
            else:
                yield Line(row.cells[one].worded(line))
    cells = tuple(cell for _, cell in fields)
    columns = tuple(column for column, _ in fields)
    yield Record((_TITLE, *columns), (title, *cells), (False,) * (1 + len(cells)), is_form=True)
