"""Boards of cards in lanes, tagged card by card, as tables: a row of headings, then rows with their labels."""

from milepost.core.readers.pdf.boxes.boards import hang_boards
from milepost.core.readers.pdf.element import Element
from milepost.core.readers.pdf.page import Area, Glyph, Page

_LANES = (100.0, 300.0)


class _Sheet:
    """A page on which words are printed, each with a mark and an element of its own."""

    def __init__(self) -> None:
        self.page = Page(1, 600, 800)
        self.parts: list[Element] = []

    def word(self, text: str, x: float, y: float) -> None:
        mark = len(self.parts)
        made = [Glyph(x + 5 * at, y, x + 5 * at + 5, y + 10, one, 10, mark=mark) for at, one in enumerate(text)]
        self.page.glyphs += made
        self.parts.append(Element("P", parts=[(1, mark)]))

    def area(self, x0: float, top: float, x1: float, bottom: float) -> None:
        self.page.areas.append(Area(x0, top, x1, bottom, "dfe6ee"))

    def card(self, text: str, x: float, y: float) -> None:
        self.area(x + 11, y + 1, x + 171, y + 41)  # its shadow
        self.area(x + 10, y, x + 170, y + 40)
        self.word(text, x + 15, y + 5)

    def hung(self) -> list[list[str]]:
        """The words of each cell of the first table, row by row; nothing where there is none."""
        letters: dict[tuple[int, int], list[Glyph]] = {}
        for glyph in self.page.glyphs:
            letters.setdefault((1, glyph.mark or 0), []).append(glyph)
        root = Element("Document", parts=[Element("NonStruct", parts=[*self.parts])])
        hang_boards(root, letters, {1: self.page})
        table = next((one for one in root.walk() if one.kind == "Table"), Element("Table"))
        return [
            [
                "/".join("".join(g.text for g in letters.get(mark, ())) for mark in cell.all_marks())
                for cell in row.children
            ]
            for row in table.children
        ]


def _board(*, labels: bool) -> _Sheet:
    sheet = _Sheet()
    sheet.word("Our board", 20, 20)
    for x, head in zip(_LANES, ("To do", "Done"), strict=True):
        sheet.area(x, 50, x + 180, 75)
        sheet.word(head, x + 60, 57)
    for y, label in ((80.0, "Homes"), (230.0, "Streets")):
        if labels:
            sheet.area(10, y, 90, y + 140)
            sheet.word(label, 15, y + 10)
        for x in _LANES:
            sheet.area(x, y, x + 180, y + 140)
    sheet.card("Roofs", 100, 90)
    sheet.card("Doors", 100, 140)
    sheet.card("Stairs", 300, 90)
    sheet.card("Limes", 300, 240)
    sheet.word("Printed in May", 20, 700)
    return sheet


def test_each_card_is_a_cell_below_its_heading_and_beside_its_label() -> None:
    assert _board(labels=True).hung() == [
        ["", "To do", "Done"],
        ["Homes", "Roofs", "Stairs"],
        ["", "Doors", ""],
        ["Streets", "", "Limes"],
    ]


def test_columns_without_labels_beside_their_lanes_stay_as_they_are_tagged() -> None:
    assert _board(labels=False).hung() == []


def test_a_label_whose_letters_went_to_its_answer_leaves_the_card_whole() -> None:
    sheet = _board(labels=True)
    roofs = next(part for part in sheet.parts if part.parts == [(1, 5)])
    roofs.parts.insert(0, (1, 99))
    assert sheet.hung()[1] == ["Homes", "/Roofs", "Stairs"]
    assert roofs.parts == [(1, 99), (1, 5)]
