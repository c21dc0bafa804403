"""A line between rows of signs is a heading where there are several."""

from milepost.core.document.nodes import Block, Heading, Paragraph
from milepost.core.readers.framed import framed


def _headings(*lines: str) -> list[str]:
    blocks: list[Block] = [Paragraph(line) for line in lines]
    return [block.text for block in framed(blocks) if isinstance(block, Heading)]


def test_lines_between_rows_of_signs_are_headings() -> None:
    assert _headings("--- 1. Safer streets ---", "Text", "--- 2. Better homes ---") == [
        "1. Safer streets",
        "2. Better homes",
    ]


def test_what_follows_the_frame_stays_with_the_heading() -> None:
    told = _headings("=== Aim 1 === Lead: Ann Lowe, Parks", "=== Aim 2 ===")
    assert told == ["Aim 1 – Lead: Ann Lowe, Parks", "Aim 2"]


def test_one_sign_at_each_end_frames_as_well_where_it_is_neither_bullet_nor_sum() -> None:
    assert _headings("~ Goal one: dry feet ~", "Text", "~ Goal two: warm hands ~") == [
        "Goal one: dry feet",
        "Goal two: warm hands",
    ]
    assert _headings("- Goal one -", "- Goal two -", "* a *", "* b *", "= 4 + 5 = 9", "= 3 + 6 = 9 =") == []


def test_a_single_frame_and_marks_of_pages_are_none() -> None:
    assert _headings("*** Draft ***", "Text") == []
    assert _headings("--- Page 1 ---", "Text", "--- Page 2 ---") == []


def test_a_note_between_stars_is_no_heading() -> None:
    assert _headings("** still to come from the trust **", "Text", "** check this with Ann **") == []
