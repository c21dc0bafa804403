"""Tests of comma-separated values."""

import pytest

from milepost.core import errors
from milepost.core.document.nodes import Document, Paragraph, Table
from milepost.core.readers import csv


def table(words: str) -> Table:
    (found,) = csv.read(words.encode(), "plan.csv").blocks
    assert isinstance(found, Table)
    return found


@pytest.mark.parametrize("separator", [",", ";", "|"])
def test_the_separator_is_found_in_the_file(separator: str) -> None:
    words = (
        separator.join(("Action", "Lead")) + "\n" + separator.join(("Open the hub", '"Ann, the lead; of | all"')) + "\n"
    )
    assert csv.recognise(words.encode())
    assert [[cell.text for cell in row.cells] for row in table(words).rows][1] == [
        "Open the hub",
        "Ann, the lead; of | all",
    ]


def test_a_quoted_cell_keeps_its_paragraphs_and_rows_know_their_lines() -> None:
    found = table('Action,Next\n"Open\n- the hub",May\nx,y\n')
    assert found.rows[1].cells[0].text == "Open\n- the hub"
    assert [row.place and row.place.line for row in found.rows] == [1, 2, 4]


@pytest.mark.parametrize(
    "words", ["Open the hub, and more\nthen rest", "one line, with comma", "a\tb\nc\td", "no comma\nat all"]
)
def test_prose_and_pasted_tables_are_no_csv(words: str) -> None:
    assert not csv.recognise(words.encode())


EXPORT = """Brackwater performance system
Printed:,04/05/2026,By:,j.orme

Code,Title,Owner,Due,Note
B1,Repair the slipway,Ann Lowe,31/05/2026,"Stone ordered,
not yet come"
B2,Paint the pier,,,
"""


def blocks(words: str) -> Document:
    assert csv.recognise(words.encode())
    return csv.read(words.encode(), "plan.csv")


@pytest.mark.parametrize("end", ["", "\n2 records\n", "\n\nApplied filters:\nStatus is Open, and Owner is not blank\n"])
def test_an_export_may_have_lines_above_and_below_its_table(end: str) -> None:
    found = blocks(EXPORT + end).blocks
    (one,) = (block for block in found if isinstance(block, Table))
    assert [len(row.cells) for row in one.rows] == [5, 5, 5]
    assert [row.place and row.place.line for row in one.rows] == [4, 5, 7]
    lines = [block.line for block in found if isinstance(block, Paragraph)]
    assert lines[:2] == ["Brackwater performance system", "Printed: 04/05/2026 By: j.orme"]
    assert lines[2:] == end.split("\n")[1:-1][-len(lines[2:]) :] if end else not lines[2:]


def test_few_records_are_an_export_whatever_separator_and_however_much_stands_around_them() -> None:
    table = "Ref;Task;Who;Deadline;RAG\n1;Mow;Ann;May 2026;G\n2;Rake;Bo;June 2026;A\n"
    found = blocks(f"Allotments\nYear: 2026\nDraft\nNot for sharing\nSource: office\n{table}End\nPage 1\n").blocks
    assert sum(isinstance(block, Table) for block in found) == 1
    assert len(found) == 8


def test_a_record_may_leave_out_its_last_empty_fields() -> None:
    found = blocks("List of tasks\nRef,Task,Who,When\n1,Mow,Ann,May\n2,Rake\n3,Dig,Bo,June\n").blocks
    assert [len(row.cells) for block in found if isinstance(block, Table) for row in block.rows] == [4, 4, 2, 4]


def test_a_letter_with_lists_in_its_sentences_is_no_csv() -> None:
    words = """Dear all
we met Ann, Bo, Cy, and Di
the pier, the slip, the wall, and the steps are to be mended
by May, June, July, and August
Yours, Ed
"""
    assert not csv.recognise(words.encode())
    assert not csv.recognise(b"Totals\n1,200\n1,300\nmore words\nand more\nand more\n")
    assert not csv.recognise(b"Grid refs\n10,20,30\n10,21,30\n11,20,31\nsee map\n")


def test_a_cell_beyond_all_measure_is_refused_with_its_line() -> None:
    with pytest.raises(errors.DamagedFile, match=r"plan\.csv .* near line 2"):
        csv.read(b'a,b\n"' + b"x" * 200_000, "plan.csv")


@pytest.mark.parametrize("over", ["Delivery plan,,,", "What,,Who,When", ",Work,,When"])
def test_headings_below_a_title_or_below_names_of_groups_make_an_export(over: str) -> None:
    body = "".join(f"1.{at},Mend road {at},Ann Lowe,May 2026\n" for at in range(4))
    assert csv.recognise(f"Roads plan\nAim 1: Calm roads\n{over}\nRef,Action,Lead,Due\n{body}".encode())


def test_a_line_over_headings_that_come_again_below_lines_is_part_of_the_table() -> None:
    rows = "Ref,Action,Lead\n1,Mend a road,Ann Lowe\n2,Count cars,Bo Hale\n"
    _, found = csv.read(f"Roads plan\nCalm roads\n{rows}Clean air\n{rows}".encode(), "plan.csv").blocks
    assert isinstance(found, Table)
    assert [row.cells[0].text for row in found.rows if len(row.cells) == 1] == ["Calm roads", "Clean air"]
