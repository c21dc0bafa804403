"""Headers that come again: tables under the same headings are one table as far as their columns go.

A document with a small table for each priority shows two rows under each header and fifty under all of them together;
and a row that stands over several tables word for word is a header, whether its words are known or not.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from milepost.core.interpret.items import Grid, GridRow, Line, Part
from milepost.core.interpret.meanings.columns import Column, Role, guess, key
from milepost.core.interpret.meanings.decoys import is_prose
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.tables.header_rows import may_be_header

_MOST_ROWS = 200  # that are kept of each header; more tell nothing new

Mark = tuple[str, ...]


@dataclass(slots=True)
class _Tables:
    """What stands under one header: the rows, how many times it comes, and the titles of its tables of a single row.

    The columns that its headings name are kept once they are decided, by their headings as printed.
    """

    rows: list[GridRow] = field(default_factory=list)
    count: int = 0
    titles: set[str] = field(default_factory=set)
    columns: dict[Mark, tuple[Column, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Pool:
    """Every row of a document that may be a header, by its words."""

    tables: dict[Mark, _Tables] = field(default_factory=dict)

    def below(self, row: GridRow) -> Sequence[GridRow]:
        """The rows under this header in all tables that have it."""
        found = self.tables.get(_mark(row))
        return found.rows if found else ()

    def columns(self, row: GridRow) -> dict[Mark, tuple[Column, ...]]:
        """What was decided of the columns under a header that comes again, to be added to by whoever decides it."""
        return self.tables[_mark(row)].columns

    def comes_again(self, row: GridRow) -> bool:
        """Whether this row stands over several tables, or several parts of one."""
        found = self.tables.get(_mark(row))
        return found is not None and found.count > 1

    def stands_beneath(self, row: GridRow) -> bool:
        """Whether each table under this header is one row beneath a line that no other table has: its action."""
        found = self.tables.get(_mark(row))
        return found is not None and found.count > 1 and len(found.titles) == found.count


def pooled(parts: Iterable[Part]) -> Pool:
    """The rows of a document that may be headers, with what stands below them."""
    tables: dict[Mark, _Tables] = defaultdict(_Tables)
    above: Line | None = None
    for part in parts:
        if isinstance(part, Line):
            above = part if _may_be_title(part) else above
            continue
        for row, below in _headed(part):
            found = tables[_mark(row)]
            found.count += 1
            if len(below) == 1 and above is not None and not opening(above.said.text) and not _names_own(row):
                found.titles.add(above.said.text)
            found.rows.extend(below[: _MOST_ROWS - len(found.rows)])
        above = None
    return Pool(dict(tables))


def _may_be_title(line: Line) -> bool:
    """Whether a line may be an action's title: neither who leads nor sentences between a section and its table."""
    is_text = not (line.level or line.strong) and is_prose(line.said.text)
    return not is_text and lead_line(line.said.text) is None


def _names_own(header: GridRow) -> bool:
    """Whether a table numbers and names its actions itself."""
    known = [guess(header.cells[at].text) for at in header.filled]
    sure = [one.roles for one in known if one.share == 1]
    return (Role.ACTION,) in sure and any(roles[:1] == (Role.NUMBER,) for roles in sure)


def _headed(grid: Grid) -> Iterator[tuple[GridRow, list[GridRow]]]:
    """The first row that may be a header, and each that repeats it, with the rows up to the next."""
    first = next((row for row in grid.rows if len(row.filled) > 1), None)
    if first is None or not may_be_header(first, grid.used):
        return
    mark, rows = _mark(first), grid.rows[grid.rows.index(first) :]
    starts = [at for at, row in enumerate(rows) if row.filled == first.filled and _has_mark(row, mark)]
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        yield rows[start], [row for row in rows[start + 1 : end] if len(row.filled) > 1]


def _has_mark(row: GridRow, mark: Mark) -> bool:
    """Whether a row says these words: the first cell tells it of most rows."""
    return all(key(cell.text) == word for cell, word in zip(row.cells, mark, strict=True))


def _mark(row: GridRow) -> Mark:
    return tuple(key(cell.text) for cell in row.cells)
