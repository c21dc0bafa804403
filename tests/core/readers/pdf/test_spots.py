"""Coloured dots as signs of a status: before a word, at the end of a row, beside a title of two lines."""

from milepost.core.readers.pdf.page import Area, Glyph, Page
from milepost.core.readers.pdf.spots import spots

RED, AMBER, GREEN, GREY = "d93030", "f5a623", "35a853", "9aa0a6"


def word(text: str, x: float, y: float) -> list[Glyph]:
    return [Glyph(x + 5 * at, y, x + 5 * at + 5, y + 10, letter, 10) for at, letter in enumerate(text)]


def dot(x: float, y: float, colour: str, size: float = 10) -> Area:
    return Area(x, y, x + size, y + size, colour)


def signs(*parts: list[Glyph] | Area) -> list[tuple[str, float]]:
    """Each sign without its mark, with the height at which it was put."""
    areas = [part for part in parts if isinstance(part, Area)]
    glyphs = [glyph for part in parts if not isinstance(part, Area) for glyph in part]
    page = Page(1, 600, 800, glyphs=glyphs, areas=areas)
    return [(glyph.text[0], glyph.top) for _, glyph in spots([page])[0]]


KEY = (dot(50, 50, GREEN), word("going well", 65, 50), dot(150, 50, RED), word("stuck", 165, 50))


def test_each_dot_of_a_key_set_on_one_line_is_a_sign() -> None:
    assert signs(*KEY) == [("🟢", 50), ("🔴", 50)]


def test_a_dot_at_the_end_of_a_row_is_a_sign_where_a_key_explains_its_colour() -> None:
    row = (word("Plant limes", 50, 100), dot(400, 95, RED, 20))
    assert signs(*KEY, *row) == [("🟢", 50), ("🔴", 50), ("🔴", 100)]
    other = (word("Plant limes", 50, 100), dot(400, 95, AMBER, 20))
    assert signs(*KEY, *other) == [("🟢", 50), ("🔴", 50)]
    assert signs(*row) == []


def test_a_dot_beside_a_title_of_two_lines_stands_with_the_first_of_them() -> None:
    title = (word("Plant limes in", 50, 100), word("every street", 50, 112), dot(300, 101, GREEN, 20))
    assert signs(*KEY, *title)[2:] == [("🟢", 100)]


def test_a_dot_on_a_panel_says_nothing_of_what_stands_beside_the_panel() -> None:
    panel = Area(200, 90, 420, 130, "f3f6f7")
    beside = word("In the side-bar", 50, 100)
    assert signs(*KEY, beside, panel, word("Plant limes", 210, 100), dot(390, 100, RED, 20))[2:] == [("🔴", 100)]
    assert signs(*KEY, beside, panel, dot(390, 100, RED, 20))[2:] == []


def test_grey_is_a_sign_among_others_and_a_number_on_a_dot_is_none() -> None:
    assert signs(*KEY, dot(50, 70, GREY), word("not begun", 65, 70))[2:] == [("⚪", 70)]
    assert signs(*KEY, dot(50, 70, RED, 14), word("1", 54, 72), word("Plant limes", 70, 72))[2:] == []


def test_a_dot_in_one_of_two_columns_says_nothing_of_the_other() -> None:
    beside = word("In the left column", 50, 100)
    assert signs(*KEY, beside, word("Plant limes", 250, 100), dot(318, 100, RED))[2:] == [("🔴", 100)]
    page = Page(1, 600, 800, glyphs=[*KEY[1], *KEY[3], *beside, *word("Plant limes", 250, 100)],
                areas=[KEY[0], KEY[2], dot(318, 100, RED)])  # fmt: skip
    assert all(glyph.x0 > 200 for area, glyph in spots([page])[0] if area.x0 == 318)


def test_a_dot_at_the_end_of_a_line_whose_word_begins_the_next_stays_there() -> None:
    page = Page(1, 600, 800, glyphs=[*KEY[1], *KEY[3], *word("Lead Ann | Status", 50, 100), *word("Late", 50, 112)],
                areas=[KEY[0], KEY[2], dot(138, 100, RED)])  # fmt: skip
    assert [glyph.x0 for area, glyph in spots([page])[0] if area.x0 == 138] == [138]


def test_dots_at_the_end_of_each_of_two_columns_belong_to_the_titles_of_their_own() -> None:
    glyphs, areas = [*KEY[1], *KEY[3]], [KEY[0], KEY[2]]
    for y, left, right in ((100, "Plant limes", "Paint the hall"), (160, "Sweep every lane in all", "Buy nets")):
        glyphs += [*word(left, 50, y), *word("all parishes", 50, y + 12), *word(right, 250, y)]
        areas += [dot(165, y, RED), dot(400, y, GREEN)]
    glyphs += [*word("Lead Ann Lowe", 50, 214), *word("Mend the weir", 250, 214)]
    areas.append(dot(400, 214, GREEN))
    found = spots([Page(1, 600, 800, glyphs=glyphs, areas=areas)])[0][2:]
    assert [(sign.text[0], sign.top, sign.x0 < 50) for _, sign in found] == [
        ("🔴", 100, True),
        ("🟢", 100, False),
        ("🔴", 160, True),
        ("🟢", 160, False),
        ("🟢", 214, False),
    ]
    assert all(sign.x1 < (50 if sign.x0 < 50 else 250) for _, sign in found)
