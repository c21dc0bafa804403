"""Cells merged over several actions are the cells of each."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret


def _read(table: str) -> str:
    return told(interpret(document(f"# Pier plan\n\n{table}")))


def test_an_answer_a_day_and_a_lead_that_span_two_actions_are_of_both() -> None:
    table = """
Recommendation | Cabinet response | No | Agreed action | Lead | Timescale
R1 Make the pier safe | Accepted | R1(a) | Mend the rail | Ann Lowe | May 2026
^ | ^ | R1(b) | Light the steps | Bo Hale | ^
R2 Clean the sea | Rejected | R2 | Test the water | Cy Moss | June 2026
"""
    assert _read(table) == drawn("""
        SECTION Recommendation R1 Make the pier safe
        ACTION R1(a) Mend the rail (Ann Lowe)
        Cabinet response: Accepted
        Timescale: May 2026
        MILESTONE 2026-05-31
        ACTION R1(b) Light the steps (Bo Hale)
        Cabinet response: Accepted
        Timescale: May 2026
        MILESTONE 2026-05-31
        SECTION Recommendation R2 Clean the sea
        ACTION R2 Test the water (Cy Moss)
        Cabinet response: Rejected
        Timescale: June 2026
        MILESTONE 2026-06-30
    """)


def test_a_lead_merged_where_no_group_is_leads_both() -> None:
    table = (
        "No | Action | Lead | RAG\n1 | Mend rail | Ann Lowe | Green\n2 | Light the steps | ^ | ^\n3 | Row | Bo | Red"
    )
    assert _read(table).split("\n")[-2:] == [
        "ACTION 2 Light the steps (Ann Lowe) [Green]",
        "ACTION 3 Row (Bo) [Red]",
    ]


def test_an_empty_cell_that_nobody_merged_stays_empty() -> None:
    table = "No | Action | Lead | Progress\n1 | Mend the rail | Ann Lowe | Begun.\n2 | Light the steps | Bo Hale |"
    assert _read(table).endswith("ACTION 2 Light the steps (Bo Hale)")


def test_the_further_rows_of_an_action_say_nothing_twice() -> None:
    table = """
No | Action | Lead | Milestone | Due
1 | Mend the rail | Ann Lowe | Wood bought | May 2026
^ | ^ | ^ | Rail stands | June 2026
"""
    assert _read(table).count("Ann Lowe") == 1


def test_a_lead_merged_behind_the_actions_of_a_group_leads_each_of_these() -> None:
    table = """
Aim | No | Action | Lead | RAG
Homes kept | 1.1 | Mend the rail | Ann Lowe | Green
^ | 1.2 | Light the steps | ^ | Red
Better rooms | 2.1 | Row | Bo Hale | Red
"""
    assert "ACTION 1.2 Light the steps (Ann Lowe)" in _read(table)


def test_who_leads_a_focus_area_is_said_of_each_of_its_actions_and_leads_none() -> None:
    table = """
Priority | Workstream | Workstream lead | ID | Action | Owner | Status
1 Safe pier | Rails | Ann Lowe | 1A | Mend the rail | | Green
^ | ^ | ^ | 1B | Paint the rail | Bo Hale | Red
^ | Steps | Cy Moss | 1C | Light the steps | | Green
^ | ^ | ^ | 1D | Sweep the steps | Di Vine | Red
"""
    assert _read(table) == drawn("""
        SECTION Priority 1 Safe pier
        FOCUS Rails
        ACTION 1A Mend the rail [Green]
        Workstream lead: Ann Lowe
        ACTION 1B Paint the rail (Bo Hale) [Red]
        Workstream lead: Ann Lowe
        FOCUS Steps
        ACTION 1C Light the steps [Green]
        Workstream lead: Cy Moss
        ACTION 1D Sweep the steps (Di Vine) [Red]
        Workstream lead: Cy Moss
    """)
