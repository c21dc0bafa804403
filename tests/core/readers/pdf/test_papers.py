"""The same plan in every shape that PDFs come in: what was written must be read, cell by cell."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from tests.core.readers.pdf.papers.make import COLOURS, HEADER, PLAN

from milepost.core.document.nodes import Document, Heading, ListKind, Paragraph, Table
from milepost.core.document.walk import grid, texts
from milepost.core.readers import pdf

PAPERS = Path(__file__).parent / "papers"
ROWS = [row for rows in PLAN.values() for row in rows]


@cache
def paper(name: str) -> Document:
    return pdf.read((PAPERS / f"{name}.pdf").read_bytes(), f"{name}.pdf")


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def squares(document: Document) -> Iterator[list[str]]:
    """The words of every row without its focus area, headers left out; a row is cut where its page ended."""
    for table in tables(document):
        for row in grid(table):
            words = [square.cell.text.replace("- ", "• ") if square.is_origin else "" for square in row]
            if words != list(HEADER):
                yield words


def column(document: Document, at: int) -> str:
    return " ".join(" ".join(row[at] for row in squares(document)).split())


def wanted(at: int, *, by_colour: bool) -> str:
    words = (row[at] for row in ROWS if not (by_colour and row[at] == "Red"))
    return " ".join(" ".join(words).split())


@pytest.mark.parametrize("name", ["tagged", "browser-tagged"])
def test_a_tagged_table_is_read_whole_over_pages(name: str) -> None:
    document = paper(name)
    assert [len(table.rows) for table in tables(document)] == [7, 7]
    for read, row in zip(squares(document), ROWS, strict=True):
        assert read[1:5] == list(row[1:5])


def test_a_header_printed_on_every_page_is_told_once_and_set_aside_after() -> None:
    document = paper("browser-tagged")
    assert [cell.text for cell in tables(document)[0].rows[0].cells] == list(HEADER)
    assert "Focus area" in [aside.text for aside in document.asides]


def test_a_tagged_header_is_a_header_row() -> None:
    table = tables(paper("tagged"))[0]
    assert [row.is_header for row in table.rows] == [True, *[False] * 6]
    assert table.rows[1].cells[0].row_span == 3


@pytest.mark.parametrize("name", ["tagged", "ruled", "portrait", "browser-tagged"])
def test_a_status_shown_by_colour_alone_is_in_the_fill(name: str) -> None:
    fills = [row.cells[-1].fill for table in tables(paper(name)) for row in table.rows if row.cells[-1].text != "RAG"]
    order = [colour.lower() for colour in COLOURS.values()] * 4
    repeated = [fill for at, fill in enumerate(fills) if at == 0 or fills[at - 1] != fill]
    assert repeated == order


@pytest.mark.parametrize(
    ("name", "by_colour"), [("ruled", True), ("portrait", True), ("hairlines", False), ("browser-lines", False)]
)
@pytest.mark.parametrize("at", range(6))
def test_every_column_of_an_untagged_table_is_read_in_order(name: str, by_colour: bool, at: int) -> None:
    assert column(paper(name), at) == wanted(at, by_colour=by_colour)


@pytest.mark.parametrize("name", ["ruled", "hairlines"])
def test_a_row_on_one_page_is_whole_with_its_paragraphs_and_bullets(name: str) -> None:
    rows = [row[1:4] for row in squares(paper(name))]
    assert [list(row[1:4]) for row in ROWS[:2]] == rows[:2]


@pytest.mark.parametrize("name", ["tagged", "ruled", "portrait", "hairlines", "prose"])
def test_furniture_is_set_aside_and_headings_are_kept(name: str) -> None:
    document = paper(name)
    titles = [block.text for block in document.blocks if isinstance(block, Heading) and block.level < 3]
    assert titles == ["Elmshire plan: where we are", *PLAN]
    aside = Counter(aside.text for aside in document.asides if aside.kind == "page furniture")
    assert aside["Elmshire Children's Partnership – annual report"] >= 2
    assert aside["Page 1"] == 1


def test_prose_keeps_its_paragraphs_and_bullets() -> None:
    told = [block for block in paper("prose").blocks if isinstance(block, Paragraph)]
    read = [block.text for block in told if not block.strong]  # titles of actions are in bold, and no larger
    written = [line.removeprefix("• ") for row in ROWS for line in (*row[2].split("\n"), *row[3].split("\n")) if line]
    assert read == written
    bullets = sum(b.list_kind is ListKind.BULLET for b in paper("prose").blocks if isinstance(b, Paragraph))
    assert bullets == sum(row[3].count("• ") for row in ROWS)


@pytest.mark.parametrize(
    "name", ["tagged", "ruled", "portrait", "hairlines", "prose", "browser-tagged", "browser-lines"]
)
def test_no_letter_of_a_page_is_lost(name: str) -> None:
    from pdfminer.high_level import extract_text  # noqa: PLC0415 - slow to import

    drawn = Counter("".join(extract_text(PAPERS / f"{name}.pdf").translate({0x2022: None, 0xF0B7: None}).split()))
    read = Counter("".join("".join(text for text, _ in texts(paper(name))).split()))
    assert drawn == read


def test_orientation_is_told() -> None:
    assert paper("ruled").landscape
    assert not paper("portrait").landscape
