"""One sheet as the eye sees it: its visible cells with their words, fills and spans, hidden ones set aside."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from milepost.core.document.nodes import Aside, Place
from milepost.core.readers.excel import colours
from milepost.core.readers.excel.shown import shown
from milepost.core.readers.signs import ink_of

_LONGEST_SIGN = 3


@dataclass(slots=True)
class Seen:
    """One cell that shows something: its words, fill, weight and how many visible rows and columns it covers."""

    text: str
    fill: str = ""
    bold: bool = False
    size: float = 11
    rows: int = 1
    columns: int = 1


@dataclass(slots=True)
class Sheet:
    """The visible cells of a sheet by row and column, in the sheet's own numbers."""

    name: str
    cells: dict[int, dict[int, Seen]] = field(default_factory=dict)
    drawn: set[int] = field(default_factory=set)  # rows without words that have borders
    covered: dict[int, set[int]] = field(default_factory=dict)  # row -> columns under a merged cell
    headers: set[int] = field(default_factory=set)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    filtered_rows: set[int] = field(default_factory=set)  # that a filter leaves out on screen, and are read


def see(worksheet: Any, theme: tuple[str, ...]) -> Sheet:
    """The sheet as shown; touches only the cells that the file holds, so that a far cell costs nothing."""
    sheet = Sheet(worksheet.title)
    hidden = {at for at, row in worksheet.row_dimensions.items() if row.hidden}
    sheet.filtered_rows = hidden & filtered(worksheet)
    sheet.hidden_rows = hidden - sheet.filtered_rows
    sheet.hidden_columns = set(_hidden_columns(worksheet))
    sheet.headers = set(_header_rows(worksheet))
    rules = colours.conditional_fills(worksheet, theme)
    fills: dict[int, str] = {}
    for (row, column), cell in sorted(worksheet._cells.items()):
        if row in sheet.hidden_rows or column in sheet.hidden_columns:
            continue
        text = words(cell)
        style = cell.style_id if cell.has_style else 0
        if style not in fills:
            fills[style] = colours.fill_of(cell.fill, theme)
        fill = next(colours.matching(rules, cell.coordinate, text), fills[style]) if rules else fills[style]
        if text and style and len(text) <= _LONGEST_SIGN:
            fill = ink_of(text, colours.rgb(cell.font.color, theme)) or fill
        if text or fill:
            seen = Seen(text, fill)
            if text and style:
                seen.bold, seen.size = bool(cell.font.b), float(cell.font.sz or 11)
            sheet.cells.setdefault(row, {})[column] = seen
        elif style and _has_border(cell):
            sheet.drawn.add(row)
    _merge(sheet, worksheet.merged_cells.ranges)
    return sheet


def words(cell: Any) -> str:
    """What the cell shows, its lines kept and their ends trimmed."""
    text = shown(cell.value, cell.number_format) if cell.value is not None else ""
    if "_x" in text:
        text = text.replace("_x000D_", "")
    font = cell.font.name if text and len(text) <= 2 and cell.has_style else ""
    if font and font.startswith("Wingdings"):
        text = "".join(_WINGDINGS.get(letter, letter) for letter in text)
    if "\n" not in text:
        return text.strip()
    return "\n".join(line.strip() for line in text.splitlines()).strip("\n")


# Ticks, crosses and faces that plans draw with a symbol font.
_WINGDINGS = {"ü": "✓", "û": "✗", "þ": "☑", "ý": "☒", "o": "☐", "l": "●", "n": "■", "J": "☺", "K": "😐", "L": "☹"}


def aside_rows(worksheet: Any, kind: str, keep: Any) -> Iterable[Aside]:
    """The rows of cells for which `keep(row, column)` says yes, one aside a row."""
    rows: dict[int, list[str]] = {}
    for (row, column), cell in sorted(worksheet._cells.items()):
        if cell.value is not None and keep(row, column) and (text := words(cell)):
            rows.setdefault(row, []).append(text.replace("\n", " "))
    for row, texts in rows.items():
        yield Aside(kind, " | ".join(texts), Place(sheet=worksheet.title, row=row))


def _has_border(cell: Any) -> bool:
    border = cell.border
    return any(getattr(border, side) and getattr(border, side).style for side in ("left", "right", "top", "bottom"))


def _hidden_columns(worksheet: Any) -> Iterable[int]:
    for dimension in worksheet.column_dimensions.values():
        if dimension.hidden and dimension.min and dimension.max:
            yield from range(dimension.min, dimension.max + 1)


def _header_rows(worksheet: Any) -> Iterable[int]:
    """The rows that the workbook itself calls headers: of a table, of a filter, or printed on every page."""
    for table in worksheet.tables.values():
        if table.headerRowCount is None or table.headerRowCount:
            yield _rows_of(table.ref).start
    if worksheet.auto_filter.ref:
        yield _rows_of(worksheet.auto_filter.ref).start


def filtered(worksheet: Any) -> set[int]:
    """The rows under the filters of a sheet that choose among them: what these hide is part of the list still."""
    filters = (worksheet.auto_filter, *(table.autoFilter for table in worksheet.tables.values()))
    chosen = (one.ref for one in filters if one and one.ref and one.filterColumn)
    return {row for ref in chosen for row in _rows_of(ref)[1:]}


def _rows_of(ref: str) -> range:
    """The rows of a range such as "A3:J13"; of whole columns ("A:J") the first alone."""
    first, last = (int("".join(filter(str.isdigit, end)) or 0) for end in (ref.split(":")[0], ref.split(":")[-1]))
    return range(first, max(first, last) + 1)


def _merge(sheet: Sheet, ranges: Iterable[Any]) -> None:
    """Give the cell that a merged range shows its spans, counted in visible rows and columns that hold something."""
    last_row = max(sheet.cells, default=0)
    last_column = max((column for row in sheet.cells.values() for column in row), default=0)
    for area in ranges:
        rows = [r for r in range(area.min_row, min(area.max_row, last_row) + 1) if r not in sheet.hidden_rows]
        columns = [c for c in range(area.min_col, min(area.max_col, last_column) + 1) if c not in sheet.hidden_columns]
        if not rows or not columns:
            continue
        origin = sheet.cells.get(rows[0], {}).get(columns[0])
        for row in rows:
            sheet.covered.setdefault(row, set()).update(columns)
            for column in columns:
                if (row, column) != (rows[0], columns[0]):
                    sheet.cells.get(row, {}).pop(column, None)
        sheet.covered[rows[0]].discard(columns[0])
        if not origin and sheet.cells.get(rows[0]):  # an answer left empty: those beside it keep their places
            origin = sheet.cells[rows[0]][columns[0]] = Seen("")
        if origin:
            origin.rows, origin.columns = len(rows), len(columns)
