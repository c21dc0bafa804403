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


def test_rows_of_stars_around_headings_mark_no_bold_words() -> None:
    text = "".join(f"*** AIM {at}: WALKS ***\n{at}.1 Walk the paths\n" for at in (1, 2, 3))
    blocks = read(text.encode(), "plan.txt").blocks
    assert [block.text for block in blocks if isinstance(block, Heading)] == [f"AIM {at}: WALKS" for at in (1, 2, 3)]


def test_lines_that_are_underlined_are_headings_among_bold_words_too() -> None:
    text = "".join(f"Walk path {at}\n-----------\n**Lead:** Ann Lowe\n**Due:** May 2026\n" for at in (1, 2, 3))
    blocks = read(text.encode(), "plan.txt").blocks
    assert [block.text for block in blocks if isinstance(block, Heading)] == [f"Walk path {at}" for at in (1, 2, 3)]
