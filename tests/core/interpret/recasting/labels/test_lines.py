"""A second label on a line opens a line of its own."""

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret.recasting.labels.lines import lines
from milepost.core.interpret.recasting.pieces import PLAIN, Piece


def _parted(*texts: str) -> list[str]:
    return [one.text for one in lines([Piece(text, PLAIN, 0, 0, 0, None, Paragraph(text)) for text in texts])]


def test_a_label_of_other_lines_parts_two_boxes_that_touch() -> None:
    keepers = ["Keeper: Ann Lowe", "Keeper: Bo Dunn"]
    assert _parted(*keepers, "Promise 3 Green lanes Keeper: Cy Marsh")[2:] == [
        "Promise 3 Green lanes",
        "Keeper: Cy Marsh",
    ]


def test_a_longer_label_that_ends_as_others_do_stays_whole() -> None:
    assert _parted("Lead: Ann Lowe", "Lead: Bo Dunn", "Priority Lead: Cy Marsh")[2:] == ["Priority Lead: Cy Marsh"]
