"""Pages drawn by hand: 595 points wide and 842 high, y from the bottom."""

from tests.core.readers.pdf.made import line, pages, text

from milepost.core.document.nodes import Heading, ListKind, Paragraph, Table
from milepost.core.readers import pdf


def table_of(content: bytes) -> Table:
    found = [block for block in pdf.read(pages(content), "page.pdf").blocks if isinstance(block, Table)]
    assert len(found) == 1
    return found[0]


def words(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


BOLD = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold>>"


def bold(words: str, x: int, y: int) -> bytes:
    return b"BT /B 10 Tf %d %d Td (%s) Tj ET\n" % (x, y, words.encode())


LEVELS = b"".join(line(50, y, 500, y) for y in (700, 670, 640))
UPRIGHTS = b"".join(line(x, 640, x, 700) for x in (50, 200, 500))
CELLS = text("Action", 55, 680) + text("Due", 205, 680) + text("Mend the bridge", 55, 650) + text("June 2026", 205, 650)


def test_ruled_lines_make_a_table() -> None:
    assert words(table_of(LEVELS + UPRIGHTS + CELLS)) == [["Action", "Due"], ["Mend the bridge", "June 2026"]]


def test_a_table_open_at_its_sides_is_whole() -> None:
    assert words(table_of(LEVELS + line(200, 640, 200, 700) + CELLS)) == [
        ["Action", "Due"],
        ["Mend the bridge", "June 2026"],
    ]


def test_a_missing_line_makes_a_wide_cell() -> None:
    sides = b"".join(line(x, 640, x, 700) for x in (50, 500)) + line(200, 640, 200, 670)
    table = table_of(LEVELS + sides + text("Priority 1", 55, 680) + text("Mend", 55, 650) + text("June", 205, 650))
    assert words(table) == [["Priority 1"], ["Mend", "June"]]
    assert table.rows[0].cells[0].col_span == 2


def test_level_lines_alone_are_a_table_with_columns_by_the_gaps() -> None:
    assert words(table_of(LEVELS + CELLS)) == [["Action", "Due"], ["Mend the bridge", "June 2026"]]


def _banded(sits_low: int) -> bytes:
    """Rows between level lines, among them a band over the columns; letters may start right at the line over them."""
    rows = (
        ("", "Action", "Due"),
        ("1A Food in a crisis", "", ""),
        ("1A.1", "Mend the roof", "June 2026"),
        ("1A.2", "Paint the hall", "July 2026"),
        ("1B Food for children", "", ""),
        ("1B.1", "Mow the green", "May 2026"),
    )
    drawn = b"".join(line(50, 700 - 20 * at, 500, 700 - 20 * at) for at in range(len(rows) + 1))
    for at, row in enumerate(rows):
        drawn += b"".join(
            text(said, x, 700 - 20 * at - sits_low) for said, x in zip(row, (52, 85, 300), strict=True) if said
        )
    return drawn


def test_bands_over_the_columns_fill_no_gap_between_them() -> None:
    for sits_low in (14, 7):
        found = words(table_of(_banded(sits_low)))
        assert found[:3] == [["", "Action", "Due"], ["1A Food in a crisis"], ["1A.1", "Mend the roof", "June 2026"]]
        assert found[4] == ["1B Food for children"]


def test_the_same_headings_below_a_line_of_text_open_another_table() -> None:
    """Lines of one width part rows and, higher up, what stands between two tables; letters touch the line above."""
    head = (("Action", 55), ("Lead", 200), ("Due", 350))
    levels = (700, 680, 660, 620, 600, 580)
    drawn = b"".join(line(50, y, 500, y) for y in levels)
    for top, row in ((700, ("Mend", "Ann Lowe", "June 2026")), (620, ("Paint", "Bob Hale", "July 2026"))):
        drawn += b"".join(text(said, x, top - 7) for said, x in head)
        drawn += b"".join(text(said, x, top - 27) for said, (_, x) in zip(row, head, strict=True))
    drawn += text("Aim 2 Food is grown, caught and sold in a town that is close to our home", 55, 640)
    found = [block for block in pdf.read(pages(drawn), "page.pdf").blocks if isinstance(block, Table)]
    assert [words(table)[-1] for table in found] == [
        ["Mend", "Ann Lowe", "June 2026"],
        ["Paint", "Bob Hale", "July 2026"],
    ]


def test_a_painted_dot_is_the_fill_of_its_cell() -> None:
    dot = b"1 0 0 rg 300 650 m 300 656 306 662 312 662 c 318 662 324 656 324 650 c 324 644 318 638 312 638 c f 0 g\n"
    lower = b"".join(line(50, y, 500, y) for y in (700, 670, 630))
    uprights = b"".join(line(x, 630, x, 700) for x in (50, 200, 500))
    table = table_of(lower + uprights + text("Action", 55, 680) + text("Mend the bridge", 55, 650) + dot)
    assert table.rows[1].cells[1].fill == "ff0000"


def test_the_ink_of_a_sign_alone_is_the_fill_of_its_cell_and_that_of_words_is_not() -> None:
    levels, uprights = LEVELS, b"".join(line(x, 640, x, 700) for x in (50, 200, 350, 500))
    signs = b"1 0 0 rg " + text("\xb7", 205, 650) + text("Mend", 55, 650) + b"0 g " + text("\xb7", 355, 650)
    table = table_of(levels + uprights + text("Action", 55, 680) + text("Now", 205, 680) + signs)
    assert [cell.fill for cell in table.rows[1].cells] == ["", "ff0000", ""]


def test_the_colour_painted_last_is_seen() -> None:
    paint = b"1 0 0 rg 200 640 300 30 re f 0 1 0 rg 200 640 300 30 re f 0 g\n"
    assert table_of(paint + LEVELS + UPRIGHTS + CELLS).rows[1].cells[1].fill == "00ff00"


def test_cyan_magenta_yellow_and_black_are_a_colour() -> None:
    paint = b"0 1 1 0 k 200 640 300 30 re f 0 g\n"
    assert table_of(paint + LEVELS + UPRIGHTS + CELLS).rows[1].cells[1].fill == "ff0000"


def test_text_that_was_turned_is_read_along_its_line() -> None:
    turned = b"BT /F 10 Tf 0 1 -1 0 220 645 Tm (RAG) Tj ET\n"
    cells = text("Mend the bridge", 55, 650) + turned
    box = b"".join(line(50, y, 500, y) for y in (700, 640)) + b"".join(line(x, 640, x, 700) for x in (50, 200, 500))
    assert words(table_of(box + cells)) == [["Mend the bridge", "RAG"]]


def test_large_letters_are_a_heading_and_text_stands_in_order() -> None:
    below = text("A note below the table.", 50, 600)
    blocks = pdf.read(pages(text("Priority 1", 50, 750, 18) + LEVELS + UPRIGHTS + CELLS + below), "page.pdf").blocks
    assert [type(block) for block in blocks] == [Heading, Table, Paragraph]


def test_a_box_around_a_sentence_is_no_table() -> None:
    content = b"50 600 400 100 re S\n" + text("This plan was agreed in May.", 60, 650)
    assert [type(block) for block in pdf.read(pages(content), "page.pdf").blocks] == [Paragraph]


def test_words_in_a_margin_that_most_pages_share_are_furniture() -> None:
    content = [
        text("Elmshire plan", 50, 820) + text(f"Page {at} of 3", 50, 20) + text(f"Part {at} says", 50, 400)
        for at in (1, 2, 3)
    ]
    document = pdf.read(pages(*content), "page.pdf")
    assert [block.text for block in document.blocks if isinstance(block, Paragraph)] == [
        "Part 1 says",
        "Part 2 says",
        "Part 3 says",
    ]
    assert len(document.asides) == 6


def test_priorities_at_the_top_of_each_page_are_no_furniture() -> None:
    content = [text(f"Priority {at}", 50, 820, 14) + text("The lanes are lit", 50, 400) for at in (1, 2, 3)]
    assert pdf.read(pages(*content), "page.pdf").asides == ()


def test_a_question_that_comes_again_on_the_page_is_no_furniture_at_its_top() -> None:
    asked = (
        text("What is done", 50, 800, 14) + text("One rail", 50, 700) + text("What is done", 50, 600, 14),
        text("What is done", 50, 800, 14) + text("Two rails", 50, 700) + text("What is done", 50, 500, 14),
    )
    assert not pdf.read(pages(*asked), "questions.pdf").asides


def test_large_headings_that_sheets_of_one_section_repeat_are_no_furniture() -> None:
    running = text("Bus plan 2026", 50, 825)
    heads = ("1: Stops", "1: Stops", "2: Drivers", "2: Drivers", "3: Fares")
    sheets = [running + text(f"Aim {head}", 50, 800, 14) + text("It is done.", 50, 400) for head in heads]
    assert {aside.text for aside in pdf.read(pages(*sheets), "sheets.pdf").asides} == {"Bus plan 2026"}


def test_a_large_title_at_the_top_of_every_page_is_furniture() -> None:
    sheets = [text("Bus plan 2026", 50, 800, 14) + text(f"Stop {at} is lit", 50, 400) for at in (1, 2, 3)]
    assert len(pdf.read(pages(*sheets), "sheets.pdf").asides) == 3


def test_a_running_title_is_furniture_though_the_first_page_says_it_larger() -> None:
    titled = text("Pier plan", 50, 800) + text("Pier plan", 50, 600, 20) + text("We mend piers.", 50, 500)
    found = pdf.read(pages(titled, text("Pier plan", 50, 800) + text("It is done.", 50, 600)), "titled.pdf")
    assert [aside.text for aside in found.asides] == ["Pier plan"] * 2


def test_a_letter_printed_twice_for_weight_is_read_once() -> None:
    content = text("Mend the bridge", 50, 700) + text("Mend the bridge", 50.3, 700)
    document = pdf.read(pages(content.replace(b"50.3", b"50.3")), "page.pdf")
    assert [block.text for block in document.blocks if isinstance(block, Paragraph)] == ["Mend the bridge"]


def test_a_sign_that_stands_for_another_is_read_as_that_one() -> None:
    sign = b"/Span<</ActualText <FEFFD83DDFE1> >> BDC " + text("ab", 55, 650) + b"EMC "
    (line_of_text,) = pdf.read(pages(sign + text("late by a week", 80, 650)), "page.pdf").blocks
    assert isinstance(line_of_text, Paragraph)
    assert line_of_text.text == "🟡 late by a week"


def test_prose_larger_than_the_table_is_no_heading() -> None:
    prose = (
        "Six circles were held and many",
        "people came to them. They spoke of",
        "the market and of the",
        "spring to come.",
    )
    small = b"".join(text("Mend the bridge and the road beside it", 55, 400 - 12 * at, 8) for at in range(20))
    content = text("1. Listening", 50, 800, 16) + b"".join(
        text(words, 50, 770 - 14 * at, 11) for at, words in enumerate(prose)
    )
    blocks = pdf.read(pages(content + small), "page.pdf").blocks
    assert [block.text for block in blocks if isinstance(block, Heading)] == ["1. Listening"]


def test_headings_of_two_lines_each_are_no_prose() -> None:
    heads = b"".join(
        text(f"Outcome {at}: People in recovery have a home, a", 50, 800 - 150 * at, 14)
        + text("purpose and someone to turn to", 50, 784 - 150 * at, 14)
        + text("Mend the bridge and the road beside it.", 50, 750 - 150 * at, 10)
        + text("Mend it well and paint it green and gold.", 50, 700 - 150 * at, 10)
        for at in (1, 2, 3)
    )
    blocks = pdf.read(pages(heads), "page.pdf").blocks
    wanted = [f"Outcome {at}: People in recovery have a home, a purpose and someone to turn to" for at in (1, 2, 3)]
    assert [block.text for block in blocks if isinstance(block, Heading)] == wanted


def test_what_is_but_bold_is_a_bold_line_and_one_however_many_lines_it_takes() -> None:
    content = (
        text("Streets", 50, 800, 16)
        + bold("Mend the bridge over the river and paint it green and", 50, 770)
        + bold("gold", 50, 758)
        + b"".join(text("The bridge was shut for a week and is open again.", 50, y, 10) for y in (730, 700, 670))
    )
    title, action, *_ = pdf.read(
        pages(content, more=(BOLD,), resources=b"/Font<</F 3 0 R/B 4 0 R>>"), "page.pdf"
    ).blocks
    assert isinstance(title, Heading)
    assert isinstance(action, Paragraph)
    assert (action.text, action.strong) == ("Mend the bridge over the river and paint it green and gold", True)


def test_headings_that_stick_out_of_a_printed_row_belong_to_it() -> None:
    out = text("Action", 55, 703) + text("Target", 205, 703) + text("wanted", 55, 690) + text("day", 205, 690)
    body = text("Mend the bridge", 55, 650) + text("June 2026", 205, 650)
    assert words(table_of(LEVELS + UPRIGHTS + out + body))[0] == ["Action\nwanted", "Target\nday"]


def test_a_caption_over_a_table_is_none_of_its_headings() -> None:
    assert words(table_of(LEVELS + UPRIGHTS + CELLS + text("Priority 1", 55, 703)))[0] == ["Action", "Due"]


def test_a_heading_that_goes_on_in_small_letters_is_one() -> None:
    lines = text("Outcome 1: A landscape that is wilder and", 50, 750, 16) + text("more resilient", 50, 731, 16)
    blocks = pdf.read(pages(lines + text("Curlew numbers have held steady. " * 3, 50, 700)), "page.pdf").blocks
    assert [block.text for block in blocks if isinstance(block, Heading)] == [
        "Outcome 1: A landscape that is wilder and more resilient"
    ]


def test_text_has_as_much_room_as_all_cells_leave_free_on_their_left() -> None:
    levels = b"".join(line(50, y, 500, y) for y in (700, 670, 630))
    uprights = b"".join(line(x, 630, x, 700) for x in (50, 200, 500))
    heads = text("Lead", 59, 680) + text("Due", 209, 680)
    lead = text("Ann Lowe, Surveyor", 59, 655) + text("Seahaven", 59, 643)
    table = table_of(levels + uprights + heads + lead + text("June 2026", 209, 655))
    assert words(table)[1] == ["Ann Lowe, Surveyor Seahaven", "June 2026"]


def test_a_title_that_counts_on_over_the_pages_is_kept_and_what_stands_far_beside_it_is_not() -> None:
    content = [
        text(f"Goal {goal}: Fewer {what}", 50, 820, 14)
        + text("Elmshire Board", 450, 820)
        + text(f"Part {at} says", 50, 400)
        + text(f"Sheet {at} of 4", 50, 20)
        for at, (goal, what) in enumerate(((1, "falls"), (1, "falls"), (2, "fires"), (2, "fires")), 1)
    ]
    document = pdf.read(pages(*content), "page.pdf")
    assert [block.text for block in document.blocks if not isinstance(block, Table)][:2] == [
        "Goal 1: Fewer falls",
        "Part 1 says",
    ]
    assert {aside.text for aside in document.asides} == {"Elmshire Board", *(f"Sheet {at} of 4" for at in range(1, 5))}


def test_a_code_that_no_letter_has_is_a_bullet() -> None:
    (block,) = pdf.read(pages(text("\x7f Mend the bridge", 50, 700)), "page.pdf").blocks
    assert isinstance(block, Paragraph)
    assert (block.list_kind, block.text) == (ListKind.BULLET, "Mend the bridge")


def test_words_of_a_narrow_column_are_two_where_one_stands_alone_elsewhere() -> None:
    levels = b"".join(line(50, y, 500, y) for y in (700, 670, 630))
    uprights = b"".join(line(x, 630, x, 700) for x in (50, 88, 500))
    cells = text("Aim", 55, 680) + text("Action", 93, 680) + text("Clean", 55, 655) + text("air", 55, 643)
    told = text("Measure the air by the mill", 93, 655)
    assert words(table_of(levels + uprights + cells + told))[1][0] == "Clean air"
    assert words(table_of(levels + uprights + cells))[1][0] == "Cleanair"
