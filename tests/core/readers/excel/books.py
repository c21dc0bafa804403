"""Workbooks made in memory for the tests of the Excel reader."""

import io
from collections.abc import Callable
from typing import Any

import openpyxl

from milepost.core.document.nodes import Document, Table
from milepost.core.readers import excel


def book(fill: Callable[[Any], object]) -> bytes:
    """A workbook whose first sheet, called Plan, was filled by this function."""
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Plan"
    fill(sheet)
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def document(fill: Callable[[Any], object]) -> Document:
    """The document read from that workbook."""
    return excel.read(book(fill), "plan.xlsx")


def rows(*lines: tuple[object, ...]) -> Callable[[Any], None]:
    """Fills a sheet with these rows; an empty tuple is an empty row."""

    def fill(sheet: Any) -> None:
        for line in lines:
            sheet.append(line)

    return fill


def tables(read: Document) -> list[list[list[str]]]:
    """The words of every table, row by row."""
    return [[[cell.text for cell in row.cells] for row in b.rows] for b in read.blocks if isinstance(b, Table)]
