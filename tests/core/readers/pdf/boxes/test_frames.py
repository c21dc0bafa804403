"""Cards with round corners, each read on its own; pages drawn by hand, y from the bottom."""

from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Heading, Paragraph
from milepost.core.readers import pdf


def frame(x0: int, y0: int, x1: int, y1: int, *, filled: bool = False) -> bytes:
    """A shape with two round corners at its foot."""
    start = b"%d %d m %d %d l %d %d l %d %d l " % (x0, y0 + 9, x0, y1, x1, y1, x1, y0 + 9)
    foot = b"%d %d %d %d %d %d c %d %d l " % (x1, y0, x1, y0, x1 - 9, y0, x0 + 9, y0)
    return (
        b"0.9 0.9 0.8 rg "
        + start
        + foot
        + b"%d %d %d %d %d %d c " % (x0, y0, x0, y0, x0, y0 + 9)
        + (b"h f 0 g\n" if filled else b"h S\n")
    )


def card(x: int, y: int, code: str, title: str, *boxes: str) -> bytes:
    """A card 240 points wide, hung at a height: a code, a title and a state, and boxes side by side below them."""
    head = text(code, x + 8, y - 20) + text(title, x + 34, y - 20, 13) + text("Late", x + 200, y - 20)
    drawn = frame(x, y - 130, x + 240, y)
    for at, words in enumerate(boxes):
        left = x + 8 + 78 * at
        drawn += frame(left, y - 120, left + 72, y - 40, filled=True)
        drawn += b"".join(text(one, left + 6, y - 56 - 12 * row) for row, one in enumerate(words.split(" / ")))
    return drawn + head


def told(content: bytes) -> list[str]:
    return [block.text for block in pdf.read(pages(content), "p.pdf").blocks if isinstance(block, Heading | Paragraph)]


_DONE, _NEXT = "We dug two / wide holes / by the mill.", "Buy oaks / and stakes / in spring."


def test_boxes_side_by_side_in_cards_side_by_side_are_read_one_after_the_other() -> None:
    four = (
        (20, 780, "1a", "Plant the oaks"),
        (300, 780, "1b", "Mow the green"),
        (20, 600, "2a", "Mend a bench"),
        (300, 600, "2b", "Clear a ditch"),
    )
    found = told(b"".join(card(x, y, code, title, _DONE, _NEXT) for x, y, code, title in four))
    each = ["Late", "We dug two wide holes by the mill.", "Buy oaks and stakes in spring."]
    assert found == [said for _, _, code, title in four for said in (f"{code} {title}", *each)]


def test_a_band_over_the_title_of_a_card_says_its_number_and_what_follows_the_title() -> None:
    def banded(x: int, y: int) -> bytes:
        band = text("A1", x + 8, y - 14) + text("Paused", x + 190, y - 14)
        title = text("Help for those who", x + 8, y - 40, 13) + text("live on the quay", x + 8, y - 55, 13)
        return frame(x, y - 110, x + 240, y) + band + title + text(lead, x + 8, y - 90)

    lead = "Lead: Ann Lowe, Warden of the Quay and Docks"
    first = told(b"".join(banded(20, y) for y in (780, 600, 420)))[:4]
    assert first == ["A1", "Help for those who live on the quay", "Paused", lead]


def test_fewer_cards_than_three_and_cards_in_which_a_table_is_drawn_are_left_as_they_are() -> None:
    def level(content: bytes) -> list[str]:
        return told(content.replace(b"/F 13 Tf", b"/F 10 Tf"))  # a status beside a larger title is apart in any case

    cards = [card(20, y, "1a", "Plant the oaks", _DONE, _NEXT) for y in (780, 600, 420)]
    assert "Late" in level(b"".join(cards))
    assert "Late" not in level(b"".join(cards[:2]))
    assert "Late" not in level(
        b"".join(one + line(100, y - 120, 100, y - 40) for one, y in zip(cards, (780, 600, 420), strict=True))
    )


def test_small_words_far_behind_a_title_are_no_part_of_it() -> None:
    title = text("Priority 1: Calm streets", 40, 700, 18) + text("Priority lead: Ann Lowe", 400, 700, 9)
    prose = b"".join(text("The lane is swept on most days of the week.", 40, y) for y in (660, 640, 620))
    assert told(title + prose)[:2] == ["Priority 1: Calm streets", "Priority lead: Ann Lowe"]


def square(x: int, y: int, *, filled: bool = False) -> bytes:
    return b"0.9 0.9 0.8 rg %d %d 240 -130 re %s 0 g\n" % (x, y, b"f" if filled else b"S")


def boxed(y: int, wide: int) -> bytes:
    """A square shape with a title and two boxes that are so wide; 116 points lie between where they start."""
    drawn = square(20, y) + text(f"1.{y} Plant oaks", 28, y - 20, 13)
    for x, words in (
        (24, ("We dug two wide holes", "and one for a lime.")),
        (140, ("Buy two oaks and a lime", "in spring.")),
    ):
        drawn += b"0.9 0.9 0.8 rg %d %d %d -80 re f 0 g\n" % (x, y - 40, wide)
        drawn += b"".join(text(one, x + 2, y - 56 - 12 * row) for row, one in enumerate(words))
    return drawn


def test_a_square_shape_is_a_card_where_boxes_stand_apart_in_it_and_no_cell() -> None:
    apart = told(b"".join(boxed(y, 108) for y in (780, 600, 420)))
    each = ["We dug two wide holes and one for a lime.", "Buy two oaks and a lime in spring."]
    assert apart[:3] == ["1.780 Plant oaks", *each]
    assert told(b"".join(boxed(y, 116) for y in (780, 600, 420))) != apart


def test_a_panel_down_the_side_of_a_card_is_read_after_its_title() -> None:
    def sided(y: int) -> bytes:
        panel = b"0.8 0.9 0.9 rg 20 %d 80 -130 re f 0 g\n" % y
        facts = text("2.1", 28, y - 20, 16) + text("Late", 28, y - 50) + text("Ann Lowe", 28, y - 80)
        words = b"".join(text(one, 112, y - 60 - 12 * row) for row, one in enumerate(_DONE.split(" / ")))
        return square(20, y) + panel + facts + text("Plant the oaks", 112, y - 20, 13) + words

    first = told(b"".join(sided(y) for y in (780, 600, 420)))[:5]
    assert first == ["2.1", "Plant the oaks", "Late", "Ann Lowe", "We dug two wide holes by the mill."]
