"""Plans laid out as wide tables, each with the plan that a careful person reads in it."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_LAYOUTS = {
    "title rows inside the table, two levels": (
        """
        Aldbridge Housing Action Plan

        Action | Who? | By when | Progress to date | RAG
        Theme 1 - More homes | < | < | < | <
        Lead: Ann Lowe, Head of Housing | < | < | < | <
        Objective 1.1: Build on small sites | < | < | < | <
        Find twelve small sites | Ann Lowe | June 2024 | Nine found | [ffc000]
        Objective 1.2: Bring empty homes back | < | < | < | <
        Write to every owner | Empty Homes Officer | Ongoing | Letters sent | [00b050]
        Theme 2 - Better homes | < | < | < | <
        Inspect 50 homes | Housing Team | 31/03/2025 | None yet | [ff0000]
        """,
        """
        SECTION Theme 1 More homes (Ann Lowe, Head of Housing)
        FOCUS 1.1 Build on small sites
        ACTION Find twelve small sites (Ann Lowe) [amber]
        By when: June 2024
        Progress to date: Nine found
        MILESTONE 2024-06-30
        FOCUS 1.2 Bring empty homes back
        ACTION Write to every owner (Empty Homes Officer) [green]
        By when: Ongoing
        Progress to date: Letters sent
        SECTION Theme 2 Better homes
        ACTION Inspect 50 homes (Housing Team) [red]
        By when: 31/03/2025
        Progress to date: None yet
        MILESTONE 2025-03-31
        """,
    ),
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
    "steps that have a lead each, beside an objective that groups them": (
        """
        OBJECTIVE | KEY TASK | LEAD ORG | Update | RAG
        THEME A: AT HOME | < | < | < | <
        Fewer falls | Check rugs in 200 homes | Care and Repair | 110 done | [00b050]
         | Start balance classes | Leisure Trust | Two halls booked | [ff0000]
        Company | Train forty telephone friends | Friends Board | 41 trained | [0070c0]
         | Open a Sunday lunch club | St Mark Church | Each fortnight | [00b050]
        """,
        """
        SECTION THEME A AT HOME
        FOCUS Fewer falls
        ACTION Check rugs in 200 homes (Care and Repair) [green]
        Update: 110 done
        ACTION Start balance classes (Leisure Trust) [red]
        Update: Two halls booked
        FOCUS Company
        ACTION Train forty telephone friends (Friends Board) [blue]
        Update: 41 trained
        ACTION Open a Sunday lunch club (St Mark Church) [green]
        Update: Each fortnight
        """,
    ),
    "sections and focus areas in columns, empty below": (
        """
        Priority | Objective | Action | Lead officer | Update | RAG status
        1. Early help | 1a Help sooner | Open hubs | Ruth Adeyemi | Two open | Green
         | | Train staff | Ruth Adeyemi | 30 trained | Amber
         | 1b Listen more | Ask families | Moira Hadfield | Survey out | Green
        2. Schools | 2a Attend | Call on day one | Tom Bassett | Begun | Red
        """,
        """
        SECTION Priority 1 Early help
        FOCUS 1a Help sooner
        ACTION Open hubs (Ruth Adeyemi) [Green]
        Update: Two open
        ACTION Train staff (Ruth Adeyemi) [Amber]
        Update: 30 trained
        FOCUS 1b Listen more
        ACTION Ask families (Moira Hadfield) [Green]
        Update: Survey out
        SECTION Priority 2 Schools
        FOCUS 2a Attend
        ACTION Call on day one (Tom Bassett) [Red]
        Update: Begun
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
    "a milestone in every row": (
        """
        # Improvement plan

        ## Development Area 1: Hearing relatives

        No. | Recommendation | Who? | Milestones | When? | Comments
        1.1 | Give one number | Delia Maynard | Choose the number | 28 February 2025 | Agreed
        ^ | ^ | ^ | Train night staff | 30 April 2025 | ^
        1.2 | Tell people | Kath Lomax | Write letters | 31 January 2025 |
        """,
        """
        SECTION Development Area 1 Hearing relatives
        ACTION 1.1 Give one number (Delia Maynard)
        Milestones: Choose the number / Train night staff
        When?: 28 February 2025 / 30 April 2025
        Comments: Agreed
        MILESTONE 2025-02-28 Choose the number
        MILESTONE 2025-04-30 Train night staff
        ACTION 1.2 Tell people (Kath Lomax)
        Milestones: Write letters
        When?: 31 January 2025
        MILESTONE 2025-01-31 Write letters
        """,
    ),
    "a measure is the action where nothing else is": (
        """
        # Equality plan

        ## Aim 1: A fair service

        Measure | Responsible person(s) | Timetable | Performance indicator
        Buy uniforms that fit | Head of Procurement | March 2025 | Nobody waits
        """,
        """
        SECTION Aim 1 A fair service
        ACTION Buy uniforms that fit (Head of Procurement)
        Timetable: March 2025
        Performance indicator: Nobody waits
        MILESTONE 2025-03-31
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
    "an expected outcome that is merged down groups the actions": (
        """
        # Plan

        ## Area of significant weakness 1: Waits

        Expected outcome | Ref | Action(s) required | Success measures | RAG rating
        Plans within twenty weeks | 1A.1 | Recruit caseworkers | 120 each | Green
        ^ | 1A.2 | Meet weekly | One meeting | Amber
        Good advice | 1B.1 | Check twenty plans | Half good | Red
        """,
        """
        SECTION Area of significant weakness 1 Waits
        FOCUS Plans within twenty weeks
        ACTION 1A.1 Recruit caseworkers [Green]
        Success measures: 120 each
        ACTION 1A.2 Meet weekly [Amber]
        Success measures: One meeting
        FOCUS Good advice
        ACTION 1B.1 Check twenty plans [Red]
        Success measures: Half good
        """,
    ),
    "numbers that only their neighbours make numbers": (
        """
        # Plan

        ## Priority 1: Calm

        What will we do? | Comments
        VAWG1 Hold a conference | Weekly
        VAWG2 Pay for two places | One open
        YP1 Visit schools | Six
        """,
        """
        SECTION Priority 1 Calm
        ACTION VAWG1 Hold a conference
        Comments: Weekly
        ACTION VAWG2 Pay for two places
        Comments: One open
        ACTION YP1 Visit schools
        Comments: Six
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
