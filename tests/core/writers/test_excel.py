"""Workbooks: every word in a cell, none of it a formula."""

import io
from datetime import date, datetime
from zipfile import ZipFile

import openpyxl
from tests.factories.documents import ODD, table
from tests.factories.elmshire import TODAY, small_plan

from milepost.core.document.nodes import Document
from milepost.core.reports import progress_table
from milepost.core.reports.basis import Basis
from milepost.core.writers import excel


def cells(document: Document) -> list[tuple[object, ...]]:
    return list(openpyxl.load_workbook(io.BytesIO(excel.write(document))).active.iter_rows(values_only=True))


def test_every_row_says_its_section_and_its_focus_area() -> None:
    rows = cells(progress_table.make_merged(Basis(small_plan(), TODAY)))
    assert rows[0][:4] == ("Section", "Section lead", "Focus area", "Action")
    leads = "Ann Price, Head of Service, Elmshire Council; Thornley Trust"
    assert [row[:4] for row in rows[1:3]] == [
        ("Priority 1: A good start", leads, "1.1 Near home", "1.1.1 Open a family hub in Wexcombe"),
        ("Priority 1: A good start", leads, "1.1 Near home", "Run the bus"),
    ]


def test_every_word_arrives_and_none_of_it_is_a_formula() -> None:
    data = excel.write(Document((table(("What?",), *((text,) for text in ODD)),)))
    assert b"<f>" not in ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")
    found = [row[1] for row in cells(Document((table(("What?",), *((text,) for text in ODD)),)))]
    assert found[1:] == [text.translate({0: "�", 7: "�", 12: "�", 0xD800: "�"}) for text in ODD]


def test_a_day_is_a_real_date_and_looks_as_it_is_printed() -> None:
    texts = ("1 June 2025", "31 June 2025", "By 1 June 2025", "1 June 25", "June 2025")
    page = openpyxl.load_workbook(
        io.BytesIO(excel.write(Document((table(("2 May 2025",), *((one,) for one in texts)),))))
    ).active
    found = [page.cell(at, 2).value for at in range(1, 7)]
    assert isinstance(found[1], datetime)
    assert found == ["2 May 2025", found[1], *texts[1:]]
    assert found[1].date() == date(2025, 6, 1)
    assert page.cell(2, 2).number_format == "d mmmm yyyy"


def test_a_text_too_long_for_a_cell_goes_on_below() -> None:
    long = "word " * 9000
    rows = cells(Document((table(("a", "b"), (long, "x")),)))
    assert "".join(str(row[1]) for row in rows[1:]) == long
    assert [row[2] for row in rows[1:]] == ["x", ""]


def test_the_header_stays_in_sight_and_can_be_filtered() -> None:
    page = openpyxl.load_workbook(io.BytesIO(excel.write(Document((table(("a",), ("b",)),))))).active
    assert (page.freeze_panes, page.auto_filter.ref, page.print_title_rows) == ("A2", "A1:B2", "$1:$1")


def test_the_same_document_gives_the_same_bytes() -> None:
    document = Document((table(("a",), ("b",)),), "Title")
    assert excel.write(document) == excel.write(document)


def test_a_document_without_a_table_is_a_line_a_row() -> None:
    assert cells(Document())[0] == ("Text",)
