"""Plain text: marks that are only words are escaped, and a table is a line a row."""

import pytest
from tests.factories.documents import PICTURE

from milepost.core.document.nodes import Cell, Document, ListKind, Paragraph, Picture, Row, Table
from milepost.core.writers import text


def written(*blocks: Paragraph | Picture | Table) -> str:
    return text.write(Document(blocks)).decode()


@pytest.mark.parametrize("words", ["# heading", "- bullet", "---", "\\ back"])
def test_words_that_look_like_a_mark_are_escaped(words: str) -> None:
    assert written(Paragraph(words)) == f"\\{words}\n"


@pytest.mark.parametrize("words", ["-5 %", "----", "1. first", "C# is a language"])
def test_words_that_only_resemble_a_mark_are_left_alone(words: str) -> None:
    assert written(Paragraph(words)) == f"{words}\n"


def test_bullets_keep_their_depth() -> None:
    items = (Paragraph("one", ListKind.BULLET), Paragraph("two", ListKind.BULLET, level=1))
    assert written(*items) == "- one\n  - two\n"


def test_a_table_is_a_line_a_row() -> None:
    row = Row((Cell((Paragraph("a"), Paragraph("b"))), Cell((Paragraph("c"),))))
    assert written(Table((row, row))) == "a b | c\na b | c\n"


def test_a_picture_is_said_in_words() -> None:
    assert written(PICTURE) == "How actions stand: 20 of 30 actions are on track & 10 are late.\n"
