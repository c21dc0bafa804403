"""Letters to lines: a letter of these tests is 5 points wide and 10 high."""

from milepost.core.readers.pdf.lines import lines_of
from milepost.core.readers.pdf.page import Area, Glyph, Page


def _line(text: str, *, apart: float, space: float = 5.0, draws_spaces: bool = False) -> str:
    """The text of a line whose letters stand so far apart, and its words so much further."""
    glyphs, x = [], 0.0
    for letter in text:
        if letter != " " or draws_spaces:
            glyphs.append(Glyph(x, 0, x + 5, 10, letter, 10.0))
        x += (space if letter == " " else 5.0) + apart
    return lines_of(glyphs, Page(1, 500, 500))[0].text


def test_spaced_capitals_are_words() -> None:
    for drawn in (True, False):
        assert _line("THEME ONE", apart=3, draws_spaces=drawn) == "THEME ONE"
        assert _line("PRIORITY 1", apart=2.5, draws_spaces=drawn) == "PRIORITY 1"
        assert _line("Theme one", apart=0.2, draws_spaces=drawn) == "Theme one"


def test_figures_and_letters_that_stand_apart_stay_so() -> None:
    assert _line("1 2 3 4 5 6", apart=0) == "1 2 3 4 5 6"
    assert _line("A B C", apart=0) == "A B C"
    assert _line("Q 1 of a", apart=0) == "Q 1 of a"


def test_letters_of_no_size_in_a_spoilt_file_are_read() -> None:
    glyphs = [Glyph(at * 8.0, 0, at * 8.0 + 5, 10, letter, 0.0) for at, letter in enumerate("THEME")]
    assert [line.text.replace(" ", "") for line in lines_of(glyphs, Page(1, 500, 500))] == ["THEME"]


def test_words_drawn_over_others_are_lines_of_their_own() -> None:
    drawn = [Glyph(at * 5.0, 0, at * 5.0 + 5, 10, letter, 10.0) for at, letter in enumerate("Project")]
    over = [Glyph(at * 4.0, 0, at * 4.0 + 4, 10, letter, 10.0) for at, letter in enumerate("Exploitation")]
    lines = lines_of([*drawn, *over], Page(1, 500, 500))
    assert sorted(line.text for line in lines) == ["Exploitation", "Project"]


def test_fake_bold_is_one_line() -> None:
    drawn = [Glyph(at * 5.0, 0, at * 5.0 + 5, 10, letter, 10.0) for at, letter in enumerate("Project")]
    again = [Glyph(at * 5.0 + 0.3, 0, at * 5.0 + 5.3, 10, letter, 10.0) for at, letter in enumerate("Project")]
    assert [line.text for line in lines_of([*drawn, *again], Page(1, 500, 500))] == ["Project"]


def test_white_words_alone_on_a_band_stand_out_and_on_a_panel_of_several_lines_they_do_not() -> None:
    words = [Glyph(at * 5.0, 0, at * 5.0 + 5, 10, letter, 10.0, ink="ffffff") for at, letter in enumerate("Play")]
    for height, stands_out in ((16, True), (80, False)):
        page = Page(1, 500, 500, glyphs=words, areas=[Area(0, -3, 400, height - 3, "224466")])
        assert lines_of(words, page)[0].is_bold is stands_out
    assert not lines_of(words, Page(1, 500, 500))[0].is_bold


def test_a_title_behind_a_number_that_filled_the_room_up_to_its_tab_is_a_word_of_its_own() -> None:
    def told(number: str, title: str, gap: float) -> str:
        end = 5.0 * len(number)
        front = [Glyph(at * 5.0, 0, at * 5.0 + 5, 10, letter, 10.0) for at, letter in enumerate(number)]
        words = [
            Glyph(end + gap + at * 5.0, 0, end + gap + at * 5.0 + 5, 10, one, 10.0) for at, one in enumerate(title)
        ]
        return lines_of([*front, *words], Page(1, 500, 500))[0].text

    assert told("1.1", "Mend", 0.5) == "1.1 Mend"
    assert told("HB2.1", "Mend", 0.5) == "HB2.1 Mend"
    assert told("1.1", "Mend", 0) == "1.1Mend"
    assert told("4", "Gs", 0.5) == "4Gs"


def test_a_label_in_bold_behind_an_answer_that_filled_the_room_up_to_its_tab_is_a_word_of_its_own() -> None:
    def told(gap: float) -> str:
        front = [Glyph(at * 5.0, 0, at * 5.0 + 5, 10, letter, 10.0) for at, letter in enumerate("Grey")]
        words = [
            Glyph(20 + gap + at * 5.0, 0, 25 + gap + at * 5.0, 10, one, 10.0, True) for at, one in enumerate("Due:")
        ]
        return lines_of([*front, *words], Page(1, 500, 500))[0].text

    assert told(0.5) == "Grey Due:"
    assert told(0) == "GreyDue:"
