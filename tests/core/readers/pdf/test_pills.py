"""Words on a small ground of their own behind a title are no part of it."""

import pytest

from milepost.core.readers.pdf.lines import lines_of
from milepost.core.readers.pdf.page import Area, Glyph, Page
from milepost.core.readers.pdf.pills import without_pills


def _word(text: str, x: float, y: float = 0) -> list[Glyph]:
    return [Glyph(x + 5 * at, y, x + 5 * at + 5, y + 10, letter, 10) for at, letter in enumerate(text)]


def _read(glyphs: list[Glyph], *areas: Area) -> tuple[list[str], list[str]]:
    page = Page(1, 600, 800, glyphs=glyphs, areas=list(areas))
    kept, pills = without_pills(lines_of(glyphs, page), glyphs, page)
    return [line.text for line in kept], [line.text for line in pills]


PILL = Area(95, -2, 135, 12, "cc3344")


def test_a_pill_at_the_end_of_the_line_of_a_title_stands_for_itself() -> None:
    glyphs = [*_word("Plant more limes", 0), *_word("Late", 100)]
    assert _read(glyphs, PILL) == (["Plant more limes"], ["Late"])
    assert _read([*glyphs, *_word("in every street", 0, 12)], PILL) == (
        ["Plant more limes", "in every street"],
        ["Late"],
    )


@pytest.mark.parametrize(
    ("word", "area"),
    [
        ("late", PILL),  # goes on with the sentence
        ("Late", Area(95, -2, 135, 12, "ffffff")),
        ("Late", Area(-5, -2, 135, 12, "cc3344")),  # the ground of the whole line
        ("Late", Area(95, -40, 135, 50, "cc3344")),
    ],
)
def test_words_of_the_title_on_no_ground_of_their_own_stay(word: str, area: Area) -> None:
    glyphs = [*_word("Plant more limes", 0), *_word(word, 100)]
    assert _read(glyphs, area) == ([f"Plant more limes {word}"], [])
