from pathlib import Path

import pytest
from tests.core.readers.pdf.made import file_of, pages, stream, text

from milepost.core.errors import DamagedFile, Encrypted, NothingToRead, ReadError, TooLarge
from milepost.core.readers import pdf

PAPERS = Path(__file__).parent / "papers"
WORDS = text("The lanes are lit between school and station", 50, 700)
CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"


def test_a_locked_file_says_so() -> None:
    with pytest.raises(Encrypted, match=r"locked\.pdf is locked with a password"):
        pdf.read((PAPERS / "locked.pdf").read_bytes(), "locked.pdf")


def test_a_scan_says_that_it_holds_no_text() -> None:
    with pytest.raises(NothingToRead, match="pictures of pages and no text"):
        pdf.read(pages(b"0 0 100 100 re f"), "scan.pdf")


@pytest.mark.parametrize("part", [0.05, 0.3, 0.6, 0.9])
def test_a_cut_file_is_damaged_or_read_in_part(part: float) -> None:
    data = (PAPERS / "ruled.pdf").read_bytes()
    with pytest.raises(ReadError, match=r"cut\.pdf"):
        pdf.read(data[: int(part * len(data))], "cut.pdf")


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7", b"%PDF-1.7\n" + bytes(range(256)) * 40, b"PK\x03\x04"])
def test_what_is_no_pdf_is_damaged(data: bytes) -> None:
    with pytest.raises(ReadError):
        pdf.read(data, "plan.pdf")


def test_too_many_pages_are_refused() -> None:
    with pytest.raises(TooLarge, match=r"long\.pdf is too large: it has more than 300 pages"):
        pdf.read(pages(*[b""] * 301), "long.pdf")


def test_a_form_that_draws_itself_is_drawn_once() -> None:
    form = stream(b"/X Do /X Do " + WORDS, b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources 5 0 R")
    own = b"<</Font<</F 3 0 R>>/XObject<</X 4 0 R>>>>"
    data = pages(b"/X Do /X Do", resources=b"/XObject<</X 4 0 R>>", more=(form, own))
    document = pdf.read(data, "form.pdf")
    assert document.blocks


def test_a_page_tree_that_bites_its_tail_ends() -> None:
    data = file_of([CATALOGUE, b"<</Type/Pages/Kids[2 0 R 3 0 R]/Count 2>>", b"<</Type/Pages/Kids[2 0 R]/Count 1>>"])
    with pytest.raises((NothingToRead, DamagedFile)):
        pdf.read(data, "loop.pdf")


def test_a_count_of_two_thousand_million_pages_is_not_believed() -> None:
    data = file_of([CATALOGUE, b"<</Type/Pages/Kids[]/Count 2000000000>>"])
    with pytest.raises(NothingToRead):
        pdf.read(data, "count.pdf")


def test_deep_arrays_are_damage() -> None:
    with pytest.raises(ReadError):
        pdf.read(file_of([CATALOGUE, b"[" * 60_000 + b"]" * 60_000]), "deep.pdf")


def test_a_structure_that_bites_its_tail_is_left() -> None:
    root = b"<</Type/StructTreeRoot/K 5 0 R>>"
    element = b"<</S/Sect/K[5 0 R 5 0 R]>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R/Resources<</Font<</F 3 0 R>>>>>>"
    font = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"
    catalogue = b"<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R>>"
    tree = b"<</Type/Pages/Kids[6 0 R]/Count 1>>"
    data = file_of([catalogue, tree, font, root, element, page, stream(WORDS)])
    assert len(pdf.read(data, "tree.pdf").blocks) == 1


def test_a_page_of_ten_thousand_lines_is_a_drawing() -> None:
    drawing = b"".join(b"%d %d m %d %d l S\n" % (x, y, x + 5, y) for x in range(0, 500, 5) for y in range(0, 500, 5))
    assert pdf.read(pages(drawing + WORDS), "map.pdf").blocks
