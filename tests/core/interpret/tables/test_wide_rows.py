"""What the rows of a wide table are, and what groups them, with the plan that a careful person reads in each."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

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
def test_the_rows_of_a_wide_table_are_read_in_their_groups(name: str) -> None:
    sketch, expected = _LAYOUTS[name]
    assert told(interpret(document(sketch))) == drawn(expected)
