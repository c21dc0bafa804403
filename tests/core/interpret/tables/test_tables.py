"""The columns of wide tables, each table with the plan that a careful person reads in it."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_LAYOUTS = {
    "words of its own for where things stand, each in its colour": (
        """
        Goal 1: Shade for everybody

        What we promised | What has happened | What next | Where are we?
        Plant sixty limes | Forty stand | Twenty more | [fff2cc] Coming on
        Mend the bandstand | The roof is new | | [c6e0b4] All done
        Open the old gate | No key | Ask the estate | [f8cbad] In a muddle
        Drain the lower lawn | Pipes are laid | Turf | [fff2cc] Coming on
        """,
        """
        SECTION Goal 1 Shade for everybody
        ACTION Plant sixty limes [Coming on]
        What has happened: Forty stand
        What next: Twenty more
        ACTION Mend the bandstand [All done]
        What has happened: The roof is new
        ACTION Open the old gate [In a muddle]
        What has happened: No key
        What next: Ask the estate
        ACTION Drain the lower lawn [Coming on]
        What has happened: Pipes are laid
        What next: Turf
        """,
    ),
    "two header rows over quarters": (
        """
        # Pledges

        ## Pledge 1: Move more

        Ref | Action | Lead | Progress | < | RAG
        ^ | ^ | ^ | Q1 | Q2 | ^
        A1 | Mark walks | Parks | Begun | Six | G
        A2 | Lend bikes | Library | | Bought | A
        """,
        """
        SECTION Pledge 1 Move more
        ACTION A1 Mark walks (Parks) [G]
        Progress Q1: Begun
        Progress Q2: Six
        ACTION A2 Lend bikes (Library) [A]
        Progress Q2: Bought
        """,
    ),
    "a header row of periods over the questions that each spans": (
        """
        # Paths

        Action | Year 1 (2025-26) | < | Year 2 (2026-27) | <
        ^ | Where are we now? | What is working well? | What needs to happen? | Lead
        Light the river path | Half the lamps | Walkers say so | Light the rest | Jo Marsh
        Mend the footbridge | A survey | | Let the work | Sam Field
        """,
        """
        SECTION
        ACTION Light the river path (Jo Marsh)
        Year 1 (2025-26) Where are we now?: Half the lamps
        Year 1 (2025-26) What is working well?: Walkers say so
        Year 2 (2026-27) What needs to happen?: Light the rest
        ACTION Mend the footbridge (Sam Field)
        Year 1 (2025-26) Where are we now?: A survey
        Year 2 (2026-27) What needs to happen?: Let the work
        """,
    ),
    "status ticked in one of several columns": (
        """
        # Plan

        ## Theme 1: Calm

        Action | Achieved | On target to achieve | Not started | Comments
        Name one officer | ✓ | | | Since October
        Visit homes | | ✓ | | 19 of 26
        """,
        """
        SECTION Theme 1 Calm
        ACTION Name one officer [Achieved]
        Comments: Since October
        ACTION Visit homes [On target to achieve]
        Comments: 19 of 26
        """,
    ),
    "headings that nobody knows become questions": (
        """
        # Plan

        ## Outcome A: Clean rivers

        What | Owner | Story so far | How residents see it
        Plant 400 trees | Rivers Trust | 120 planted | Good
        """,
        """
        SECTION Outcome A Clean rivers
        ACTION Plant 400 trees (Rivers Trust)
        Story so far: 120 planted
        How residents see it: Good
        """,
    ),
    "prose under Status is where we are now": (
        """
        # Strategy

        ## Priority A: Nature

        Action | Current Status | Lead
        Plant a hedge | The hedge was planted in March by volunteers and watered | Parks
        Dig a pond | Waiting for the survey of newts, which begins in April | Rivers Trust
        """,
        """
        SECTION Priority A Nature
        ACTION Plant a hedge (Parks)
        Current Status: The hedge was planted in March by volunteers and watered
        ACTION Dig a pond (Rivers Trust)
        Current Status: Waiting for the survey of newts, which begins in April
        """,
    ),
}


@pytest.mark.parametrize("name", list(_LAYOUTS))
def test_a_wide_table_is_read(name: str) -> None:
    sketch, expected = _LAYOUTS[name]
    assert told(interpret(document(sketch))) == drawn(expected)


def test_a_quarter_is_no_action_under_a_line_that_is_one() -> None:
    table = "Lead | Q1 | Q2 | RAG\nJo Renshaw | Routes walked by volunteers | Signs put up | Green\n"
    plan = interpret(
        document(f"# Goal 1: Walking\n\n## Action 1: Mark walks\n\n{table}\n## Action 2: Lend boots\n\n{table}")
    )
    assert [action.title for action in actions(plan)] == ["Mark walks", "Lend boots"]


def test_two_header_rows_are_read_as_one_and_a_note_says_so() -> None:
    plan = interpret(document(_LAYOUTS["two header rows over quarters"][0]))
    assert [note.message for note in plan.notes] == [
        "This table has two header rows. They were read as one, such as “Progress Q1”."
    ]


def test_a_title_over_the_whole_table_is_no_header_row() -> None:
    plan = interpret(
        document("Plan 2025-26 | < | <\nAction | Lead | Progress\nMark walks | Jo | Begun\nLend maps | Al | No")
    )
    assert [question.heading for question in plan.questions] == ["Lead", "Progress"]
