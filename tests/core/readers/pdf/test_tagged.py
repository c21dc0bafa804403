"""What is tagged is believed where boxes are drawn around it, and not where the lines of a table are."""

from types import SimpleNamespace
from typing import Any

import pytest
from pdfminer.pdftypes import PDFObjRef

from milepost.core.document.nodes import Block, Heading, Paragraph
from milepost.core.readers.pdf.page import Area, Glyph, Page, Rule
from milepost.core.readers.pdf.tagged import structure

_EDGES, _HEIGHTS = (50.0, 250.0, 450.0), (100.0, 200.0, 300.0)
_TOLD = ((60.0, 120.0, "H3", "Lamps"), (60.0, 140.0, "P", "Lit."), (260.0, 120.0, "H3", "Kerbs"))
_MORE = ((260.0, 140.0, "P", "Cut."), (60.0, 220.0, "H3", "Rails"), (260.0, 220.0, "H3", "Steps"))


def _blocks(*told: tuple[float, float, str, str]) -> list[Block] | None:
    """A page of four squares in which these words stand, each in an element of its own."""
    page = Page(1, 500, 400, object_id=7)
    page.rules = [Rule(x, _HEIGHTS[0], x, _HEIGHTS[-1]) for x in _EDGES]
    page.rules += [Rule(_EDGES[0], y, _EDGES[-1], y) for y in _HEIGHTS]
    kids: list[dict[str, Any]] = []
    for mark, (x, y, kind, words) in enumerate(told):
        kids.append({"S": SimpleNamespace(name=kind), "Pg": PDFObjRef(None, 7), "K": mark})
        page.glyphs += [
            Glyph(x + 5 * at, y, x + 5 * at + 5, y + 10, sign, 10, mark=mark) for at, sign in enumerate(words)
        ]
    found = structure(SimpleNamespace(catalog={"StructTreeRoot": {"K": kids}}, info=[]), [page])
    return found[0] if found else None


def test_boxes_with_titles_of_their_own_are_no_table_that_the_tags_miss() -> None:
    found = _blocks(*_TOLD, *_MORE)
    assert [(type(one), one.text) for one in found or () if isinstance(one, Heading | Paragraph)] == [
        (Heading, "Lamps"),
        (Paragraph, "Lit."),
        (Heading, "Kerbs"),
        (Paragraph, "Cut."),
        (Heading, "Rails"),
        (Heading, "Steps"),
    ]


@pytest.mark.parametrize("titled", [0, 1, 2])
def test_a_table_whose_lines_are_tagged_is_missed(titled: int) -> None:
    titles = [at for at, one in enumerate((*_TOLD, *_MORE)) if one[2] == "H3"][:titled]
    told = [(x, y, "H3" if at in titles else "P", words) for at, (x, y, _, words) in enumerate((*_TOLD, *_MORE))]
    assert _blocks(*told) is None


_BARRED = (("going well", "2e9e5b"), ("stuck", "d13438"), ("Lamps", "2e9e5b"), ("Kerbs", "d13438"), ("Rails", "2e9e5b"))


def test_bars_beside_tagged_titles_say_what_the_dots_of_the_key_explain() -> None:
    page = Page(1, 500, 600, object_id=7)
    kids: list[dict[str, Any]] = []
    for mark, (words, colour) in enumerate(_BARRED):
        x, y = (62.0 + 100 * mark, 20.0) if mark < 2 else (62.0, 100.0 * mark)
        page.areas.append(Area(x - 12, y, x - 2, y + (10 if mark < 2 else 60), colour))
        kids.append({"S": SimpleNamespace(name="P"), "Pg": PDFObjRef(None, 7), "K": mark})
        page.glyphs += [
            Glyph(x + 5 * at, y, x + 5 * at + 5, y + 10, sign, 10, mark=mark) for at, sign in enumerate(words)
        ]
    found = structure(SimpleNamespace(catalog={"StructTreeRoot": {"K": kids}}, info=[]), [page])
    assert found is not None
    assert [one.text for one in found[0] if isinstance(one, Paragraph)][2:] == [
        "\N{LARGE GREEN CIRCLE}\ufe0e Lamps",
        "\N{LARGE RED CIRCLE}\ufe0e Kerbs",
        "\N{LARGE GREEN CIRCLE}\ufe0e Rails",
    ]


@pytest.mark.parametrize("is_titled", [True, False])
def test_columns_of_titled_text_between_lines_under_headings_are_no_table(is_titled: bool) -> None:
    page = Page(1, 500, 600, object_id=7)
    page.rules = [Rule(50, y, 450, y) for y in (100, 250, 400)]
    kids: list[dict[str, Any]] = []
    told = [(x, y + 15 * line) for y in (110, 260) for x in (60, 270) for line in range(4)]
    lines = [(60.0, 85.0, "H2"), (60.0, 235.0, "H2"), *((float(x), float(y), "P") for x, y in told)]
    for mark, (x, y, kind) in enumerate(lines):
        name = kind if is_titled else "P"
        kids.append({"S": SimpleNamespace(name=name), "Pg": PDFObjRef(None, 7), "K": mark})
        words = f"Words of line {mark} told"
        page.glyphs += [Glyph(x + 6 * at, y, x + 6 * at + 6, y + 9, s, 9, mark=mark) for at, s in enumerate(words)]
    found = structure(SimpleNamespace(catalog={"StructTreeRoot": {"K": kids}}, info=[]), [page])
    assert (found is not None) == is_titled
