"""Pages in two columns of text are read column after column; tables and boxes beside each other are not."""

import pytest
from tests.core.readers.pdf.boxes.test_frames import frame
from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Document, Heading
from milepost.core.readers import pdf
from milepost.core.readers.pdf.lines import lines_of
from milepost.core.readers.pdf.page import Glyph, Page

_LEFT, _RIGHT = 50, 310
_WORDS = "the lamps of the old town were mended by night"
_GREEN, _RED = b"0 0.6 0.2 rg ", b"0.8 0 0.1 rg "


def _column(name: str, x: int, top: int = 700, count: int = 14) -> bytes:
    return b"".join(text(f"{name} {at:02} {_WORDS}", x, top - 14 * at, 10) for at in range(1, count + 1))


def _read(*contents: bytes) -> Document:
    return pdf.read(pages(*contents), "page.pdf")


def _words(document: Document) -> str:
    return " ".join(block.text for block in document.blocks if not hasattr(block, "rows"))


def _order(words: str) -> list[str]:
    return [word for word in words.split() if word in ("Left", "Right", "Title")]


def test_columns_are_read_one_after_the_other_below_what_stands_over_both() -> None:
    title = text("Title of the whole newsletter that goes over both of its columns", _LEFT, 720, 14)
    found = _order(_words(_read(title + _column("Left", _LEFT) + _column("Right", _RIGHT, 693))))
    assert found == ["Title", *["Left"] * 14, *["Right"] * 14]


def test_a_title_between_two_stretches_parts_them() -> None:
    title = text("Title of the next part that goes over both of the columns again", _LEFT, 480, 14)
    below = _column("Left", _LEFT, 470, 4) + _column("Right", _RIGHT, 463, 4)
    found = _order(_words(_read(_column("Left", _LEFT) + _column("Right", _RIGHT, 693) + title + below)))
    assert found == [*["Left"] * 14, *["Right"] * 14, "Title", *["Left"] * 4, *["Right"] * 4]


def test_the_last_page_may_hold_a_few_lines() -> None:
    first = _column("Left", _LEFT) + _column("Right", _RIGHT, 693)
    found = _order(_words(_read(first, _column("Left", _LEFT, 700, 4) + _column("Right", _RIGHT, 693, 2))))
    assert found[28:] == [*["Left"] * 4, *["Right"] * 2]


@pytest.mark.parametrize(
    "rules", [line(305, 490, 305, 702), b"".join(line(50, y, 560, y) for y in range(490, 710, 14))]
)
def test_lines_between_columns_or_rows_are_those_of_a_table(rules: bytes) -> None:
    found = _order(_words(_read(_column("Left", _LEFT) + _column("Right", _RIGHT) + rules)))
    assert found[:2] != ["Left", "Left"]


@pytest.mark.parametrize("over", [b"", line(50, 702, 560, 702)])
def test_a_line_all_down_the_white_parts_columns_of_text(over: bytes) -> None:
    found = _order(
        _words(_read(_column("Left", _LEFT) + _column("Right", _RIGHT, 693) + line(305, 490, 305, 702) + over))
    )
    assert found == [*["Left"] * 14, *["Right"] * 14]


@pytest.mark.parametrize("across", [(600,), (489, 702)])
def test_a_line_that_others_meet_is_a_wall_between_cells(across: tuple[int, ...]) -> None:
    levels = b"".join(line(50, y, 560, y) for y in across)
    content = _column("Left", _LEFT) + _column("Right", _RIGHT, 693) + line(305, 489, 305, 702) + levels
    assert _order(_words(_read(content)))[:2] != ["Left", "Left"]


def test_a_quotation_in_large_letters_is_no_heading() -> None:
    quote = text('"They mended my lamp in a day." Tenant, Mill Lane', _LEFT, 680, 14)
    document = _read(quote + _column("Left", _LEFT, 660))
    assert not [block for block in document.blocks if isinstance(block, Heading)]
    assert [aside.kind for aside in document.asides] == ["pull quote"]


def _dot(y: int, colour: bytes) -> bytes:
    low, high = y - 1, y + 9
    corners = ((50, low, 50, high), (50, high, 60, high), (60, high, 60, low), (60, low, 50, low))
    curves = b"".join(b"%d %d %d %d %d %d c " % (x, at, x, at, end, to) for x, at, end, to in corners)
    return colour + b"50 %d m " % low + curves + b"f 0 g\n"


def test_dots_of_several_colours_before_lines_are_signs() -> None:
    lines = text("Owner: Ann Lowe of the parks team", 66, 700) + text("Owner: Bo Hale of the roads team", 66, 660)
    assert _words(_read(lines + _dot(700, _GREEN) + _dot(660, _RED))).count("Owner") == 2
    assert [sign in _words(_read(lines + _dot(700, _GREEN) + _dot(660, _RED))) for sign in "🟢🔴"] == [True, True]
    assert "🟢" not in _words(_read(lines + _dot(700, _GREEN) + _dot(660, _GREEN)))


def _spelt(word: str) -> str:
    glyphs = [Glyph(10 + 5 * at, 10, 15 + 5 * at, 20, letter, 10) for at, letter in enumerate(word)]
    return lines_of(glyphs, Page(1, 200, 200))[0].text


def test_marks_of_where_a_word_may_part_are_no_letters() -> None:
    assert _spelt("ten\xadants") == "tenants"
    assert _spelt("prom\xad-") == "prom\xad"
    assert _spelt("well-off") == "well-off"


def test_columns_may_mostly_hold_short_lines_of_labels() -> None:
    def short(name: str, x: int, top: int) -> bytes:
        lines = (f"{name} {at:02} {_WORDS if at % 3 == 0 else 'told us'}" for at in range(1, 16))
        return b"".join(text(words, x, top - 14 * at, 10) for at, words in enumerate(lines, 1))

    assert _order(_words(_read(short("Left", _LEFT, 700) + short("Right", _RIGHT, 693)))) == [
        *["Left"] * 15,
        *["Right"] * 15,
    ]


def test_cards_in_a_column_are_read_each_on_its_own() -> None:
    cards = b"".join(
        frame(_RIGHT - 6, y - 70, _RIGHT + 240, y)
        + text("Late", _RIGHT, y - 14)
        + text("Lamps of mine", _RIGHT, y - 34, 14)
        + text("Right of the lamps", _RIGHT, y - 54)
        for y in (480, 380, 280)
    )
    words = _words(_read(_column("Left", _LEFT) + _column("Right", _RIGHT, 693, 13) + cards))
    assert words.count("Lamps of mine Late Right of the lamps") == 3
