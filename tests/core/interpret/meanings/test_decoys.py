"""What looks like part of a plan and is not is set aside and listed with a reason."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.meanings.decoys import reason_to_set_aside
from milepost.core.plan.walk import actions


@pytest.mark.parametrize(
    "text",
    [
        "This page is intentionally left blank",
        "This page has been left blank on purpose",
        "Page 3 of 12",
        "OFFICIAL – SENSITIVE",
        "Strictly confidential: partners only",
        "Not protectively marked",
        "RESTRICTED (DRAFT)",
        "Contents",
        "1. Early help ........ 3",
        "Guidance: write one sentence",
        "Please complete the white cells only",
        "Note: figures are provisional",
        "[Insert the name of the lead]",
        "Signed off by director: ____________",
        "Signed: __________  Date: ______",
        "Did you know?",
        "In numbers",
    ],
)
def test_a_decoy_has_a_reason(text: str) -> None:
    assert reason_to_set_aside(text)


@pytest.mark.parametrize(
    "text",
    [
        "Priority 1: Safe homes",
        "Notice carers",
        "Guide dogs for every town",
        "Official openings",
        "Add a question",
        "Numbers in care",
    ],
)
def test_a_heading_is_no_decoy(text: str) -> None:
    assert not reason_to_set_aside(text)


def test_rows_of_an_empty_template_are_listed_and_are_no_actions() -> None:
    plan = interpret(
        document(
            "# Plan\n\n## Aim 1: Calm\n\nRef | Action required | Lead | By when\n"
            "1 | Meet weekly | Neil Barrow | March 25\n"
            "2 | | | By xx\n3 | [Insert action] | [name] | \nTotal | | |"
        )
    )
    assert [action.title for action in actions(plan)] == ["Meet weekly"]
    assert {one.reason for one in plan.unplaced} == {
        "This row of the template was not filled in.",
        "This row adds up the rows above it.",
    }


def test_narrative_before_the_first_section_is_listed() -> None:
    plan = interpret(
        document("# Plan\n\nThis plan was agreed in May.\n\n## Aim 1: Calm\n\nAction | Lead\nMeet | Ann Lowe")
    )
    assert [(one.text, one.reason) for one in plan.unplaced] == [
        ("This plan was agreed in May.", "This text stands before the first section.")
    ]


def test_a_paragraph_under_a_section_is_the_leads_own_words() -> None:
    plan = interpret(document("# Plan\n\n## Aim 1: Calm\n\nWe made a good start.\n\nAction | Lead\nMeet | Ann Lowe"))
    assert [statement.text for statement in plan.sections[0].statements] == ["We made a good start."]
    assert plan.unplaced == ()


def test_a_row_that_only_asks_for_an_action_is_not_joined_to_the_row_above() -> None:
    plan = interpret(
        document(
            "# Plan\n\n## Aim 1: Calm\n\nNo | Action | Lead | Due\n"
            "1 | Meet weekly | Neil Barrow | 31/03/2025\n | [Insert action] | [Initials] | dd/mm/yyyy"
        )
    )
    assert [action.title for action in actions(plan)] == ["Meet weekly"]


@pytest.mark.parametrize(
    "table",
    [
        "Version | Date | Author | Changes\n0.1 | 03/02/2025 | J Fox | First draft\n0.2 | 17/03/2025 | B Hale | Board",
        "Name | Telephone | Email\nAnn Lowe | 01632 960112 | a@example.org\nBob Hale | 01632 960113 | b@example.org",
        "Meeting | Date | Papers due\nBoard | 12 June 2025 | 5 June 2025\nBoard | 11 May 2025 | 4 May 2025",
        "Organisation | Represented by\nElmshire Council | Chief Executive\nElmshire Police | Superintendent",
    ],
)
def test_a_table_about_the_paper_holds_no_actions(table: str) -> None:
    text = f"# Plan\n\n{table}\n\n## Aim 1: Calm\n\nNo | Action | Lead | Due\n1 | Meet | Ann Lowe | May 2025"
    assert [action.title for action in actions(interpret(document(text)))] == ["Meet"]
