"""Reads a workbook: sheet after sheet, what shows in its place, and what is hidden or commented as asides."""

import io
import re
import warnings
import zipfile
from collections.abc import Iterator
from typing import Any

from milepost.core.document.nodes import Aside, Block, Certainty, Document, Heading, Note, Place, Source, Table
from milepost.core.errors import DamagedFile, NothingToRead
from milepost.core.readers.excel.before import Before
from milepost.core.readers.excel.blocks import blocks
from milepost.core.readers.excel.colours import theme_colours
from milepost.core.readers.excel.sheet import Sheet, aside_rows, see
from milepost.core.readers.package import part_names

# What openpyxl raises on a package that is a zip and not a workbook; it has no error of its own for it.
_FAULTS = (
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    OSError,
    SyntaxError,
    EOFError,
    zipfile.BadZipFile,
)


def recognise(data: bytes) -> bool:
    """Whether the bytes are a package that holds a workbook of the usual kind."""
    return any(name.lstrip("/") == "xl/workbook.xml" for name in part_names(data))


def read(data: bytes, file_name: str) -> Document:
    """The workbook as a Document; rows and columns in places are the sheet's own numbers.

    Raises the errors of reading: Encrypted, DamagedFile, TooLarge, CannotReadSafely, NothingToRead.
    """
    before = Before(data, file_name)
    workbook, parts, theme = _open(data, file_name)
    found: list[Block] = []
    asides: list[Aside] = []
    notes: list[Note] = []
    for worksheet in workbook.worksheets:
        if worksheet.sheet_state != "visible":
            asides.extend(aside_rows(worksheet, "hidden sheet", lambda row, column: True))
            asides.extend(_set_aside(worksheet, set(), set()))
            continue
        sheet = see(worksheet, theme)
        tables = sum(isinstance(block, Table) for block in found)
        on_sheet = list(blocks(sheet, tables + 1))
        if on_sheet:
            found.extend((Heading(sheet.name, 1, Place(sheet=sheet.name)), *on_sheet))
        asides.extend(_set_aside(worksheet, sheet.hidden_rows, sheet.hidden_columns))
        notes.extend(_filtered(sheet))
        notes.extend(_unanswered(worksheet.title, before.unanswered(parts[worksheet.title])))
    asides.extend(Aside("text box", text, Place()) for text in before.text_boxes())
    if not found:
        raise NothingToRead(f"{file_name} has no sheet with words on it that show. Check that it is the right file.")
    language = workbook.properties.language or "en-GB"
    return Document(
        tuple(found),
        language=language,
        landscape=True,
        asides=tuple(asides),
        notes=tuple(notes),
        source=Source.of(data, file_name, "excel"),
    )


def _open(data: bytes, file_name: str) -> tuple[Any, dict[str, str], tuple[str, ...]]:
    """The workbook as openpyxl sees it, the part of the package that holds each sheet, and the colours of its theme."""
    from openpyxl.reader.excel import ExcelReader  # noqa: PLC0415 - takes half a second to import

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of what it leaves out: drop-down lists, drawings, extensions
            reader = ExcelReader(io.BytesIO(data), data_only=True)
            reader.read()
            parts = {sheet.name: link.target for sheet, link in reader.parser.find_sheets()}
            return reader.wb, parts, theme_colours(reader.wb.loaded_theme)
    except _FAULTS as fault:
        raise DamagedFile(
            f"{file_name} is not a whole workbook. Open it in Excel, save it again as .xlsx, and try again."
        ) from fault


def _set_aside(worksheet: Any, rows: set[int], columns: set[int]) -> Iterator[Aside]:
    yield from aside_rows(worksheet, "hidden row", lambda row, column: row in rows)
    yield from aside_rows(worksheet, "hidden column", lambda row, column: row not in rows and column in columns)
    for (row, column), cell in sorted(worksheet._cells.items()):
        comment = getattr(cell, "comment", None)
        if comment:
            # A threaded comment stands behind a notice to people with older versions of Excel.
            text = re.split(r"\n\s*Comment:\s*\n?", comment.text)[-1].strip()
            yield Aside("comment", text, Place(sheet=worksheet.title, row=row, column=column))
    for text in dict.fromkeys(_furniture(worksheet)):
        yield Aside("page furniture", text, Place(sheet=worksheet.title))


def _furniture(worksheet: Any) -> Iterator[str]:
    """What is printed above and below the pages of a sheet, of which the first and even ones may have their own."""
    for which in ("odd", "even", "first"):
        for part in (getattr(worksheet, f"{which}Header"), getattr(worksheet, f"{which}Footer")):
            for place in (part.left, part.center, part.right):
                if place and place.text:
                    yield place.text.strip()


def _filtered(sheet: Sheet) -> Iterator[Note]:
    if sheet.filtered_rows:
        count = len(sheet.filtered_rows)
        rows, them = ("1 row is", "it was") if count == 1 else (f"{count} rows are", "they were")
        message = f"On the sheet “{sheet.name}” {rows} left out on screen by a filter; {them} read all the same."
        yield Note("filtered_rows", message, Place(sheet=sheet.name, row=min(sheet.filtered_rows)), Certainty.CERTAIN)


def _unanswered(name: str, missing: tuple[str, ...]) -> Iterator[Note]:
    if missing:
        named = ", ".join(missing[:10]) + (" and others" if len(missing) > 10 else "")
        yield Note(
            "formula",
            f"On the sheet “{name}” the formulas in {named} have no stored result, so these cells are read as "
            "empty. Open the workbook in Excel, save it, and read it again.",
            Place(sheet=name),
            Certainty.CERTAIN,
        )
