"""Find the header rows of a grid, merge two of them into one, and let the cells decide what each column holds."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from milepost.core.interpret.items import Grid, GridRow
from milepost.core.interpret.meanings.columns import Column, Role, asks_for_steps, is_known
from milepost.core.interpret.meanings.periods import PeriodWords, period_words
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.tables.banners import hangs_between, is_banner, is_told, names_period
from milepost.core.interpret.tables.header_rows import (
    is_header_by_cells,
    is_header_row,
    may_be_header,
    may_be_part,
    names_columns,
)
from milepost.core.interpret.tables.pool import Pool
from milepost.core.interpret.tables.roles import decided
from milepost.core.plan.model import Meaning

_PAIR = 2


@dataclass(frozen=True, slots=True)
class Header:
    """Where a grid's header is: its first row, the row after its last, and the columns that it names."""

    start: int
    end: int
    columns: tuple[Column, ...]


def find_header(grid: Grid, pool: Pool, start: int = 0, known: Header | None = None) -> Header | None:
    """The first header at or after this row, with what its columns hold; None where no row reads as one.

    One that is `known` to start here needs no second look at its cells, which takes long.
    """
    if known is not None and known.start == start:
        return known
    for at in range(start, len(grid.rows)):
        if end := _end(grid, at, pool):
            headings = _headings(grid.rows[at:end], grid.width)
            if pool.comes_again(grid.rows[at]) and end == at + 1:
                return Header(at, end, _decided_for_all(grid.rows[at], headings, pool))
            return Header(at, end, decided(headings, grid.rows[end:], beneath=pool.stands_beneath(grid.rows[at])))
    return None


def _decided_for_all(row: GridRow, headings: tuple[Column, ...], pool: Pool) -> tuple[Column, ...]:
    """What the columns under this header hold in all tables that have it: decided once, for it takes long."""
    known, names = pool.columns(row), tuple(column.heading for column in headings)
    if names not in known:
        known[names] = decided(headings, pool.below(row), beneath=pool.stands_beneath(row))
    return tuple(replace(kept, place=column.place) for kept, column in zip(known[names], headings, strict=True))


def opens_header(grid: Grid, at: int, pool: Pool) -> bool:
    """Whether a header starts in this row."""
    return bool(_end(grid, at, pool))


def _end(grid: Grid, at: int, pool: Pool) -> int:
    """The row after the header that starts in this row; 0 where none does."""
    row, below = grid.rows[at], grid.rows[at + 1] if at + 1 < len(grid.rows) else None
    if below is not None and is_banner(row, below) and (is_header_row(below) or names_columns(below)):
        return at + 2 + (at + 2 < len(grid.rows) and _is_second_row(below, grid.rows[at + 2]))
    if is_header_row(row):
        return at + 1 + (below is not None and _is_second_row(row, below))
    if not all(_may_stand_above(above, grid.width) for above in islice(grid.rows, at)):
        return 0
    end = at + 1 + (below is not None and _is_second_row(row, below))
    return end if _is_header_again(grid, at, pool) or is_header_by_cells(grid, at, end) else 0


def _may_stand_above(row: GridRow, width: int) -> bool:
    """Whether a row may be a title, or a label with its answer ("Date of export | 3 May"), over a wide table."""
    return len(row.filled) <= 1 or (len(row.filled) <= _PAIR and width > 2 * _PAIR)


def _is_header_again(grid: Grid, at: int, pool: Pool) -> bool:
    row = grid.rows[at]
    return pool.comes_again(row) and may_be_header(row, grid.used)


def _is_second_row(first: GridRow, second: GridRow) -> bool:
    """A second header row names the parts of headings that span several columns, and nothing else."""
    spanned = {at + step for at in first.filled for step in range(first.span(at)) if first.span(at) > 1}
    filled = second.filled
    if not filled or not (spanned or any(second.down)) or any(len(second.cells[at].text) > 40 for at in filled):
        return False
    if hangs_between(first, second):
        return True
    inside = [at for at in filled if at in spanned]
    if len(inside) < len(filled) and _completes(first, second, inside):
        return True
    if len(inside) < 2 or len(inside) < len(filled):
        return second.is_header and bool(inside)
    texts = [second.cells[at].text for at in inside]
    if all(map(_names_part, texts)):
        return True
    alone = [at for at in first.filled if first.span(at) == 1]
    if alone and all(second.down[at] for at in alone):  # the other headings are as high as both rows
        return True
    known = sum(1 for text in texts if is_known(text) or names_period(text))
    if not alone and len(inside) == len(spanned) and known * 2 >= len(texts):
        return all(names_period(text) or may_be_part(text) for text in texts)
    return (
        len(alone) > 1
        and all(_names_part(text) or may_be_part(text) for text in texts)
        and all(at not in filled for at in alone)
    )


def _completes(first: GridRow, second: GridRow, inside: Sequence[int]) -> bool:
    """Whether a row that names parts says, too, what a column of its own holds: "Officer" below "Who".

    All the other headings are as high as both rows.
    """
    alone = [at for at in first.filled if first.span(at) == 1]
    below = [at for at in alone if at in second.filled]
    is_whole = any(second.down) and all(second.down[at] or at in below for at in alone)
    texts = [second.cells[at].text for at in inside]
    are_parts = len(inside) >= _PAIR and all(_names_part(text) or may_be_part(text) for text in texts)
    return is_whole and are_parts and all(is_known(second.cells[at].text) for at in below)


def _names_part(text: str) -> bool:
    return is_known(text) or names_period(text) or meaning_of(text) is not Meaning.UNKNOWN


def _headings(rows: Sequence[GridRow], width: int) -> tuple[Column, ...]:
    """The columns that header rows name; a name over a group is told where the headings in it need one."""
    has_banner = len(rows) > 1 and is_banner(rows[0], rows[1])
    own = [_heading(rows[1:] if has_banner else rows, at) for at in range(width)]
    columns = []
    for at in range(width):
        cells = [row.cells[_origin(row, at)] for row in rows]
        name = cells[0].text if has_banner and is_told(cells[0].text, own[at], own) else ""
        heading = " ".join(f"{name} {own[at]}".split())
        words = _dated(period_words(heading), cells[0].text) if has_banner else period_words(heading)
        place = next((cell.place for cell in reversed(cells) if cell.place), None)
        planned = has_banner and names_period(own[at]) and asks_for_steps(cells[0].text)
        columns.append(Column(heading, Role.OTHER, words if words.text else None, place, planned=planned))
    return tuple(columns)


def _dated(words: PeriodWords, name: str) -> PeriodWords:
    """A quarter with the plan year that the name over it says: "Milestones 2026/27" over "Q1"."""
    over = period_words(name)
    if not words.quarter or words.year or not (over.year and over.last_year):
        return words
    return replace(words, year=over.year, last_year=over.last_year)


def _heading(rows: Sequence[GridRow], at: int) -> str:
    texts = (row.cells[_origin(row, at)].text for row in rows)
    return " ".join(" ".join(text.split()) for text in texts if text)


def _origin(row: GridRow, at: int) -> int:
    """The column of the cell that covers this one in its row."""
    while at and row.across[at]:
        at -= 1
    return at
