"""Odd documents as workbooks: blocks below or beside one another, merged, hidden, commented."""

import io
from typing import Any

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from tests.core.whole.odd import Maker

from milepost.core.document.nodes import Cell, Document, Paragraph, Table
from milepost.core.document.walk import grid


def excel(document: Document, maker: Maker) -> bytes:
    workbook = openpyxl.Workbook()
    sheet, row = workbook.active, 1
    for block in document.blocks:
        if maker.likely(0.1):
            sheet, row = workbook.create_sheet(), 1
        row += maker.chance.choice((0, 1, 1, 2))
        column = maker.chance.choice((1, 1, 1, 2, 9))
        if isinstance(block, Table):
            row += _caption(sheet, row, column, block)
            _table(sheet, row, column, block, maker)
            beside = maker.likely(0.1)
            row += 0 if beside else len(block.rows) + 1
        else:
            text = block.line if isinstance(block, Paragraph) else block.text
            _put(sheet.cell(row, column), text, maker, bold=not isinstance(block, Paragraph))
            row += 1
    for one in workbook.worksheets[1:]:
        one.sheet_state = "hidden" if maker.likely(0.2) else "visible"
    _beside(workbook, maker)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _caption(sheet: Any, row: int, column: int, block: Table) -> int:
    cell = sheet.cell(row, column)
    if block.caption and _is_free(cell):
        cell.value, cell.data_type = block.caption, "s"
    return int(bool(block.caption))


def _is_free(cell: Any) -> bool:
    """Whether a cell takes words: one that a merged cell covers does not."""
    return type(cell).__name__ == "Cell"


def _beside(workbook: Any, maker: Maker) -> None:
    """What is hidden on a sheet or stands beside its cells."""
    sheet = maker.chance.choice(workbook.worksheets)
    for at in range(maker.chance.choice((0, 0, 1, 2))):
        sheet.row_dimensions[maker.chance.randint(1, 12) + at].hidden = True
    if maker.likely(0.2):
        sheet.column_dimensions[maker.chance.choice("ABCDI")].hidden = True
    if maker.likely(0.2):
        sheet.cell(200, 2).comment = Comment(maker.text("{w}"), "A")
    if maker.likely(0.1):
        part = maker.chance.choice((sheet.oddHeader, sheet.oddFooter, sheet.firstHeader, sheet.evenFooter))
        part.center.text = maker.text("{w}")
    if maker.likely(0.1) and not sheet.row_dimensions and not sheet.column_dimensions and _shows(sheet):
        sheet.title = maker.word()
    if maker.likely(0.1):
        for at in range(3):
            sheet.cell(1 + at, 30).fill = PatternFill("solid", fgColor="FF0000")


def _shows(sheet: Any) -> bool:
    """Whether there is anything to head with the sheet's name."""
    return sheet.sheet_state == "visible" and any(cell.value for row in sheet.iter_rows() for cell in row)


def _put(cell: Any, text: str, maker: Maker, *, bold: bool = False) -> None:
    if _is_free(cell) and text:
        cell.value = text
        cell.data_type = "s"
        cell.font = Font(bold=bold, sz=maker.chance.choice((11, 11, 11, 16)))


def _table(sheet: Any, top: int, left: int, table: Table, maker: Maker) -> None:
    seen: set[int] = set()
    rows = grid(table)
    for at, squares in enumerate(rows):
        for column, square in enumerate(squares):
            if square.is_origin and id(square.cell) not in seen and not _covered(rows, at, column):
                _fill(sheet, top + at, left + column, square.cell, len(rows) - at, maker)


def _covered(rows: Any, at: int, column: int) -> bool:
    cell = rows[at][column].cell
    return at > 0 and cell.row_span > 1 and rows[at - 1][column].cell is cell


def _fill(sheet: Any, row: int, column: int, cell: Cell, rows_left: int, maker: Maker) -> None:
    _put(sheet.cell(row, column), cell.text, maker, bold=any(getattr(one, "strong", False) for one in cell.blocks))
    if cell.fill and _is_free(sheet.cell(row, column)):
        sheet.cell(row, column).fill = PatternFill("solid", fgColor=cell.fill)
    down = min(cell.row_span, rows_left)
    if (down > 1 or cell.col_span > 1) and cell.text:
        sheet.merge_cells(
            start_row=row, end_row=row + down - 1, start_column=column, end_column=column + cell.col_span - 1
        )
