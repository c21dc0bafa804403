"""PDFs: tagged, complete, the same each time, and nothing in a text that could be taken for markup."""

import subprocess
import sys
from dataclasses import replace

import pytest
from tests.factories.documents import BARS, ODD, PICTURE, odd_document, table
from tests.factories.pdf_checks import bookmarks, catalogue, elements, faults, letters, pages, right_edge, tags

from milepost.core.document.nodes import Cell, Document, Heading, ListKind, Paragraph, Picture, Role, Row, Table
from milepost.core.document.walk import texts
from milepost.core.readers.pdf.reading import read
from milepost.core.writers import pdf


def made(*blocks: Heading | Paragraph | Table | Picture, **kept: object) -> bytes:
    return pdf.write(replace(Document(blocks, "Elmshire plan"), **kept))  # type: ignore[arg-type]


def cells(data: bytes) -> list[list[str]]:
    (found,) = (block for block in read(data, "made.pdf").blocks if isinstance(block, Table))
    return [[cell.text for cell in row.cells] for row in found.rows]


def test_every_kind_of_block_and_text_keeps_to_pdf_ua() -> None:
    assert faults(pdf.write(odd_document())) == []


def test_the_same_document_gives_the_same_bytes_in_another_process() -> None:
    program = (
        "import hashlib; from tests.factories.documents import odd_document; from milepost.core.writers import pdf;"
        "print(hashlib.sha256(pdf.write(odd_document())).hexdigest())"
    )
    first, second = (
        subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            check=True,
            env={"PYTHONPATH": ":".join(sys.path)},
        )
        for _ in range(2)
    )
    assert first.stdout == second.stdout


def test_the_title_is_a_property_the_first_heading_and_at_the_foot() -> None:
    data = made(Paragraph("words"))
    assert catalogue(data)["ViewerPreferences"]["DisplayDocTitle"] is True
    assert tags(data)["H1"] == 1
    assert [text.split() for text in pages(data)] == [
        ["Elmshire", "plan", "words", "Elmshire", "plan", "Page", "1", "of", "1"]
    ]


@pytest.mark.parametrize(("code", "language"), [("en-GB", b"en-GB"), ("cy", b"cy"), ("", b"en"), ("nonsense!", b"en")])
def test_the_language_is_the_documents(code: str, language: bytes) -> None:
    assert catalogue(made(Paragraph("words"), language=code))["Lang"] == language


def test_headings_are_bookmarks_and_skip_no_level() -> None:
    data = made(Heading("Deep", 3), Heading("Deeper", 9), Heading("First", 1), Heading(" ", 2))
    assert bookmarks(data) == [(1, "Elmshire plan"), (2, "Deep"), (3, "Deeper"), (2, "First")]
    assert faults(data) == []


def test_a_cell_of_one_paragraph_holds_its_words_itself() -> None:
    data = made(table(("a", "b"), ("c", "d")))
    assert cells(data) == [["a", "b"], ["c", "d"]]
    assert (tags(data)["TH"], tags(data)["TD"], tags(data)["P"]) == (2, 2, 0)


def test_lists_are_lists_with_lists_in_them() -> None:
    items = (Paragraph(str(level), ListKind.BULLET, level) for level in (0, 1, 1, 0))
    numbered = (Paragraph("x", ListKind.NUMBER, label=label) for label in ("a)", "iv."))
    data = made(*items, *numbered)
    assert (tags(data)["L"], tags(data)["LI"]) == (3, 6)
    labels = [block.label for block in read(data, "made.pdf").blocks if isinstance(block, Paragraph)]
    assert labels[-2:] == ["a)", "iv."]


def test_words_are_never_markup_nor_the_marks_of_our_own_data() -> None:
    words = (
        "#set text(red)",
        "*a* _b_ `c` $x$ <d> @e = f",
        "\\u{41} // /* */",
        'items "pieces": [1]',
        "-- --- ...",
        "{{ x }}",
    )
    assert cells(made(table(("What?",), *((text,) for text in words)))) == [["What?"], *([text] for text in words)]


def test_every_word_of_every_block_arrives() -> None:
    document = odd_document()
    said = "".join(text for text, _ in texts(document) if text != PICTURE.alt and text not in (ODD[1], ODD[2], ODD[5]))
    assert letters(said) - letters("".join(pages(pdf.write(document)))) == {}


def test_arabic_hebrew_and_welsh_arrive_as_words() -> None:
    words = ("مركز الأسرة في ألدبريدج", "שלום לכל המשפחות", "Mae’r llwybr yn Sir yr Ŵyn a’r Ŷd")
    data = made(*map(Paragraph, words))
    assert letters("".join(words)) - letters("".join(pages(data))) == {}
    assert faults(data) == []


def test_a_sign_that_no_typeface_has_is_named_and_the_paper_says_so() -> None:
    data = made(Paragraph("A family 👪 in 家"), replace(PICTURE, svg=BARS.replace("late:", "late 👪:"), alt="👪"))
    text = " ".join("".join(pages(data)).split())
    assert "A family [FAMILY] in [CJK UNIFIED IDEOGRAPH-5BB6]" in text
    assert "late [FAMILY]: Sir" in text
    assert "printed as their names, such as [CJK UNIFIED IDEOGRAPH-5BB6]." in text
    assert faults(data) == []


def test_a_paper_without_such_signs_says_nothing_of_them() -> None:
    assert "typefaces" not in "".join(pages(made(Paragraph("“Plain” words – in English, £5 and €6"))))


@pytest.mark.parametrize("words", ["https://elmshire.example/" + "families" * 40, "W" * 300, "a/b_c?d=" * 50])
def test_an_address_without_a_break_stays_within_its_cell(words: str) -> None:
    data = made(table(("a", "b"), ("x", words)))
    assert letters(words) - letters("".join(pages(data))) == {}
    assert right_edge(data) < 595 - 42


def test_a_cell_of_ten_thousand_words_goes_on_over_pages_under_its_header() -> None:
    words = " ".join(f"word{at}" for at in range(10_000))
    data = made(table(("Heading",), (words,)))
    assert cells(data) == [["Heading"], [words]]
    assert all("Heading" in text for text in pages(data))
    assert len(pages(data)) > 10


def test_a_header_that_fills_pages_is_printed_once_and_whole() -> None:
    words = " ".join(f"word{at}" for at in range(3_000))
    data = made(table((words,), ("short",)))
    assert letters(words) - letters("".join(pages(data))) == {}
    assert faults(data) == []


def test_a_cell_that_spans_rows_goes_over_pages() -> None:
    tall = Row((Cell((Paragraph("tall"),), row_span=60), Cell((Paragraph("row 0"),))))
    rows = (Row((Cell((Paragraph(f"row {at}"),)),)) for at in range(1, 60))
    data = made(Table((*table(("a", "b")).rows, tall, *rows)), landscape=True)
    assert len(pages(data)) > 1
    assert cells(data)[1:3] == [["tall", "row 0"], ["row 1"]]
    assert faults(data) == []


@pytest.mark.parametrize(
    "rows",
    [
        (Row((Cell(row_span=9, col_span=3), Cell())), Row((Cell(), Cell()))),
        (Row((Cell(is_header=True, row_span=2), Cell()), is_header=True), Row((Cell(),)), Row((Cell(), Cell()))),
        (Row((Cell((Paragraph("a"),)),), is_header=True),),
        (Row((Cell(),)), Row((Cell(),), is_header=True), Row(())),
        (Row(()),),
    ],
)
def test_tables_of_odd_shapes_are_set(rows: tuple[Row, ...]) -> None:
    assert faults(made(Table(rows))) == []


def test_more_columns_than_fit_lose_no_word() -> None:
    words = tuple(f"Commissioning{at}" for at in range(30))
    data = made(table(words, words))
    assert letters("".join(words) * 2) - letters("".join(pages(data))) == {}


def test_a_picture_is_a_figure_with_its_words_and_stays_a_drawing() -> None:
    data = made(PICTURE)
    (figure,) = (element for element in elements(data) if element["S"].name == "Figure")
    assert figure["Alt"].decode() == PICTURE.alt
    assert b"/Subtype/Image" not in data.replace(b" ", b"")


def test_a_document_without_anything_is_a_page_with_a_title() -> None:
    data = pdf.write(Document())
    assert faults(data) == []
    assert "Untitled paper" in pages(data)[0]


@pytest.mark.parametrize("landscape", [True, False])
def test_the_page_is_a4_the_way_the_document_wants_it(landscape: bool) -> None:
    assert read(made(Paragraph("words enough to be read"), landscape=landscape), "made.pdf").landscape is landscape


def test_a_heading_and_a_few_words_stay_on_the_page_of_their_table() -> None:
    above = [Paragraph(f"line {at}") for at in range(41)]
    intro = (Heading("Late", 1), Paragraph("Why: nobody said."), Paragraph("Weight: high.", role=Role.NOTE))
    low = replace(table(("a", "b"), ("line\n" * 6, "x")), caption="Found late")
    first, second = pages(made(*above, *intro, low))
    assert "line 40" in first
    assert all(words in second and words not in first for words in ("Late", "nobody said", "Weight", "Found late"))


def test_a_caption_that_the_heading_says_already_is_not_printed_again() -> None:
    low = replace(table(("a", "b"), ("c", "d")), caption="Found late")
    shown, titled = made(Heading("Late", 1), low), made(Heading("Late", 1), replace(low, is_titled=True))
    assert ["Found late" in pages(data)[0] for data in (shown, titled)] == [True, False]
    assert faults(titled) == []


def test_a_span_of_years_is_not_torn_in_a_title() -> None:
    data = made(Heading(f"{'Long words ' * 4}for the plan 2024–27", 1))
    assert "2024–27" in pages(data)[0]
    assert faults(data) == []
