"""Forms whose long answers stand over the whole width, each below its label: such two rows become one pair.

A label is known by its words, because it comes again in other forms, or by the shade in which its form keeps labels.
"""

from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Said
from milepost.core.interpret.meanings.evidence import is_number_like
from milepost.core.interpret.meanings.openings import TOP_LABELS, opening
from milepost.core.interpret.tables.boxes.labels import is_label, is_short
from milepost.core.interpret.tables.forms import is_form


def answered_beside(grid: Grid, labels: frozenset[str], again: frozenset[str]) -> Grid:
    """The grid with every such answer beside its label, where the rest of its rows are a form; else as it is."""
    wide = [_covers(row) for row in grid.rows]
    rest = tuple(row for row, covers in zip(grid.rows, wide, strict=True) if not covers)
    if len(rest) == len(grid.rows) or not rest or not is_form(replace(grid, rows=rest), labels):
        return grid
    shade = _shade(rest)
    asks = [covers and _asks(row.cells[0], shade, again) for row, covers in zip(grid.rows, wide, strict=True)]
    opens = [covers and _opens(row.cells[0], shade, again) for row, covers in zip(grid.rows, wide, strict=True)]
    rows: list[GridRow] = []
    below = 0  # the rows after this one that its label has taken
    told = False
    for at, row in enumerate(grid.rows):
        if below:
            below = 0
            continue
        is_last = at + 1 == len(grid.rows)
        if not asks[at] or not (is_last or wide[at + 1]) or (is_last and not told):
            rows.append(row)
            continue
        below = 0 if is_last or opens[at + 1] else 1
        answer = grid.rows[at + 1].cells[0] if below else Said()
        told = told or bool(answer.text)
        rows.append(_beside(row, answer))
    return replace(grid, rows=tuple(rows)) if told else grid


def _covers(row: GridRow) -> bool:
    """Whether a row is one cell over its whole width, with or without words."""
    return not any(row.down) and row.span(0) == len(row.cells)


def _shade(rows: Sequence[GridRow]) -> str:
    """The colour of every label on the left, and of no text beside one; "" where the form has none."""
    fills = {row.cells[0].fill for row in rows if row.cells[0].text}
    texts = {row.cells[1].fill for row in rows if not row.across[1]}
    return next(iter(fills)) if len(fills) == 1 and fills.isdisjoint(texts) else ""


def _opens(cell: Said, shade: str, again: frozenset[str]) -> bool:
    """Whether a cell opens with a label, which no answer does."""
    return _asks(cell.worded(cell.text.partition("\n")[0]), shade, again)


def _asks(label: Said, shade: str, again: frozenset[str]) -> bool:
    if is_label(label.text, again):
        return True
    is_shaded = bool(shade) and label.fill == shade and is_short(label.text)
    return is_shaded and not is_number_like(label.text) and not opening(label.text, TOP_LABELS)


def _beside(row: GridRow, answer: Said) -> GridRow:
    more = len(row.cells) - 2
    return replace(row, cells=(row.cells[0], answer, *(Said(),) * more), across=(False, False, *(True,) * more))
