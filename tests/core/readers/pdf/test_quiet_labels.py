"""Labels in another ink or weight without a colon: a letter of these tests is 5 points wide and 10 high."""

from collections.abc import Iterator

from milepost.core.readers.pdf.element import Element, Mark
from milepost.core.readers.pdf.page import Area, Glyph, Page
from milepost.core.readers.pdf.quiet_labels import with_colons

GREY, BLACK = "777777", "000000"
CARDS = (("Ann Lowe", "May 2027"), ("Bo Reed", "June 2027"), ("Cy Ward", "July 2027"))


class _Paper:
    """A page on which runs are set, each as a paragraph or what else is said."""

    def __init__(self) -> None:
        self.page = Page(1, 500, 800)
        self.letters: dict[Mark, list[Glyph]] = {}
        self.body = Element("Document")

    def run(
        self, text: str, x: float, y: float, ink: str = BLACK, *, size: float = 10, bold: bool = False, kind: str = "P"
    ) -> None:
        mark, wide = (1, len(self.letters)), size / 2
        self.letters[mark] = [
            Glyph(x + at * wide, y, x + at * wide + wide, y + size, sign, size, bold, ink=ink)
            for at, sign in enumerate(text)
        ]
        self.body.parts.append(Element(kind, parts=[mark]))

    def told(self) -> list[str]:
        found, _ = with_colons(self.body, self.letters, {1: self.page})
        return [text for run in found.values() if (text := "".join(glyph.text for glyph in run))]

    def labels(self) -> set[str]:
        return {text.partition(":")[0] + ":" for text in self.told() if ":" in text}


def _lines() -> Iterator[tuple[float, str, str]]:
    """How far down each card is, with its lead and its day."""
    for at, (who, when) in enumerate(CARDS):
        yield 100 + 100 * at, who, when


def _cards(ink: str = GREY, *, bold: bool = False, kind: str = "P") -> _Paper:
    paper = _Paper()
    for y, who, when in _lines():
        paper.run("Lead", 50, y, ink, bold=bold, kind=kind)
        paper.run(f" {who}", 70, y)
        paper.run("Due", 200, y, ink, bold=bold, kind=kind)
        paper.run(f" {when}", 215, y)
    return paper


def test_words_in_another_ink_that_come_again_before_other_answers_are_labels() -> None:
    assert _cards().told()[:2] == ["Lead: Ann Lowe", "Due: May 2027"]


def test_so_are_words_in_another_weight() -> None:
    assert _cards(BLACK, bold=True).labels() == {"Lead:", "Due:"}


def test_words_in_the_same_style_are_not() -> None:
    assert not _cards(BLACK).labels()


def test_nor_are_headings_and_what_is_in_tables() -> None:
    assert not _cards(kind="H3").labels()
    assert not _cards(kind="Table").labels()


def test_a_label_may_stand_above_its_answer() -> None:
    paper = _Paper()
    for y, who, when in _lines():
        paper.run("Lead", 50, y, GREY)
        paper.run(f" {who}", 70, y)
        paper.run("Latest", 50, y + 15, GREY)
        paper.run(f"We met in {when}.", 50, y + 27)
    assert paper.labels() == {"Lead:", "Latest:"}


def test_what_is_larger_than_the_text_below_it_is_a_heading() -> None:
    paper = _Paper()
    for y, who, when in _lines():
        paper.run("Lead", 50, y, GREY)
        paper.run(f" {who}", 70, y)
        paper.run("Latest", 50, y + 15, GREY, size=12)
        paper.run(f"We met in {when}.", 50, y + 29)
    assert not paper.labels()


def test_a_status_that_comes_as_it_may_takes_no_turns_with_others() -> None:
    paper = _Paper()
    for at, status in enumerate(("Done", "Done", "Late", "Late", "Late", "Done")):
        paper.run(status, 50, 100 + 100 * at, GREY)
        paper.run(f"We met {at + 2} times.", 50, 112 + 100 * at)
    assert not paper.labels()


def test_a_status_on_a_ground_of_its_own_is_no_label() -> None:
    paper = _cards()
    paper.page.areas = [Area(45, y - 2, 72, y + 12, "00aa00") for y, _, _ in _lines()]
    assert not paper.labels()


def test_words_that_always_say_the_same_after_them_are_a_name() -> None:
    paper = _Paper()
    for y, _, _ in _lines():
        paper.run("Shore", 50, y, GREY)
        paper.run(" for all", 75, y)
        paper.run("Plan", 200, y, GREY)
        paper.run(" of us", 220, y)
    assert not paper.labels()


def test_words_that_mostly_stand_elsewhere_are_emphasis() -> None:
    paper = _cards()
    for at in range(3):
        paper.run("Lead", 300, 500 + 20 * at, GREY)
        paper.run("Due", 400, 500 + 20 * at, GREY)
    assert not paper.labels()


def test_a_label_that_nobody_answered_is_one_by_its_look_and_place() -> None:
    paper = _Paper()
    for y, who, when in (*_lines(), (400, "Di Hall", ""), (500, "Ed Pym", "")):
        paper.run("Lead", 50, y, GREY)
        paper.run(f" {who}", 70, y)
        paper.run("Latest / next", 50, y + 15, GREY)
        paper.run(f"We met in {when}.", 50, y + 27) if when else None
    assert sum(text.startswith("Latest / next:") for text in paper.told()) == 5


def test_the_answer_below_a_label_may_start_with_a_picture_or_a_bullet() -> None:
    paper = _Paper()
    for y, who, when in _lines():
        paper.run("% done", 50, y, GREY)
        paper.run(f"{y}", 85, y + 12)
        paper.page.areas.append(Area(50, y + 14, 80, y + 20, "00aa00"))
        paper.run("Next steps", 200, y, GREY)
        paper.page.glyphs.append(Glyph(200, y + 12, 204, y + 22, "•", 10))
        paper.run(f"Meet {who} in {when}", 212, y + 12)
    assert paper.labels() == {"% done:", "Next steps:"}


def test_an_answer_on_a_badge_has_its_label_and_a_list_stays_below_its_own() -> None:
    paper = _Paper()
    for y, who, _ in _lines():
        paper.run("Status", 50, y, GREY)
        paper.run(f"Good {who}", 58, y + 13, "ffffff", bold=True)
        paper.page.areas.append(Area(50, y + 11, 120, y + 25, "00aa00"))
        paper.run("Next", 200, y, GREY)
        paper.run(f"Meet {who}", 200, y + 12, kind="L")
    assert paper.told()[:3] == ["Status:Good Ann Lowe", "Next:", "Meet Ann Lowe"]


def test_the_badges_of_a_key_have_what_they_mean_behind_a_colon() -> None:
    paper = _Paper()
    for at, (badge, words) in enumerate((("C", "Complete"), ("G", "On time"), ("R", "Late, to be told"))):
        paper.run(badge, 50 + 150 * at, 100, "ffffff")
        paper.page.areas.append(Area(46 + 150 * at, 98, 60 + 150 * at, 112, "00aa00"))
        paper.run(words, 66 + 150 * at, 100)
    assert paper.told() == ["C:Complete", "G:On time", "R:Late, to be told"]
    paper.page.areas.clear()
    assert not paper.labels()
