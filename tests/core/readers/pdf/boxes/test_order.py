"""In which order the texts of a designed page are read; drawn by hand, y from the bottom, a panel at its foot."""

from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Heading, Paragraph
from milepost.core.readers import pdf

PANEL = b"0.9 0.9 0.8 rg 40 40 500 60 re f 0 g " + text("In our own words.", 50, 70)


def told(content: bytes) -> list[str]:
    other = pdf.read(pages(content + PANEL), "p.pdf").otherwise
    assert other
    return [block.text for block in other.blocks if isinstance(block, Heading | Paragraph)][:-1]


def stack(x: int, *lines: tuple[str, int, int]) -> bytes:
    return b"".join(text(words, x, y, size) for words, y, size in lines)


def test_a_column_is_read_to_its_end_though_white_goes_across_both() -> None:
    left = stack(40, ("Plant the oaks", 740, 14), ("Holes are dug.", 700, 10), ("Stakes are bought.", 660, 10))
    right = stack(320, ("Mow the green", 740, 14), ("It was mown.", 690, 10), ("The mower is hired.", 655, 10))
    assert told(left + right)[1:4] == ["Holes are dug.", "Stakes are bought.", "Mow the green"]


def test_a_heading_over_columns_ends_those_above_it() -> None:
    left = stack(40, ("Plant the oaks", 740, 12), ("Holes are dug.", 700, 10), ("Stakes are bought.", 660, 10))
    right = stack(320, ("Mow the green", 740, 12), ("It was mown.", 690, 10), ("The mower is hired.", 655, 10))
    below = stack(40, ("Clean water", 600, 18), ("Clear a ditch", 570, 12)) + stack(320, ("Mend a pump", 568, 12))
    assert told(left + right + below)[-4:] == ["The mower is hired.", "Clean water", "Clear a ditch", "Mend a pump"]


def test_a_section_named_at_the_left_of_its_actions_is_read_before_them() -> None:
    rail = stack(40, ("Aim 1", 740, 10), ("Green streets", 725, 13), ("Sponsor: Ann Lowe", 710, 10))
    first = stack(200, ("Plant the oaks", 738, 12), ("Due: May 2027", 705, 10), ("Holes are dug.", 680, 10))
    second = stack(200, ("Mow the green", 640, 12), ("Due: June 2027", 610, 10))
    assert told(rail + first + second)[:4] == ["Aim 1", "Green streets", "Sponsor: Ann Lowe", "Plant the oaks"]


def test_a_label_in_one_row_with_its_answer_is_read_with_it() -> None:
    labels = stack(40, ("Who", 740, 10), ("Until", 715, 10), ("Done", 690, 10))
    answers = stack(200, ("Ann Lowe", 740, 10), ("May 2027", 715, 10), ("Holes are dug.", 690, 10))
    assert told(labels + answers) == ["Who", "Ann Lowe", "Until", "May 2027", "Done", "Holes are dug."]


def test_a_stroke_across_parts_what_is_above_it_from_what_is_below() -> None:
    labels = stack(40, ("Who", 740, 10), ("Until", 726, 10))
    answers = stack(200, ("Ann Lowe", 740, 10), ("May 2027", 726, 10))
    strokes = line(40, 736, 400, 736) + line(40, 722, 400, 722)
    assert told(labels + answers + strokes) == ["Who", "Ann Lowe", "Until", "May 2027"]


def test_columns_with_titles_of_their_own_are_no_rows_however_level() -> None:
    left = stack(40, ("Plant the oaks", 740, 14), ("Holes are dug.", 700, 10), ("Stakes are bought.", 660, 10))
    right = stack(320, ("Mow the green", 740, 14), ("It was mown.", 700, 10), ("The mower is hired.", 660, 10))
    assert told(left + right)[:3] == ["Plant the oaks", "Holes are dug.", "Stakes are bought."]


def test_a_label_in_small_print_over_each_of_two_answers_stays_with_its_own() -> None:
    labels = stack(40, ("What we did", 740, 7), ("What is next", 690, 7))
    labels += stack(320, ("What is hard", 740, 7), ("How we know", 690, 7))
    left = stack(40, ("Holes are dug.", 730, 10), ("We buy stakes.", 680, 10))
    right = stack(320, ("The soil is dry.", 730, 10), ("Each oak has leaves.", 680, 10))
    found = told(labels + left + right)
    assert found[found.index("What we did") + 1] == "Holes are dug."
    assert found[found.index("How we know") + 1] == "Each oak has leaves."


def test_a_full_line_beside_the_edge_of_a_column_is_no_part_of_it() -> None:
    left = stack(40, ("They dug", 740, 10), ("and they dug on and on.", 728, 10), ("until", 716, 10), ("noon", 704, 10))
    right = stack(152, ("Ann", 740, 10), ("helped", 728, 10), ("all of", 716, 10), ("them.", 704, 10))
    assert "Ann" in " ".join(told(left + right)).split("noon")[1]
