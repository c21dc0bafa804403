"""What the plan holds is not told as words without a place, however many cells it came from."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from milepost.core.document.nodes import Block, Cell, Document, Heading, Paragraph, Place, Row, Table
from milepost.core.interpret import interpret
from milepost.core.readers import text


def _lost(document: Document) -> list[str]:
    return [one.text for one in interpret(document).unplaced]


def _row(*words: str) -> Row:
    return Row(tuple(Cell((Paragraph(word),)) for word in words))


def _counted(table: int, rows: Sequence[Row]) -> Table:
    """A table inside another as the reader of Word counts it, like any other."""
    placed = (
        tuple(replace(cell, place=Place(table=table, row=at, column=nth)) for nth, cell in enumerate(row.cells, 1))
        for at, row in enumerate(rows, 1)
    )
    return Table(tuple(map(Row, placed)))


def test_a_body_in_a_column_before_the_person_who_leads_is_placed() -> None:
    rows = [["Ref", "Action", "Lead organisation", "Lead officer", "Progress"]]
    for at, body in enumerate(("Vale Libraries", "Quay Trust", "Hythe College"), 1):
        rows.append([f"1.{at}", f"Mend ward {at}", body, "Ann Lowe", f"Bed {at} is mended."])
    assert _lost(text.read("\n".join("\t".join(row) for row in rows).encode(), "plan.txt")) == []


@pytest.mark.parametrize("is_counted", [True, False])
def test_the_words_of_tables_in_the_cells_of_a_form_are_placed(is_counted: bool) -> None:
    blocks: list[Block] = [Heading("Priority 1: Rest", 1)]
    for at in (1, 2, 3):
        tables = (
            (_row("Lead agency", f"Quay Trust {at}", "Timescale", f"By May 202{at}"),),
            (_row("Position statement"), _row(f"Bed {at} is mended and painted.")),
            (_row("Next steps"), _row(f"Paint the hall of ward {at}.")),
        )
        inner = [_counted(10 * at + nth, rows) if is_counted else Table(rows) for nth, rows in enumerate(tables)]
        blocks.append(Table((_row(f"1.{at} Mend ward {at}"), *(Row((Cell((one,)),)) for one in inner))))
    assert _lost(Document(tuple(blocks))) == []


def test_the_numbers_and_headings_that_a_table_gone_on_to_the_right_repeats_are_placed() -> None:
    left = [("Ref", "Action", "Lead")]
    right = [("Ref", "By when", "Progress")]
    for at in (1, 2, 3, 4):
        left.append((f"1.{at}", f"Mend ward {at}", "Ann Lowe"))
        right.append((f"1.{at}", f"{at} May 2027", f"Bed {at} is mended and painted."))
    tables = (Table(tuple(_row(*words) for words in rows)) for rows in (left, right))
    plan = interpret(Document((Heading("Priority 1: Rest", 1), *tables)))
    assert plan.unplaced == ()
    assert [one.text for one in plan.labels if one.role == "key of a row"] == ["Ref", "1.1", "1.2", "1.3", "1.4"]


def test_the_word_before_a_number_in_a_cell_of_its_own_is_placed() -> None:
    blocks: list[Block] = [Heading("Priority 1: Rest", 1)]
    for at in (1, 2, 3):
        news = ("What has been done", f"Bed {at} is mended and painted.")
        rows = ((f"Action {at}a", f"Mend ward {at}"), ("Lead", "Ann Lowe"), ("Status", "On track"), news)
        blocks.append(Table(tuple(_row(*words) for words in rows)))
    assert _lost(Document(tuple(blocks))) == []


def test_all_lines_of_an_answer_under_a_label_that_repeats_are_placed() -> None:
    blocks: list[Block] = [Heading("Priority 1: Rest", 1)]
    for at in (1, 2, 3, 4):
        facts = _row(f"Lead: Warden {at}", f"Target date: {at} May 2027", "Result: Achieved")
        plan = (_row("Planned next"), _row(f"Paint the hall of ward {at}."))
        blocks.append(Table((_row(f"1.{at} Mend ward {at}"), facts, *plan)))
        blocks += [Paragraph("How much did we do?", strong=True), Paragraph(f"{at} walls painted")]
        blocks += [Paragraph(f"{at}71 visitors counted"), Paragraph("How well did we do it?", strong=True)]
        blocks.append(Paragraph(f"{at}4% would come again"))
    assert _lost(Document(tuple(blocks))) == []
