"""Runs of letters that a browser tagged one by one: a letter of these tests is 5 points wide and 10 high."""

from milepost.core.readers.pdf.element import Element
from milepost.core.readers.pdf.lines import Line, lines_of
from milepost.core.readers.pdf.page import Area, Glyph, Page
from milepost.core.readers.pdf.runs import Knitting, Part


class _Paper:
    """A page on which runs are set one after the other."""

    def __init__(self) -> None:
        self.page = Page(1, 500, 500, glyphs=[Glyph(400, 0, 405, 10, "|", 10.0)])
        self.letters: dict[int, list[Glyph]] = {}

    def run(self, text: str, x: float, y: float = 100, size: float = 10.0, *, bold: bool = False) -> Element:
        mark = len(self.letters)
        width = size / 2
        self.letters[mark] = [
            Glyph(x + at * width, y, x + (at + 1) * width, y + size, sign, size, bold) for at, sign in enumerate(text)
        ]
        self.page.glyphs += self.letters[mark]
        return Element("NonStruct", parts=[(1, mark)])

    def lines(self, element: Element) -> list[Line]:
        return lines_of([glyph for _, mark in element.all_marks() for glyph in self.letters[mark]], self.page)

    def knit(self, *parts: Part) -> list[str]:
        """The kinds of what comes out, with the words of each."""
        made = Knitting(self.lines, {1: self.page}).knit(parts)
        return [" ".join(line.text for line in self.lines(one)) for one in made if isinstance(one, Element)]


def test_a_label_and_what_stands_behind_it_are_one_text() -> None:
    paper = _Paper()
    assert paper.knit(paper.run("Lead:", 50), paper.run(" Ann Lowe", 75)) == ["Lead: Ann Lowe"]


def test_a_run_of_nothing_but_a_space_goes_with_the_others() -> None:
    paper = _Paper()
    assert paper.knit(paper.run("Lead:", 50), paper.run(" ", 75), paper.run("Ann", 80)) == ["Lead: Ann"]


def test_a_small_figure_is_part_of_its_word() -> None:
    paper = _Paper()
    parts = (paper.run("CO", 50), paper.run("2", 60, 104, 6), paper.run(" falls", 63))
    assert paper.knit(*parts) == ["CO2 falls"]


def test_runs_that_stand_apart_are_texts_of_their_own() -> None:
    paper = _Paper()
    assert paper.knit(paper.run("Harbour Board", 50), paper.run("Page one", 200)) == ["Harbour Board", "Page one"]


def test_runs_of_other_sizes_side_by_side_are_too() -> None:
    paper = _Paper()
    assert paper.knit(paper.run("Tall", 50, 97, 16), paper.run("low", 87)) == ["Tall", "low"]


def test_a_word_on_a_ground_of_its_own_stays_apart_but_from_its_label() -> None:
    paper = _Paper()
    paper.page.areas = [Area(73, 98, 100, 112, "00aa00")]
    assert paper.knit(paper.run("Oars", 50), paper.run("Done", 76)) == ["Oars", "Done"]
    paper.letters.clear()
    assert paper.knit(paper.run("RAG:", 50), paper.run("Done", 76)) == ["RAG: Done"]


def test_a_run_without_letters_leaves_the_heading_before_it_alone() -> None:
    paper = _Paper()
    heading = Element("H3", parts=[paper.run("Oars", 50)])
    parts = Knitting(paper.lines, {1: paper.page}).knit((heading, paper.run("", 50), paper.run("Ann", 50, 130)))
    assert parts[0] is heading


def test_a_number_on_a_ground_of_its_own_opens_the_title_behind_it() -> None:
    paper = _Paper()
    paper.page.areas = [Area(48, 98, 95, 112, "dddddd")]
    assert paper.knit(paper.run("ACT-0112", 50), paper.run("Mend oars", 105, bold=True)) == ["ACT-0112 Mend oars"]
    paper.letters.clear()
    assert paper.knit(paper.run("Done", 50), paper.run("Mend oars", 105, bold=True)) == ["Done", "Mend oars"]


def test_the_next_line_goes_on_where_the_one_before_is_full() -> None:
    paper = _Paper()
    parts = (paper.run("We walked " * 7, 50), paper.run("everywhere", 50, 112))
    assert len(paper.knit(*parts)) == 1


def test_a_line_that_was_ended_on_purpose_is_a_text_of_its_own() -> None:
    paper = _Paper()
    assert paper.knit(paper.run("Ann Lowe", 50), paper.run("Parks", 50, 112)) == ["Ann Lowe", "Parks"]


def test_a_box_between_runs_parts_them() -> None:
    paper = _Paper()
    box = Element("NonStruct", parts=[Element("Table", parts=[paper.run("x", 300, 300)])])
    assert paper.knit(paper.run("Lead:", 50), box, paper.run("Ann", 80)) == ["Lead:", "x", "Ann"]


def test_tags_of_other_programs_are_left_alone() -> None:
    paper = _Paper()
    parts = [Element("Span", parts=[(1, 0)]), Element("Span", parts=[(1, 1)])]
    assert Knitting(paper.lines, {1: paper.page}).knit(parts) == parts


def test_what_was_tagged_first_and_stands_right_comes_after_what_stands_left_on_its_line() -> None:
    paper = _Paper()
    parts = (paper.run("Champion: Ann Lowe", 300), paper.run("Aim 1: Cleaner sand", 50))
    assert paper.knit(*parts) == ["Aim 1: Cleaner sand", "Champion: Ann Lowe"]


def test_what_stands_left_on_another_line_comes_after() -> None:
    paper = _Paper()
    assert paper.knit(paper.run("Done", 300), paper.run("A1", 50, 112)) == ["Done", "A1"]


def test_a_run_without_letters_does_not_go_on_with_a_table() -> None:
    paper = _Paper()
    table = Element("Table", parts=[paper.run("Doing", 50)])
    empty = Element("NonStruct")
    assert Knitting(paper.lines, {1: paper.page}).knit([table, empty]) == [table, empty]
