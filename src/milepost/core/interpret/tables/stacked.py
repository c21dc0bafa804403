"""Small tables that stack rows of labels on rows of answers, one table for each action."""

from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Line, Record
from milepost.core.interpret.meanings.columns import Column, Role, column_of, guess, is_known
from milepost.core.interpret.parts.labels import labelled, names_action
from milepost.core.interpret.tables.roles import decided

_LONGEST_LABEL = 80


def is_stacked(grid: Grid) -> bool:
    """Whether at least two rows of labels stand in a grid, each over one row of answers."""
    return len(_pairs(grid)) > 1


def stacked_items(grid: Grid) -> Iterator[Item]:
    """The title over the rows as a line, the labels, and one record of all answers."""
    pairs = _pairs(grid)
    first = grid.rows.index(pairs[0][0])
    for row in grid.rows[:first]:
        yield from (Line(row.cells[at], band=True) for at in row.filled)
    columns: list[Column] = []
    cells = []
    for labels, answers in pairs:
        for at, label in enumerate(labels.cells):
            if not labels.across[at] and (label.text or answers.cells[at].text):
                yield from (Label(label, "form label"),) if label.text else ()
                columns.append(column_of(label.text, label.place))
                cells.append(answers.cells[at])
    nowhere = (False,) * len(cells)
    known = decided(tuple(columns), (GridRow(tuple(cells), nowhere, nowhere),))
    if first:  # the title over the rows is the action
        known = tuple(one if one.role != Role.ACTION or names_action(one.heading) else _below(one) for one in known)
    yield Record(known, tuple(cells), nowhere)


def _below(column: Column) -> Column:
    return replace(column, by_cells=False, role=Role.NEXT if Role.NEXT in guess(column.heading).roles else Role.OTHER)


def _pairs(grid: Grid) -> list[tuple[GridRow, GridRow]]:
    """Rows of labels with the row of answers under each, or nothing where other rows stand between."""
    rows = list(grid.rows)
    while rows and len(rows[0].filled) < 2:
        rows.pop(0)
    pairs = list(zip(rows[::2], rows[1::2], strict=False))
    is_even = bool(rows) and len(rows) % 2 == 0
    if not is_even or not _are_labels(
        [one for one, _ in pairs], least=1 if _are_shaded(pairs) else len(pairs) / 2 + 0.1
    ):
        return []
    return pairs if _is_alike(pairs) and not any(map(_asks_again, pairs)) else []


def _asks_again(pair: tuple[GridRow, GridRow]) -> bool:
    """Whether the lone text under a lone label is another label with its answer: the first was left unanswered."""
    labels, answers = pair
    return len(labels.filled) == len(answers.filled) == 1 and bool(labelled(answers.cells[answers.filled[0]].text)[0])


def _are_labels(rows: list[GridRow], least: float) -> bool:
    """Whether every row has labels, at least so many rows one that is known, and none is said twice."""
    texts = [row.cells[at].text for row in rows for at in row.filled]
    known = [any(is_known(row.cells[at].text) for at in row.filled) for row in rows]
    is_short = all(len(text) <= _LONGEST_LABEL for text in texts)
    return is_short and known.count(True) >= least and len({text.casefold() for text in texts}) == len(texts)


def _is_alike(pairs: list[tuple[GridRow, GridRow]]) -> bool:
    """Whether the rows of labels look alike and the rows of answers other than they: shaded, or known to be headers."""
    known = all(is_known(labels.cells[at].text) for labels, _ in pairs for at in labels.filled)
    return known or _are_shaded(pairs)


def _are_shaded(pairs: list[tuple[GridRow, GridRow]]) -> bool:
    fills = {cell.fill for labels, _ in pairs for cell in labels.cells if cell.text}
    under = {cell.fill for _, answers in pairs for cell in answers.cells if cell.text}
    return len(fills) == 1 and fills != {""} and not fills & under
