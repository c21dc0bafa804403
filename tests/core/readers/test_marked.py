"""Text with the marks of Markdown is read without them."""

from milepost.core.document.nodes import Heading, Paragraph, Table
from milepost.core.readers.text import read

_PAGE = b"# Plan\n\n## Aim 1: Calm\n\n**Status:** Green\n\n| No | Action |\n|---|:---:|\n| 1 | Meet **weekly** |\n"


def test_headings_bold_words_and_tables_lose_their_marks() -> None:
    first, second, status, table = read(_PAGE, "plan.txt").blocks
    assert (first, second) == (Heading("Plan", 1, first.place), Heading("Aim 1: Calm", 2, second.place))
    assert isinstance(status, Paragraph)
    assert status.text == "Status: Green"
    assert isinstance(table, Table)
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["No", "Action"],
        ["", ""],
        ["1", "Meet weekly"],
    ]


def test_a_hash_alone_is_no_heading() -> None:
    (line,) = read(b"# 3 of the homes are ready", "plan.txt").blocks
    assert isinstance(line, Paragraph)
    assert line.text == "# 3 of the homes are ready"
