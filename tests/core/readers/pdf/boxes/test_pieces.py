"""Letters strung together from left to right: what is one text and what two that stand abreast."""

import cProfile

from milepost.core.readers.pdf.boxes.pieces import pieces
from milepost.core.readers.pdf.page import Glyph, Page


def _letters(words: str, x: float, top: float, size: float = 10) -> list[Glyph]:
    step = size / 2
    return [
        Glyph(x + at * step, top, x + (at + 1) * step, top + size, sign, size)
        for at, sign in enumerate(words)
        if sign != " "
    ]


def _told(*glyphs: list[Glyph]) -> list[str]:
    return [line.text for line in pieces([one for own in glyphs for one in own], Page(1, 595, 842))]


def test_small_letters_behind_a_title_are_another_text() -> None:
    assert _told(_letters("Plant limes", 40, 100, 14), _letters("Slow", 124, 102)) == ["Plant limes", "Slow"]


def test_a_code_in_small_letters_before_a_title_is_of_it() -> None:
    assert _told(_letters("1a", 40, 102), _letters("Plant limes", 56, 100, 14)) == ["1a Plant limes"]


def test_lines_of_two_columns_at_nearly_one_height_are_two() -> None:
    left = [*_letters("They dug", 40, 100), *_letters("and dug", 40, 112)]
    right = [*_letters("Ann came", 200, 103), *_letters("and went", 200, 115)]
    assert _told(left, right) == ["They dug", "Ann came", "and dug", "and went"]


def test_a_page_of_ten_times_the_lines_costs_ten_times_the_work() -> None:
    few, many = (_calls(lines) for lines in (6, 60))
    assert many < 12 * few


def _calls(lines: int) -> int:
    profile = cProfile.Profile()
    page = [_letters("They dug and planted", 40, 12 * at) for at in range(lines)]
    profile.runcall(_told, *page)
    return sum(entry.callcount for entry in profile.getstats())
