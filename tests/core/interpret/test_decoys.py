"""What looks like part of a plan and is not is set aside and listed with a reason."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.decoys import reason_to_set_aside
from milepost.core.plan.walk import actions


@pytest.mark.parametrize(
    "text",
    [
        "This page is intentionally left blank",
        "This page has been left blank on purpose",
        "Page 3 of 12",
        "Contents",
        "1. Early help ........ 3",
        "Guidance: write one sentence",
        "Please complete the white cells only",
        "Note: figures are provisional",
        "[Insert the name of the lead]",
    ],
)
def test_a_decoy_has_a_reason(text: str) -> None:
    assert reason_to_set_aside(text)


@pytest.mark.parametrize(
    "text", ["Priority 1: Safe homes", "Notice carers", "Guide dogs for every town", "Add a question"]
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
    assert {one.reason for one in plan.unplaced} == {"This row of the template was not filled in."}


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
