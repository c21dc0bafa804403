"""A name in a rail heads the whole column beside it, and is read before what only stands level with it."""

from collections.abc import Sequence

import pytest
from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Heading, Paragraph
from milepost.core.readers import pdf
from milepost.core.readers.pdf.page import Area, Glyph, Page, Rule
from milepost.core.readers.pdf.rails import railed

_RAIL, _COLUMN = 50, 180
_TOPS = {"Rivers": 60, "Meadows": 300}
_SAID = "the mill pond was cleared of weed by the young rangers"


def _part(name: str, top: int) -> bytes:
    rail = text("Chapter", _RAIL, top, 10) + text(name, _RAIL, top - 18, 16)
    told = (text(f"{name} deed", _COLUMN, top, 12), *(_line(name, at, top) for at in range(1, 10)))
    return line(_RAIL, top + 14, 550, top + 14) + rail + b"".join(told)


def _line(name: str, at: int, top: int) -> bytes:
    return text(f"{name} {at:02} {_SAID}", _COLUMN, top - 14 * at, 10)


def _led(name: str, top: int) -> bytes:
    lines = ("Led by: Ines", "Roth, Warden of", "the Ponds")
    return _part(name, top) + b"".join(text(said, _RAIL, top - 34 - 12 * at, 10) for at, said in enumerate(lines))


def _letters(words: str, x: float, top: float, size: float) -> list[Glyph]:
    wide = size / 2
    return [Glyph(x + at * wide, top, x + (at + 1) * wide, top + size, sign, size) for at, sign in enumerate(words)]


def _page(names: Sequence[str]) -> Page:
    glyphs = [one for name in names for one in _letters(name, _RAIL, _TOPS[name], 16)]
    glyphs += [one for name in names for at in range(9) for one in _letters(_SAID, _COLUMN, _TOPS[name] + 14 * at, 10)]
    return Page(1, 595, 842, glyphs)


def test_a_name_in_a_rail_is_a_heading_over_the_column_beside_it() -> None:
    blocks = pdf.read(pages(_part("Rivers", 720) + _part("Meadows", 480)), "page.pdf").blocks
    heads = [block.text for block in blocks if isinstance(block, Heading)]
    assert heads == ["Rivers", "Rivers deed", "Meadows", "Meadows deed"]


def test_lines_are_as_full_as_their_rail_or_its_column_has_room() -> None:
    title = text("The plan for the valley", _RAIL, 780, 24)
    found = pdf.read(pages(title + _led("Rivers", 720) + _led("Meadows", 480)), "page.pdf").blocks
    told = [block.text for block in found if isinstance(block, Paragraph)]
    assert told.count("Led by: Ines Roth, Warden of the Ponds") == len(_TOPS)
    assert sum(said.count(_SAID) == 9 for said in told) == len(_TOPS)
    parts = railed([_page(list(_TOPS))])
    assert parts[0].width == _COLUMN < parts[1].width


def test_each_rail_and_each_column_is_a_page_of_its_own() -> None:
    parts = railed([_page(list(_TOPS))])
    assert ["".join(glyph.text for glyph in part.glyphs)[:7] for part in parts] == [
        "Rivers",
        "the mil",
        "Meadows",
        "the mil",
    ]


def test_one_rail_alone_may_be_chance() -> None:
    page = _page(["Rivers"])
    assert railed([page]) == [page]


@pytest.mark.parametrize("is_panel", [True, False])
def test_heads_of_cards_and_cells_of_tables_are_no_rails(is_panel: bool) -> None:
    page = _page(list(_TOPS))
    if is_panel:
        page.areas = [Area(45, top - 5, 150, top + 140, "eeeeee") for top in _TOPS.values()]
    else:
        page.rules = [Rule(150, top - 5, 150, top + 145) for top in _TOPS.values()]
    assert railed([page]) == [page]
