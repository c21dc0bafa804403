"""Workbooks from our own parts: codes that Excel has of its own, many columns, a look for each kind of cell."""

import io
from zipfile import ZipFile

import openpyxl
from openpyxl.worksheet.worksheet import Worksheet

from milepost.core.document.nodes import Document
from milepost.core.writers.excel.workbook import workbook


def made(*rows: tuple[str, ...]) -> bytes:
    return workbook(Document(title="Plan & all"), rows[0], rows[1:], [14.0] * len(rows[0]))


def page(data: bytes) -> Worksheet:
    found = openpyxl.load_workbook(io.BytesIO(data)).active
    assert isinstance(found, Worksheet)
    return found


def test_words_that_look_like_codes_of_excel_are_words() -> None:
    shared = ZipFile(io.BytesIO(made(("a",), ("_x0041_ is no A",), ("one\rtwo",)))).read("xl/sharedStrings.xml")
    assert b">_x005F_x0041_ is no A<" in shared
    assert b">one_x000D_two<" in shared


def test_columns_go_on_after_z() -> None:
    names = tuple(f"column {at}" for at in range(1, 31))
    sheet = page(made(names, names))
    assert sheet.dimensions == sheet.auto_filter.ref == "A1:AD2"
    assert (sheet["Z2"].value, sheet["AA2"].value, sheet["AD2"].value) == ("column 26", "column 27", "column 30")


def test_spaces_at_the_edges_and_line_ends_are_kept() -> None:
    assert page(made(("a",), (" one\n two\t ",)))["A2"].value == " one\n two\t "


def test_headings_words_and_days_each_have_their_look() -> None:
    sheet = page(made(("1 June 2025",), ("words",), ("1 June 2025",)))
    heading, words, day = (sheet[place] for place in ("A1", "A2", "A3"))
    assert (heading.value, heading.font.b, heading.fill.fgColor.rgb) == ("1 June 2025", True, "FFE3EEF0")
    assert (words.font.b, words.border.left.style, words.alignment.wrap_text) == (False, "thin", True)
    assert (day.is_date, day.alignment.horizontal) == (True, "left")


def test_the_file_says_its_title_and_has_no_clock() -> None:
    facts = openpyxl.load_workbook(io.BytesIO(made(("a",)))).properties
    assert facts.title == "Plan & all"
    assert b"created" not in ZipFile(io.BytesIO(made(("a",)))).read("docProps/core.xml")


def test_a_text_that_is_said_twice_is_kept_once() -> None:
    shared = ZipFile(io.BytesIO(made(("a",), ("twice",), ("twice",)))).read("xl/sharedStrings.xml")
    assert shared.count(b"twice") == 1
