"""A sheet's cells as headings, paragraphs and tables: what stands together, what an empty row or column parts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial

from milepost.core.document.nodes import Block, Cell, Heading, Paragraph, Place, Row, Table
from milepost.core.readers.excel.sheet import Seen, Sheet
from milepost.core.readers.tags import paragraphs

_LONGEST_HEADING = 120


@dataclass(slots=True)
class Stretch:
    """Rows of a sheet that stand together, first and last in the sheet's own numbers."""

    rows: list[int]
    widest: int  # most filled cells in one row


def blocks(sheet: Sheet, first_table: int) -> Iterator[Block]:
    """The sheet's blocks in reading order; tables are counted from `first_table`."""
    number = first_table
    for stretch in _joined(sheet, _stretches(sheet)):
        groups = list(_side_by_side(sheet, stretch.rows))
        if stretch.widest < 2 or not any(_is_wide(sheet, stretch.rows, columns) for columns in groups):
            yield from _lines(sheet, stretch.rows)
            continue
        for columns in filter(partial(_has_words, sheet, stretch.rows), groups):
            yield _table(sheet, stretch.rows, columns, number)
            number += 1


def _is_wide(sheet: Sheet, rows: list[int], columns: list[int]) -> bool:
    """Whether some row has two cells here; a title, and a remark far to its right, are no tables."""
    cells = ([sheet.cells.get(row, {}).get(column) for column in columns] for row in rows)
    return any(sum(1 for cell in row if cell and (cell.text or cell.fill)) > 1 for row in cells)


def _has_words(sheet: Sheet, rows: list[int], columns: list[int]) -> bool:
    """Whether anything but colours stands in these columns."""
    return any(_covers(sheet, row, column) for row in rows for column in columns)


def _filled(sheet: Sheet, row: int) -> list[Seen]:
    return [cell for cell in sheet.cells.get(row, {}).values() if cell.text]


def _stretches(sheet: Sheet) -> Iterator[Stretch]:
    """Runs of rows without an empty row between; rows that are only drawn belong where rows with words follow."""
    rows: list[int] = []
    held = sorted({row for row, cells in sheet.cells.items() if cells} | sheet.drawn | _covered_rows(sheet))
    last = 0
    for row in held:
        if rows and any(between not in sheet.hidden_rows for between in range(last + 1, row)):
            yield from _trimmed(sheet, rows)
            rows = []
        rows.append(row)
        last = row
    yield from _trimmed(sheet, rows)


def _covered_rows(sheet: Sheet) -> set[int]:
    return {row for row, columns in sheet.covered.items() if columns}


def _trimmed(sheet: Sheet, rows: list[int]) -> Iterator[Stretch]:
    worded = [row for row in rows if _filled(sheet, row)]
    if worded:
        last = max(row + max(cell.rows for cell in _filled(sheet, row)) - 1 for row in worded)
        kept = [row for row in rows if worded[0] <= row <= last]
        widest = max(len(_filled(sheet, row)) for row in worded)
        yield Stretch(kept, 2 if widest < 2 and _are_swatches(sheet, worded) else widest)


def _are_swatches(sheet: Sheet, rows: list[int]) -> bool:
    """Whether coloured cells without words stand left of lone words, each of another colour: a key."""
    colours: list[str] = []
    for row in rows:
        (column, _), *others = [(at, cell) for at, cell in sheet.cells[row].items() if cell.text]
        beside = sheet.cells[row].get(column - 1)
        if beside and beside.fill and not others:
            colours.append(beside.fill)
    return 1 < len(colours) == len(set(colours))


def _joined(sheet: Sheet, stretches: Iterator[Stretch]) -> Iterator[Stretch]:
    """Stretches, those rejoined that an empty row parts and that go on with the same table."""
    table: Stretch | None = None
    waiting: list[Stretch] = []  # single-cell stretches: band rows if the table goes on, else notes and titles
    for stretch in stretches:
        if stretch.widest < 2:
            waiting.append(stretch)
        elif table and _goes_on(sheet, table, stretch):
            for part in (*waiting, stretch):
                table.rows.extend(_between(sheet, table.rows[-1], part.rows[0]))
                table.rows.extend(part.rows)
            waiting = []
        else:
            yield from ([table] if table else [])
            yield from waiting
            table, waiting = stretch, []
    yield from ([table] if table else [])
    yield from waiting


def _between(sheet: Sheet, last: int, following: int) -> Iterator[int]:
    """The empty rows in between, where merged cells count them."""
    return (row for row in range(last + 1, following) if row in sheet.covered)


def _goes_on(sheet: Sheet, table: Stretch, stretch: Stretch) -> bool:
    """Whether these rows have no header of their own and are about as wide as the table above them."""
    header = next((row for row in table.rows if len(_filled(sheet, row)) > 1), table.rows[0])
    first = next((row for row in stretch.rows if len(_filled(sheet, row)) > 1), None)
    if (
        first is None
        or first in sheet.headers
        or [c.text for c in _filled(sheet, first)] == [c.text for c in _filled(sheet, header)]
    ):
        return False
    is_bold = all(cell.bold for cell in _filled(sheet, first))
    is_like = set(sheet.cells[first]) <= set(_columns(sheet, table.rows))
    return is_like and not is_bold and stretch.widest * 2 >= table.widest


def _columns(sheet: Sheet, rows: list[int]) -> list[int]:
    used: set[int] = set()
    for row in rows:
        for column, cell in sheet.cells.get(row, {}).items():
            used.add(column)
            if cell.text and cell.columns > 1:
                used |= {at for at in range(column, column + cell.columns) if at in sheet.covered.get(row, ())}
    return sorted(used)


def _side_by_side(sheet: Sheet, rows: list[int]) -> Iterator[list[int]]:
    """The columns of each table that stands beside another, parted by two empty columns or more."""
    group: list[int] = []
    for column in _columns(sheet, rows):
        if group and sum(at not in sheet.hidden_columns for at in range(group[-1] + 1, column)) > 1:
            yield group
            group = []
        elif group:
            group.extend(at for at in range(group[-1] + 1, column) if at not in sheet.hidden_columns)
        group.append(column)
    if group:
        yield group


def _lines(sheet: Sheet, rows: list[int]) -> Iterator[Block]:
    for row in rows:
        for column, cell in sorted(sheet.cells.get(row, {}).items()):
            place = Place(sheet=sheet.name, row=row, column=column)
            is_title = (cell.bold or cell.size >= 14) and len(cell.text) <= _LONGEST_HEADING
            if cell.text and is_title and "\n" not in cell.text:
                yield Heading(cell.text, 2, place)
            elif cell.text:
                yield from _paragraphs(cell, place)


def _paragraphs(cell: Seen, place: Place) -> tuple[Paragraph, ...]:
    made = paragraphs(cell.text, place) if cell.text else ()
    return tuple(replace(one, strong=True) for one in made) if cell.bold else made


def _table(sheet: Sheet, rows: list[int], columns: list[int], number: int) -> Table:
    worded = [row for row in rows if any(_covers(sheet, row, column) for column in columns)]
    kept = [row for row in rows if worded[0] <= row <= worded[-1]]
    place = Place(sheet=sheet.name, table=number, row=kept[0], column=columns[0])
    return Table(tuple(_row(sheet, row, columns, kept, number) for row in kept), place=place)


def _covers(sheet: Sheet, row: int, column: int) -> bool:
    cell = sheet.cells.get(row, {}).get(column)
    return bool(cell and cell.text) or column in sheet.covered.get(row, ())


def _row(sheet: Sheet, row: int, columns: list[int], rows: list[int], number: int) -> Row:
    cells: list[Cell] = []
    is_header = row in sheet.headers
    covered = sheet.covered.get(row, ())
    for column in columns:
        if column in covered:
            continue
        place = Place(sheet=sheet.name, table=number, row=row, column=column)
        seen = sheet.cells.get(row, {}).get(column) or Seen("")
        across = _visible(sheet, column, seen.columns, columns) if seen.columns > 1 else 1
        down = min(seen.rows, len(rows) - rows.index(row)) if seen.rows > 1 else 1
        cells.append(Cell(_paragraphs(seen, place), across, down, is_header, seen.fill, place))
    return Row(tuple(cells), is_header, Place(sheet=sheet.name, table=number, row=row))


def _visible(sheet: Sheet, column: int, span: int, columns: list[int]) -> int:
    """How many columns of this table a cell covers that spans this many visible columns of the sheet."""
    end = column
    while span:
        span -= end not in sheet.hidden_columns
        end += 1
    return sum(column <= at < end for at in columns)
