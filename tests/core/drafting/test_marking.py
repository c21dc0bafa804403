"""The source of a draft as its review shows it: every row and line with what was read from it."""

import json
from dataclasses import replace

import pytest

from milepost.core import readers
from milepost.core.document import corrections
from milepost.core.document.corrections import Correction, SplitRow
from milepost.core.document.nodes import Note, Place
from milepost.core.drafting import marked
from milepost.core.drafting.marked import HeadingRead, Mark, Marked, MarkedRow
from milepost.core.drafting.marking import marked_lines
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


def of(text: str = TEXT, made: tuple[Correction, ...] = ()) -> Marked:
    document = corrections.apply(readers.read(text.encode(), "plan.txt"), made)
    meanings = corrections.meanings(made)
    return Marked(marked_lines(document, interpret(document, meanings), meanings))


def row(found: Marked, table: int, number: int) -> MarkedRow:
    there = found.row(table, number)
    assert there
    return there[1]


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
    titles = [stretch.title for stretch in found.frame.stretches if stretch.table]
    assert titles == ["Priority 1: Safe streets", "Priority 2: Warm homes"]


@pytest.mark.parametrize(("table", "number"), [(0, 1), (1, 0), (1, 9), (3, 1)])
def test_a_row_that_is_not_there_is_none(table: int, number: int) -> None:
    assert of().row(table, number) is None
    assert of().line(99) is None


def test_a_row_that_was_split_can_be_pointed_at_once() -> None:
    anchors = [name for name in of(made=(SplitRow(1, 2, (0, 0, 1)),)).frame.anchors if name]
    assert len(anchors) == len(set(anchors))


def test_the_frame_says_what_the_headings_were_taken_for() -> None:
    read = [(one.text, one.role) for one in of().frame.headings]
    assert read == [("Ref", "number"), ("Action", "action"), ("Where are we now?", "where_now")]
    assert isinstance(of().frame.headings[0], HeadingRead)


def test_only_what_is_asked_for_is_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    found, seen, read = of("Action\tNow\n" + "Light it\tLit\n" * 500), [], json.loads

    def counted(text: str) -> object:
        seen.append(text)
        return read(text)

    monkeypatch.setattr(marked.json, "loads", counted)
    stretch = found.frame.stretches[0]
    assert [one.number for one in found.rows(stretch, 200, 210)] == list(range(201, 211))
    assert len(seen) == 10


def test_a_heading_that_nobody_knows_is_asked_about_but_not_several_of_one_line() -> None:
    line, cell = Place(line=3), Place(table=1, row=1, column=2)
    headings = (HeadingRead("Due", "due", line), HeadingRead("RAG", "due", line), HeadingRead("Fizz", "next", cell))
    notes = tuple(Note("column_by_cells", "Please check.", place) for place in (line, cell))
    assert replace(of().frame, headings=headings, notes=notes).asked == headings[2:]
