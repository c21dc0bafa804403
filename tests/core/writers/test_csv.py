"""CSV: one header, every word, nothing that a spreadsheet would run."""

import csv as reader
import io

from tests.factories.documents import ODD, PICTURE, table
from tests.factories.elmshire import TODAY, small_plan

from milepost.core.document.nodes import Cell, Document, Heading, ListKind, Paragraph, Row, Table
from milepost.core.reports import headings, progress_table
from milepost.core.reports.basis import Basis
from milepost.core.writers import csv


def rows(document: Document) -> list[list[str]]:
    return list(reader.reader(io.StringIO(csv.write(document).decode("utf-8-sig"), newline="")))


def test_all_sections_stand_under_one_header() -> None:
    found = rows(progress_table.make(Basis(small_plan(), TODAY)))
    assert [row[0] for row in found] == ["Section", *["Priority 1: A good start"] * 3, "Theme: Safe homes"]


def test_every_word_arrives_and_a_formula_is_made_harmless() -> None:
    found = [row[1] for row in rows(Document((table(("What?",), *((text,) for text in ODD[:5]), ("=1+1",)),)))]
    assert found == ["What?", *ODD[:5], "'=1+1"]


def test_a_bullet_is_not_a_sum() -> None:
    cell = Cell((Paragraph("one", ListKind.BULLET), Paragraph("two", ListKind.BULLET, level=1)))
    header = table(("a",)).rows[0]
    assert rows(Document((Table((header, Row((cell,)))),)))[1] == ["", "• one\n  • two"]


def test_a_document_without_a_table_is_a_line_a_row() -> None:
    assert rows(headings.make(Basis(small_plan(), TODAY)))[:2] == [["Text"], ["Priority 1: A good start"]]


def test_a_picture_is_said_in_words() -> None:
    assert rows(Document((PICTURE, table(("a",), ("b",)))))[1][1] == PICTURE.text
    assert rows(Document((PICTURE,))) == [["Text"], [PICTURE.text]]


def test_words_that_no_table_follows_have_a_row_of_their_own() -> None:
    note = Paragraph("Nobody has decided these.")
    mixed = Document((Paragraph("Opening"), Heading("One"), note, table(("A",), ("1",)), note, Heading("Two"), note))
    assert rows(mixed) == [
        ["Section", "About the section", "A"],
        ["", "Opening", ""],
        ["One", "Nobody has decided these.", "1"],
        ["One", "Nobody has decided these.", ""],
        ["Two", "Nobody has decided these.", ""],
    ]
