"""What is tagged is believed where boxes are drawn around it, and not where the lines of a table are."""

from types import SimpleNamespace
from typing import Any

import pytest
from pdfminer.pdftypes import PDFObjRef

from milepost.core.document.nodes import Block, Heading, Paragraph
from milepost.core.readers.pdf.page import Glyph, Page, Rule
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
