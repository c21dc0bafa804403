"""The headings of a document and what they were taken for."""

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Place, Row, Table
from milepost.core.drafting.marked import HeadingRead
from milepost.core.drafting.marking import marked_pieces
from milepost.core.drafting.pieces import Marked
from milepost.core.interpret import interpret
from milepost.core.readers import text


def _box(at: int) -> Table:
    bar = [f"1.{at}", f"Mend ward {at}", f"Lead: Ann Lowe, Warden {at}", "Amber"]
    asked = {
        "Jobs done": f"Bed {at} is mended.",
        "What they said": f"We sleep {at} hours.",
        "Jobs ahead": f"Paint {at}.",
    }
    cells = tuple(
        Cell((Paragraph(label, strong=True), Paragraph(told)), fill="e3f3e7") for label, told in asked.items()
    )
    return Table((Row(tuple(Cell((Paragraph(words),)) for words in bar)), Row((Cell(col_span=4),)), Row(cells)))


def headings_of(document: Document) -> tuple[HeadingRead, ...]:
    kept = dict(enumerate(marked_pieces(document, interpret(document), {})))
    return Marked(lambda numbers: {number: kept[number] for number in numbers if number in kept}).frame.headings


def test_a_label_in_the_cell_of_its_answer_is_told_by_itself() -> None:
    blocks: tuple[Block, ...] = (Heading("Priority 1: Rest", 1), *map(_box, (1, 2, 3)))
    found = [one.text for one in headings_of(Document(blocks))]
    assert {"Jobs done", "What they said", "Jobs ahead"} <= set(found)
    assert not [text for text in found if text.startswith("Jobs done ")]


def test_labels_on_one_line_are_each_told_for_what_they_were_read_as() -> None:
    blocks: list[Block] = [Heading("Priority 1: Rest", 1)]
    for at in (1, 2, 3):
        blocks += [
            Paragraph(f"1.{at} Mend ward {at}", strong=True),
            Paragraph(f"Led by: Ann Lowe, Warden {at} | Finish by: May 2027 | Status: On track"),
            Paragraph("Progress so far"),
            Paragraph(f"Bed {at} is mended and painted."),
        ]
    found = {one.text: one.role for one in headings_of(Document(tuple(blocks)))}
    assert (found["Led by"], found["Finish by"], found["Status"]) == ("lead", "due", "status")


def test_a_question_in_each_row_is_told_by_the_answer_beside_it() -> None:
    rows = [["Aim 1", "Rest", ""], ["Aim lead", "Mo Hill, Quay Trust", ""]]
    for at in (1, 2, 3):
        asked = {
            "Action": f"Mend ward {at}",
            "Owner": "Ann Lowe",
            "Status": "On track",
            "Where are we now?": "" if at == 2 else f"Bed {at} is mended.",
            "Next steps": f"Paint {at} by May 2027",
        }
        rows += [[f"1.{at}", question, answer] for question, answer in asked.items()]
    read = text.read("\n".join("\t".join(row) for row in rows).encode(), "return.txt")
    found = {one.text: one.role for one in headings_of(read)}
    assert found == {
        "Action": "action",
        "Owner": "lead",
        "Status": "status",
        "Where are we now?": "where_now",
        "Next steps": "next",
    }


def test_labels_in_rows_across_a_table_are_told_beside_its_columns() -> None:
    rows = [Row(tuple(Cell((Paragraph(word),)) for word in ("Ref", "Action", "Owner", "Status")))]
    for at in (1, 2, 3):
        bar = (f"1.{at}", f"Mend ward {at}", "Ann Lowe", "On track")
        below = (f"Latest news: Bed {at} is mended and painted.", f"Papers kept: Album {at}; the night book")
        rows.append(Row(tuple(Cell((Paragraph(word),)) for word in bar)))
        rows += [Row((Cell((Paragraph(words),), col_span=4),)) for words in below]
    document = Document((Heading("Priority 1: Rest", 1), Table(tuple(rows))))
    found = {one.text: one.role for one in headings_of(document)}
    assert (found["Ref"], found["Latest news"], found["Papers kept"]) == ("number", "where_now", "where_now")
    said = interpret(document, meanings={"Papers kept": "measure"})
    assert {one.heading: str(one.role) for one in said.questions}["Papers kept"] == "measure"


def test_a_label_and_its_value_in_one_cell_are_not_read_from_the_cell_beside() -> None:
    blocks: list[Block] = [Heading("Priority 1: Rest", 1)]
    for at in (1, 2, 3):
        facts = (f"Lead: Ann Lowe, Warden {at}", f"Target date: {at} May 2027", "Result: Achieved")
        rows = (
            Row((Cell((Paragraph(f"1.{at} Mend ward {at}", strong=True),), col_span=3),)),
            Row(tuple(Cell((Paragraph(words),)) for words in facts)),
            Row((Cell((Paragraph("Next steps", strong=True),), col_span=3),)),
            Row((Cell((Paragraph(f"Paint bed {at}."),), col_span=3),)),
        )
        blocks.append(Table(rows))
    found = {one.text: one.role for one in headings_of(Document(tuple(blocks)))}
    assert (found["Lead"], found["Target date"], found["Result"]) == ("lead", "due", "status")
    assert not [text for text in found if text.startswith("Lead:")]


def test_labels_in_tables_inside_the_cells_of_a_form_are_told() -> None:
    blocks: list[Block] = [Heading("Priority 1: Rest", 1)]
    for at in (1, 2, 3):
        inner = (
            (("Lead agency", f"Quay Trust {at}", "Timescale", f"By May 202{at}"),),
            (("Position statement",), (f"Bed {at} is mended and painted.",)),
        )
        held = [_placed(10 * at + nth, rows) for nth, rows in enumerate(inner)]
        title = Row((Cell((Paragraph(f"1.{at} Mend ward {at}"),)),))
        blocks.append(Table((title, *(Row((Cell((one,)),)) for one in held))))
    found = {one.text: one.role for one in headings_of(Document(tuple(blocks)))}
    assert found == {"Lead agency": "lead", "Timescale": "due", "Position statement": "where_now"}


def _placed(table: int, rows: tuple[tuple[str, ...], ...]) -> Table:
    """A table inside another as the reader of Word counts it, like any other."""
    return Table(
        tuple(
            Row(
                tuple(
                    Cell((Paragraph(word),), place=Place(table=table, row=at, column=nth))
                    for nth, word in enumerate(row, 1)
                )
            )
            for at, row in enumerate(rows, 1)
        )
    )
