"""Tests of pages as pictures."""

import io
from pathlib import Path

import pytest
from PIL import Image
from tests.core.readers.pdf.made import pages, stream, text

from milepost.core.errors import CannotReadSafely, DamagedFile, NothingToRead
from milepost.core.readers.printed import printed_page

HERE = Path(__file__).parent
LOCKED = HERE.parent / "pdf" / "papers" / "locked.pdf"
LINES = text("The lanes are lit between school and station", 50, 700) + text("The trees are planted", 50, 300)
FRAME = (0xB3, 0x59, 0x00)


def picture(data: bytes, page: int, *words: str) -> Image.Image:
    return Image.open(io.BytesIO(printed_page(data, "plan.pdf", page, words))).convert("RGB")


def is_framed(image: Image.Image) -> bool:
    """Whether there are enough dots of the frame's colour for a frame."""
    colours = image.getcolors(256) or []
    return any(count > 1000 and max(map(abs, map(int.__sub__, rgb, FRAME))) < 12 for count, rgb in colours)


def test_a_page_is_drawn_whole_and_small_enough() -> None:
    image = picture(pages(LINES, LINES), 2)
    assert (max(image.size), image.width < image.height, is_framed(image)) == (1600, True, False)


def test_the_part_where_the_words_stand_is_framed() -> None:
    image = picture(pages(LINES), 1, "The trees are planted")
    assert image.height < 300
    assert is_framed(image)


def test_words_that_are_not_found_leave_the_whole_page_unmarked() -> None:
    image = picture(pages(LINES), 1, "Something else altogether")
    assert (image.height, is_framed(image)) == (1600, False)


def test_a_huge_page_is_a_small_picture() -> None:
    data = pages(LINES).replace(b"0 0 595 842", b"0 0 9e7 9e7")
    assert max(picture(data, 1).size) <= 1600


@pytest.mark.parametrize("page", [0, 3])
def test_a_page_that_is_not_there_is_said(page: int) -> None:
    with pytest.raises(NothingToRead, match=f"no page {page}"):
        printed_page(pages(LINES, LINES), "plan.pdf", page)


@pytest.mark.parametrize("data", [b"%PDF-1.7", LOCKED.read_bytes()])
def test_a_damaged_or_locked_file_is_said(data: bytes) -> None:
    with pytest.raises(DamagedFile, match=r"plan\.pdf"):
        printed_page(data, "plan.pdf", 1)


def test_a_form_that_draws_itself_without_end_ends_with_its_process() -> None:
    form = stream(b"/X Do /X Do ", b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources 5 0 R")
    own = b"<</Font<</F 3 0 R>>/XObject<</X 4 0 R>>>>"
    data = pages(b"/X Do /X Do", resources=b"/XObject<</X 4 0 R>>", more=(form, own))
    with pytest.raises(CannotReadSafely, match=r"plan\.pdf"):
        printed_page(data, "plan.pdf", 1, wall_seconds=2)
