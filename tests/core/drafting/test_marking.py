"""The source of a draft as its review shows it: every row and line with what was read from it."""

import io
from collections.abc import Collection, Mapping
from types import MappingProxyType

import pytest
from openpyxl import Workbook

from milepost.core import readers
from milepost.core.document import corrections
from milepost.core.document.corrections import Correction, SplitRow
from milepost.core.document.nodes import Cell, Document, Heading, Note, Paragraph, Place, Row, Table
from milepost.core.drafting.headings import asked
from milepost.core.drafting.marked import HeadingRead, Mark, MarkedRow
from milepost.core.drafting.marking import marked_pieces
from milepost.core.drafting.pieces import CONTENTS, ITEMS, SIZE, Marked
from milepost.core.interpret import interpret

TEXT = """Our plan

Priority 1: Safe streets
Lead: Jo Marsh

Ref\tAction\tWhere are we now?
1.1\tLight the paths\tHalf are lit
1.2\tMend the road\tNot begun

Priority 2: Warm homes

Ref\tAction\tWhere are we now?
2.1\tFill the lofts\tTen are filled
"""

ASKED: list[tuple[int, ...]] = []


def of(text: str = TEXT, made: tuple[Correction, ...] = (), fetched: list[tuple[int, ...]] = ASKED) -> Marked:
    document = corrections.apply(readers.read(text.encode(), "plan.txt"), made)
    return marked(document, corrections.meanings(made), fetched)


def marked(
    document: Document, meanings: Mapping[str, str] = MappingProxyType({}), fetched: list[tuple[int, ...]] = ASKED
) -> Marked:
    kept = dict(enumerate(marked_pieces(document, interpret(document, meanings), meanings)))

    def fetch(numbers: Collection[int]) -> dict[int, str]:
        fetched.append(tuple(numbers))
        return {number: kept[number] for number in numbers if number in kept}

    return Marked(fetch)


def row(found: Marked, table: int, number: int) -> MarkedRow:
    there = found.row(table, number)
    assert there
    return there.row


def test_a_row_knows_its_action_and_what_each_cell_was_read_as() -> None:
    second = row(of(), 1, 2)
    assert second.action == "1.1 Light the paths"
    assert [cell.text for cell in second.cells] == ["1.1", "Light the paths", "Half are lit"]
    assert second.cells[2].marks == (Mark("answer", "where_now"),)
    assert row(of(), 1, 1).is_header


def test_a_line_knows_what_it_opens_and_a_table_what_it_is_called_after() -> None:
    found = of()
    line = found.line(4)
    assert line
    assert (line.text, line.marks) == ("Priority 2: Warm homes", (Mark("section", "Priority 2"),))
    titles = [stretch.title for stretch in found.contents.stretches if stretch.table]
    assert titles == ["Priority 1: Safe streets", "Priority 2: Warm homes"]


BY_QUESTION = """Our plan

Aim 1\tFound early\t
Aim lead\tMo Hill, Quay Trust\t
1.1\tAction\tLend laptops
1.1\tOwner\tAnn Lowe
1.1\tWhere are we now?\t
1.1\tHow the harbour feels\tBetter
1.2\tAction\tTrain champions
1.2\tOwner\tBo Reed
1.2\tWhere are we now?\tNine are trained.
1.2\tHow the harbour feels\tMuch the same
"""


def test_a_title_and_a_lead_in_two_cells_are_placed_in_both() -> None:
    found = of(BY_QUESTION)
    assert found.remarks.unplaced == ()
    kinds = [[(cell.kind, cell.marks) for cell in row(found, 1, at).cells[:2]] for at in (1, 2)]
    assert kinds == [
        [("read", (Mark("section", "Aim 1"),)), ("heading", (Mark("heading", "section title"),))],
        [("heading", (Mark("heading", "lead label"),)), ("read", (Mark("lead", ""),))],
    ]


def test_a_row_that_names_its_action_again_heads_nothing() -> None:
    found = of(BY_QUESTION)
    (table,) = (stretch for stretch in found.contents.stretches if stretch.table)
    assert table.headings == ()
    assert not any(row(found, 1, at).is_header for at in range(1, 11))


@pytest.mark.parametrize(("table", "number"), [(0, 1), (1, 0), (1, 9), (3, 1)])
def test_a_row_that_is_not_there_is_none(table: int, number: int) -> None:
    assert of().row(table, number) is None
    assert of().line(99) is None


def test_a_row_that_was_split_can_be_pointed_at_once() -> None:
    anchors = [name for name in of(made=(SplitRow(1, 2, (0, 0, 1)),)).anchors if name]
    assert len(anchors) == len(set(anchors))


def test_the_frame_says_what_the_headings_were_taken_for() -> None:
    read = [(one.text, one.role) for one in of().frame.headings]
    assert read == [("Ref", "number"), ("Action", "action"), ("Where are we now?", "where_now")]
    assert isinstance(of().frame.headings[0], HeadingRead)


def test_a_page_fetches_the_pieces_that_it_shows_and_each_once() -> None:
    fetched: list[tuple[int, ...]] = []
    found = of("Action\tNow\n" + "Light it\tLit\n" * 500, fetched=fetched)
    for _ in range(2):
        [(stretch, items)] = found.between(200, 260)
        assert [item.number for item in items] == list(range(201, 261))
        assert stretch.table == 1
    assert fetched == [(CONTENTS,), tuple(range(ITEMS + 200 // SIZE, ITEMS + 260 // SIZE + 1))]


@pytest.mark.parametrize("number", [2, SIZE, SIZE + 1, 501])
def test_a_row_is_fetched_with_the_one_above_it_in_two_steps(number: int) -> None:
    fetched: list[tuple[int, ...]] = []
    there = of("Action\tNow\n" + "Light it\tLit\n" * 500, fetched=fetched).row(1, number)
    assert there
    assert there.above
    assert (there.above.number, there.row.number) == (number - 1, number)
    assert len(fetched) == 2


def test_the_first_row_of_a_table_has_none_above_it() -> None:
    there = of().row(2, 1)
    assert there
    assert there.above is None


def test_stretches_that_begin_and_end_within_a_page_are_shown_as_far_as_they_stand_there() -> None:
    found = of()
    whole = [(stretch.table, [item.number for item in items]) for stretch, items in found.between(0, 99)]
    assert whole == [(0, [1, 2, 3]), (1, [1, 2, 3]), (0, [4]), (2, [1, 2])]
    part = [(stretch.table, [item.number for item in items]) for stretch, items in found.between(4, 8)]
    assert part == [(1, [2, 3]), (0, [4]), (2, [1])]


def test_what_is_gone_meanwhile_is_not_there() -> None:
    kept = marked_pieces(
        readers.read(TEXT.encode(), "plan.txt"), interpret(readers.read(TEXT.encode(), "plan.txt")), {}
    )
    found = Marked(lambda numbers: {number: kept[number] for number in numbers if number < ITEMS})
    assert found.row(1, 2) is None
    assert found.line(1) is None
    assert all(not items for _, items in found.between(0, 99))


def test_a_heading_that_nobody_knows_is_asked_about_but_not_several_of_one_line() -> None:
    line, cell = Place(line=3), Place(table=1, row=1, column=2)
    headings = (HeadingRead("Due", "due", line), HeadingRead("RAG", "due", line), HeadingRead("Fizz", "next", cell))
    notes = tuple(Note("column_by_cells", "Please check.", place) for place in (line, cell))
    assert asked(headings, notes) == headings[2:]


def test_the_first_row_of_a_form_heads_no_columns() -> None:
    rows = "Reference\t{0}\nAction\t{1}\nStatus\tOn track\nWhere are we now?\tHalf are lit\n"
    text = "Our plan\n\nPriority 1: Safe streets\n\n"
    text += rows.format("1 (i)", "Light the paths") + "\nThen\n\n" + rows.format("1 (ii)", "Mend the road")
    stretch, items = next(found for found in of(text).between(0, 20) if found[0].table)
    first = next(one for one in items if isinstance(one, MarkedRow))
    assert [cell.marks for cell in first.cells] == [(Mark("heading", "form label"),), (Mark("heading", "number"),)]
    assert (first.is_header, stretch.headings) == (False, ())


def test_a_table_on_a_sheet_of_its_own_is_called_after_that_sheet() -> None:
    book = Workbook()
    plan, key = book.active, book.create_sheet("Key")
    for row in (["Action", "Where are we now?"], ["Light the paths", "Half are lit"], ["Mend it", "Not begun"]):
        plan.append(row)
    plan.title = "Delivery plan"
    for row in (["Shading", "What it tells you"], ["G", "On programme"]):
        key.append(row)
    held = io.BytesIO()
    book.save(held)
    document = readers.read(held.getvalue(), "plan.xlsx")
    stretches = marked(document).contents.stretches
    assert [one.title for one in stretches if one.table] == ["Delivery plan", "Key"]


def test_a_status_that_its_cell_does_not_print_is_told() -> None:
    said = (("Light the paths", "Half are lit"), ("Mend the road", "Not begun"))
    rows = tuple(
        Row((Cell((Paragraph(action),)), Cell((), fill="ff0000"), Cell((Paragraph(now),)))) for action, now in said
    )
    head = Row(tuple(Cell((Paragraph(words),)) for words in ("Action", "Status", "Where are we now?")))
    document = Document((Heading("Priority 1: Safe streets", 1), Table((head, *rows))))
    assert row(marked(document), 1, 2).cells[1].marks == (Mark("status", "red"),)
    written = of("Our plan\n\nPriority 1: Safe streets\n\nAction\tStatus\nLight the paths\tRed\nMend it\tRed\n")
    assert row(written, 1, 2).cells[1].marks == (Mark("status"),)


def test_a_row_of_one_merged_cell_heads_no_columns() -> None:
    wide = Row((Cell((Paragraph("Priority 1: Safe streets (continued)"),), col_span=2),))
    rows = tuple(
        Row(tuple(Cell((Paragraph(words),)) for words in one))
        for one in (("Action", "Where are we now?"), ("Light the paths", "Half are lit"), ("Mend it", "Not begun"))
    )
    document = Document((Heading("Priority 1: Safe streets", 1), Table((*rows[:2], wide, rows[2]))))
    assert not row(marked(document), 1, 3).is_header


def test_lines_and_actions_know_where_they_stand() -> None:
    page = Place(page=2, paragraph=1)
    found = marked(Document((Heading("Priority 1: Safe streets", 1, place=page),)))
    line = found.line(1)
    assert line
    assert (line.page, found.contents.pages) == (2, (2,))
    assert of().titles.anchors == ("row-1-2", "row-1-3", "row-2-2")


def test_a_cell_that_holds_a_table_is_marked_with_what_was_read_from_that() -> None:
    inner = Table((Row((Cell((Paragraph("Lead agency"),)), Cell((Paragraph("Quay Trust"),)))),))
    news = Table((Row((Cell((Paragraph("Position statement"),)),)), Row((Cell((Paragraph("Bed 1 is mended."),)),))))
    rows = (Cell((Paragraph("1.1 Mend the ward"),)), Cell((inner,)), Cell((news,)))
    found = marked(Document((Heading("Priority 1: Rest", 1), Table(tuple(Row((cell,)) for cell in rows)))))
    assert row(found, 1, 2).cells[0].marks == (Mark("lead"),)
    assert row(found, 1, 3).cells[0].kind == "read"
