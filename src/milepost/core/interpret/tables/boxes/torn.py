"""Boxes that a page break tore in two, put together again: the rest of one may be a table, or but lines."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said
from milepost.core.interpret.tables.boxes.box import boxes_of
from milepost.core.interpret.tables.boxes.fields import fields_of
from milepost.core.interpret.tables.boxes.labels import is_label

_PAIR = 2


def whole_boxes(parts: tuple[Part, ...], again: frozenset[str] = frozenset()) -> tuple[Part, ...]:
    """The parts of a document that has boxes, with each that a page break tore in two put together again."""
    result: list[Part] = []
    for part in parts:
        above = result[-1] if result else None
        rows = _rest(part, above, again) if isinstance(above, Grid) and boxes_of(above, again) else ()
        if isinstance(above, Grid) and rows:
            result[-1] = replace(above, rows=(*above.rows, *rows))
        else:
            result.append(part)
    return tuple(result)


def _rest(part: Part, above: Grid, again: frozenset[str]) -> tuple[GridRow, ...]:
    """The rows at the top of the next page that go on with a box: fields and no title, perhaps as lines."""
    last = above.rows[-1]
    is_turned = _page(last.cells) not in (None, _page(_cells(part)))
    if isinstance(part, Line):
        is_answer = last.is_wide and is_label(last.cells[last.filled[0]].text, again) and not part.level
        goes_on = is_turned and is_label(part.said.text, again) and not part.listed
        return (_wide(part.said, above.width),) if is_answer or goes_on else ()
    rows = tuple(row for row in part.rows if row.filled)
    each = all(fields_of((row,), again)[0] for row in rows)
    if not (is_turned and rows and (each or _goes_on(above, rows, again))):
        return ()
    if all(row.is_wide for row in rows):
        return tuple(_wide(row.cells[row.filled[0]], above.width) for row in rows)
    return rows if part.width == above.width else ()


def _goes_on(above: Grid, rows: Sequence[GridRow], again: frozenset[str]) -> bool:
    """Whether rows begin with the answer to the label that closes a box, and ask nothing that it asked before."""
    *over, last = above.rows
    boxes = boxes_of(replace(above, rows=tuple(over)), again)
    if not (boxes and last.is_wide and is_label(last.cells[last.filled[0]].text, again)):
        return False
    asked = {one.heading for one in boxes[-1].fields}
    rest = (last, *rows)
    while rest:
        taken, fields = fields_of(rest[:_PAIR], again)
        if not taken or not asked.isdisjoint(one.heading for one in fields):
            return False
        rest = rest[taken:]
    return True


def _cells(part: Part) -> tuple[Said, ...]:
    return (part.said,) if isinstance(part, Line) else tuple(cell for row in part.rows[:1] for cell in row.cells)


def _page(cells: Iterable[Said]) -> int | None:
    return next((cell.place.page for cell in cells if cell.place), None)


def _wide(said: Said, width: int) -> GridRow:
    """A row of one text over the whole width."""
    cells = (said, *(Said() for _ in range(width - 1)))
    return GridRow(cells, (False, *(True,) * (width - 1)), (False,) * width)
