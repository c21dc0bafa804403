"""Tables that give every action several rows, each under a row of headings of its own: who and when, below it how far.

The cells of such rows start in different places, as those of their headings do; they become one row of one table.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import is_known
from milepost.core.interpret.meanings.openings import MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.tables.header_rows import is_header_row

_FEWEST = 3  # headings of the first row
_LONGEST_HEADING = 60
_PARTS = (TOP_LABELS, MIDDLE_LABELS)

Starts = tuple[int, ...]
Told = tuple[bool, Sequence[GridRow]]  # a band, or the rows of one action


@dataclass(slots=True)
class _Decks:
    """Where the cells of each row of one action start, in order, and which row is due next."""

    width: int
    starts: tuple[Starts, ...]
    due: int = 0

    def open(self, row: GridRow, last: "_Decks | None") -> None:
        """Begin with the row that is due after another table, else with a later one: what a page cut may do so."""
        due = last.due if last and last.starts == self.starts else 0
        fitting = (at for at in (due, *range(len(self.starts))) if self.starts[at] == row.starts)
        self.due = next((at for at in fitting if at == due or self.starts[at] != (0,)), 0)


def undecked(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with each such table as one that gives every action one row."""
    result: list[Part] = []
    decks: _Decks | None = None
    for part in parts:
        if isinstance(part, Grid):
            head = _head(part)
            starts = tuple(row.starts for row in part.rows[:head])
            found = _Decks(part.width, starts) if head else decks
            rows = _rows(part.rows, head, found, decks) if found and found.width == part.width else None
            decks = found if rows else None
            result.append(replace(part, rows=rows) if rows else part)
        else:
            result.append(part)
    return tuple(result)


def _head(grid: Grid) -> int:
    """How many rows of headings, each with cells of its own, open a table; 0 where fewer than two do."""
    if len(grid.rows) < _FEWEST or len(grid.rows[0].filled) < _FEWEST or not is_header_row(grid.rows[0]):
        return 0
    head = 1
    while head < len(grid.rows) and (_is_heading(grid.rows[head]) or _heads_lower_rows(grid.rows, head)):
        head += 1
    starts = [row.starts for row in grid.rows[:head]]
    return head if head > 1 and len(set(starts)) == head and starts[0] != (0,) else 0


def _is_heading(row: GridRow) -> bool:
    """Whether all cells of a row are known headings; a band with a label and number ("Outcome 1") opens a part."""
    texts = [row.cells[at].text for at in row.starts]
    if len(texts) == 1 and (any(map(str.isdigit, texts[0])) or any(opening(texts[0], labels) for labels in _PARTS)):
        return False
    return all(0 < len(text) <= _LONGEST_HEADING and is_known(text) for text in texts)


def _heads_lower_rows(rows: Sequence[GridRow], at: int) -> bool:
    """Whether a row of short texts heads the lower rows in words of the plan's own: below it upper and lower begin."""
    upper, lower, below = rows[0].starts, rows[at].starts, [row.starts for row in rows[at + 1 :]]
    texts = [rows[at].cells[one].text for one in lower]
    is_between = lower != upper and below[:1] == [upper] and lower in below
    are_short = all(0 < len(text) <= _LONGEST_HEADING and text[-1] not in ".;,!" and ":" not in text for text in texts)
    return is_between and len(texts) > 1 and are_short


def _rows(rows: Sequence[GridRow], head: int, decks: _Decks, last: _Decks | None) -> tuple[GridRow, ...] | None:
    """The rows of a table, those of each action as one; None where some row does not keep to the order."""
    body = rows[head:]
    if not body or any(any(row.down) for row in rows):
        return None
    decks.open(body[0], last)
    found = list(_told(body, decks))
    if sum(len(group) for _, group in found) != len(body) or all(is_band for is_band, _ in found):
        return None
    headings = [_one(rows[:head], decks)] if head else []
    return (*headings, *(_band(group[0], decks) if is_band else _one(group, decks) for is_band, group in found))


def _told(body: Sequence[GridRow], decks: _Decks) -> Iterator[Told]:
    """The rows of each action and each band, as far as they keep to the order."""
    group: list[GridRow] = []
    for row in body:
        if row.starts == decks.starts[decks.due]:
            group.append(row)
            decks.due = (decks.due + 1) % len(decks.starts)
        elif decks.due == 0 and _is_band(row):
            yield True, [row]
        else:
            return
        if group and decks.due == 0:
            yield False, group
            group = []
    if group:
        yield False, group


def _one(group: Sequence[GridRow], decks: _Decks) -> GridRow:
    """The rows of one action side by side."""
    by_starts = {row.starts: row for row in group}
    rows = ((by_starts.get(starts), starts) for starts in decks.starts)
    cells = tuple(row.cells[at] if row else Said() for row, starts in rows for at in starts)
    nowhere = (False,) * len(cells)
    return GridRow(cells, nowhere, nowhere, all(row.is_header for row in group))


def _band(row: GridRow, decks: _Decks) -> GridRow:
    """A band as wide as the table becomes."""
    more = sum(map(len, decks.starts)) - 1
    return GridRow((row.cells[0], *(Said(),) * more), (False, *(True,) * more), (False,) * (1 + more))


def _is_band(row: GridRow) -> bool:
    return row.starts == (0,) and bool(row.cells[0].text)
