"""Labels side by side over prose, with nothing drawn between; pages drawn by hand, y from the bottom."""

from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Heading, Paragraph, Table
from milepost.core.readers import pdf

_BOLD = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"
_XS = (40, 210, 380)
_DONE = ("The posts are in along the bank", "and the wire is bought.")
_NAGS = ("The gate by the old weir is gone", "and nobody knows where.")
_NEXT = ("Hang a new gate as soon as the", "smith has made one.")


def bold(words: str, x: int, y: int) -> bytes:
    return b"BT /B 10 Tf %d %d Td (%s) Tj ET\n" % (x, y, words.encode())


def action(y: int, title: str, *texts: tuple[str, ...]) -> bytes:
    """A title below a line across the page, three labels below it, and a text under each."""
    drawn = line(40, y + 20, 560, y + 20) + text(title, 40, y, 14)
    for label, own, x in zip(("Done so far", "What nags", "Next"), texts, _XS, strict=True):
        drawn += bold(label, x, y - 20)
        drawn += b"".join(text(words, x, y - 32 - 12 * at) for at, words in enumerate(own))
    return drawn


def blocks(*drawn: bytes) -> list[object]:
    data = pages(b"".join(drawn), resources=b"/Font<</F 3 0 R/B 4 0 R>>", more=(_BOLD,))
    return [*pdf.read(data, "p.pdf").blocks]


def test_each_label_is_read_with_the_text_below_it() -> None:
    found = blocks(*(action(y, f"Fence pond {y}", _DONE, _NAGS, _NEXT) for y in (780, 660, 540)))
    assert [one.text for one in found if isinstance(one, Heading | Paragraph)][:7] == [
        "Fence pond 780",
        "Done so far",
        "The posts are in along the bank and the wire is bought.",
        "What nags",
        "The gate by the old weir is gone and nobody knows where.",
        "Next",
        "Hang a new gate as soon as the smith has made one.",
    ]


def test_headings_over_short_cells_and_labels_that_come_but_twice_are_left_as_they_are() -> None:
    short = blocks(*(action(y, f"Fence pond {y}", ("Posts",), ("Gate",), ("May",)) for y in (780, 660, 540)))
    assert not any(isinstance(one, Heading | Paragraph) and one.text == "What nags" for one in short)
    twice = blocks(*(action(y, f"Fence pond {y}", _DONE, _NAGS, _NEXT) for y in (780, 660)))
    assert any(isinstance(one, Table) for one in twice) or len(twice) != 14
