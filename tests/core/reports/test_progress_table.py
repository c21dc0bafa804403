"""The board table: what its cells say, and what it never leaves empty."""

from dataclasses import replace

from hypothesis import given, settings
from tests.factories.elmshire import QUESTIONS, TODAY, small_plan
from tests.factories.plans import whole_plans

from milepost.core.document.nodes import Document, Heading, Paragraph, Table
from milepost.core.document.walk import grid
from milepost.core.plan.model import Answer, Plan, Section, Status
from milepost.core.reports import progress_table
from milepost.core.reports.basis import Basis

HUB = "1.1.1 Open a family hub in Wexcombe"


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def rows(document: Document) -> list[list[str]]:
    return [[square.cell.text for square in squares] for squares in grid(tables(document)[0])]


def test_a_row_says_where_an_action_sits_and_what_was_answered() -> None:
    assert rows(progress_table.make(Basis(small_plan(), TODAY))) == [
        ["Focus area", "Action", "Status", "Where are we now?", "What needs to happen?"],
        ["1.1 Near home", HUB, "None recorded", "It is open.\n- 40 families", "None recorded"],
        ["1.1 Near home", "Run the bus", "At risk", "# not a heading", "Not asked"],
        ["No focus area", "Meet", "None recorded", "Not asked", "Not asked"],
    ]


def test_the_merged_form_reads_the_same_with_one_cell_for_a_focus_area() -> None:
    plain, merged = (progress_table.make(Basis(small_plan(), TODAY), merged=wish) for wish in (False, True))
    assert rows(merged) == rows(plain)
    assert [len(row.cells) for row in tables(merged)[0].rows] == [5, 5, 4, 5]


def test_a_plan_without_focus_areas_has_no_column_for_them() -> None:
    plan = small_plan()
    flat = replace(plan, sections=(replace(plan.sections[0], focus_areas=plan.sections[0].focus_areas[-1:]),))
    for merged in (False, True):
        assert rows(progress_table.make(Basis(flat, TODAY), merged=merged)) == [
            ["Action", "Where are we now?", "What needs to happen?"],
            ["Meet", "Not asked", "Not asked"],
        ]


def test_a_section_stands_above_its_table_with_its_lead() -> None:
    heading, lead, *_ = progress_table.make(Basis(small_plan(), TODAY)).blocks
    assert isinstance(heading, Heading)
    assert heading.text == "Priority 1: A good start"
    assert isinstance(lead, Paragraph)
    assert lead.text == "Priority leads: Ann Price, Head of Service, Elmshire Council; Thornley Trust"


def test_there_is_no_status_column_when_the_plan_states_none() -> None:
    plan = small_plan()
    quiet = replace(plan, sections=plan.sections[1:])
    assert rows(progress_table.make(Basis(quiet, TODAY)))[0] == [
        "Action",
        *(one.heading for one in QUESTIONS),
    ]


def test_a_status_of_which_only_the_code_is_known_is_said_in_the_schemes_words() -> None:
    plan = small_plan()
    assert "At risk" in str(progress_table.make(Basis(plan, TODAY)))
    assert progress_table.parts.status_words(plan, Status(colour="amber")) == "amber"


def test_nothing_to_report_is_said_and_is_not_an_empty_answer() -> None:
    words = progress_table.parts.answer_lines(Answer("now", nothing_to_report=True))
    assert [line.text for line in words] == ["Nothing to report"]


def test_a_section_without_actions_says_so_and_has_no_table() -> None:
    document = progress_table.make(Basis(Plan(sections=(Section("s", "Empty"),)), TODAY))
    assert tables(document) == []
    assert "No actions are recorded in this section." in str(document)


@settings(max_examples=10, deadline=None)
@given(whole_plans())
def test_no_cell_is_empty_and_every_table_opens_with_a_header(plan: Plan) -> None:
    for table in tables(progress_table.make(Basis(plan, TODAY))):
        assert table.rows[0].is_header
        assert all(cell.is_header for cell in table.rows[0].cells)
        assert all(cell.text.strip() for row in table.rows for cell in row.cells)
