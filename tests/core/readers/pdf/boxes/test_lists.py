"""Lists laid out of boxes: a letter of these tests is 5 points wide and 10 high."""

from milepost.core.readers.pdf.boxes.lists import Listing
from milepost.core.readers.pdf.element import Element, Mark
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Glyph, Page

HEADS = (("Ref", 30), ("What we do", 80), ("Who", 250), ("Rating", 400))


class _Paper:
    """A page on which a browser set runs, each as a box."""

    def __init__(self) -> None:
        self.page = Page(1, 500, 800)
        self.letters: dict[Mark, list[Glyph]] = {}
        self.body = Element("Document")

    def run(self, text: str, x: float, y: float, kind: str = "NonStruct") -> None:
        mark = (1, len(self.letters))
        self.letters[mark] = [Glyph(x + 5 * at, y, x + 5 * at + 5, y + 10, sign, 10.0) for at, sign in enumerate(text)]
        self.body.parts.append(Element(kind, parts=[mark]))

    def row(self, y: float, *texts: str) -> None:
        for text, (_, x) in zip(texts, HEADS, strict=True):
            if text:
                self.run(text, x, y)

    def lines(self, element: Element) -> list[Line]:
        return lines_of([glyph for mark in element.all_marks() for glyph in self.letters[mark]], self.page)

    def told(self) -> list[list[str]]:
        """The rows of the lists that are found, and every other part as a row of its own."""
        found = []
        for part in Listing(self.lines).tabled(self.body).children:
            rows = part.children if part.kind == "Table" else [Element("", parts=[part])]
            found += [[" / ".join(line.text for line in self.lines(cell)) for cell in row.children] for row in rows]
        return found


def _paper() -> _Paper:
    paper = _Paper()
    paper.row(100, *(text for text, _ in HEADS))
    paper.row(120, "A1", "Plant limes", "Ann", "G")
    paper.row(180, "A2", "Mend swings", "", "R")
    return paper


def test_rows_in_the_columns_of_headings_are_a_table() -> None:
    heads = ["Ref", "What we do", "Who", "Rating"]
    assert _paper().told() == [heads, ["A1", "Plant limes", "Ann", "G"], ["A2", "Mend swings", "", "R"]]


def test_what_stands_below_a_row_and_further_in_is_its_panel() -> None:
    paper = _Paper()
    paper.row(100, *(text for text, _ in HEADS))
    paper.row(120, "A1", "Plant limes", "Ann", "G")
    paper.run("So far: Holes are dug.", 90, 140)
    paper.run("Snags: Clay.", 260, 140)
    paper.row(180, "A2", "Mend swings", "Bo", "R")
    paper.run("Printed by Ann", 30, 220)
    assert paper.told()[2:] == [
        ["So far: Holes are dug. Snags: Clay."],
        ["A2", "Mend swings", "Bo", "R"],
        ["Printed by Ann"],
    ]


def test_a_heading_ends_a_list() -> None:
    paper = _paper()
    paper.run("Rivers", 90, 200, "H2")
    assert paper.told()[-1] == ["Rivers"]


def test_facts_on_one_line_with_nothing_in_their_columns_are_no_list() -> None:
    paper = _Paper()
    paper.row(100, "Ann", "Plans", "2026", "Draft")
    paper.run("We plant limes and oaks wherever there is room for them.", 30, 120)
    assert len(paper.told()) == 5
