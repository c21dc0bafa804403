"""Gaps between columns of which no line is drawn, in tables that are no part of their page."""

from milepost.core.readers.pdf.gaps import Gaps
from milepost.core.readers.pdf.grid import Walls
from milepost.core.readers.pdf.page import Rule


def test_what_stands_off_the_page_has_no_columns() -> None:
    uprights = [Rule(x, 100, x, 200) for x in (-900, 30)]
    levels = [Rule(-900, y, 30, y) for y in (100, 150, 200)]
    assert Gaps().edges(Walls(uprights, levels)) == []
