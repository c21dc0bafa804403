"""Rows that were torn or shifted are put right, with a note, and only where there is evidence."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.interpret.items import Said
from milepost.core.interpret.parts.seams import join
from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions

_HEAD = "Ref | Action | Lead | By when | Status | Comments"


def _plan(rows: str) -> Plan:
    return interpret(document(f"# Plan\n\n## Aim 1: Good food\n\n{rows}"))


def _only(plan: Plan) -> Action:
    (action,) = actions(plan)
    return action


def test_a_row_cut_in_mid_word_is_joined_when_the_word_is_known_elsewhere() -> None:
    plan = _plan(
        "Ref | Action | Comments\n1.1 | Start clubs in town and visit | A third was com\n\n"
        "Ref | Action | Comments\n | schools too | pleted in June. It was completed well."
    )
    action = _only(plan)
    assert action.title == "Start clubs in town and visit schools too"
    assert action.answers[0].text == "A third was completed in June. It was completed well."
    assert len(action.answers[0].more_places) == 1
    assert [note.kind for note in plan.notes] == ["rejoined_row"]


def test_a_row_cut_between_paragraphs_keeps_them_apart() -> None:
    assert join(Said("It is done."), Said("Next comes spring.")).text == "It is done.\nNext comes spring."
    assert join(Said("Work with the"), Said("Council goes on.")).text == "Work with the Council goes on."
    assert join(Said("a multi-"), Said("agency plan")).text == "a multi-agency plan"


def test_a_day_that_its_column_cut_is_one() -> None:
    assert join(Said("14/02/202"), Said("7")).text == "14/02/2027"
    assert join(Said("14/02"), Said("7")).text == "14/02 7"
    assert join(Said("We met"), Said("- parents")).text == "We met\n- parents"


def test_a_row_after_a_new_section_is_never_joined_to_the_old_one() -> None:
    plan = interpret(
        document(
            "# P\n\n## Aim 1: A\n\nAction | Lead\nOpen hubs | Ann Lowe\n\n"
            "## Aim 2: B\n\nAction | Lead\nopen parks | Bob Hale"
        )
    )
    assert [action.title for action in actions(plan)] == ["Open hubs", "open parks"]


def test_a_row_that_slipped_to_the_right_is_moved_back_with_a_note() -> None:
    plan = _plan(
        f"{_HEAD}\n1.1 | Start clubs | Grace Mbeki | May 2025 | On track | Two open\n"
        " | 1.2 | Cook from scratch | Ruth Adeyemi | June 2025 | Delayed\n"
        "1.3 | Give cards | Bilal Hussain | July 2025 | On track | Nine wards"
    )
    second = list(actions(plan))[1]
    assert (second.number, second.title, second.leads[0].name) == ("1.2", "Cook from scratch", "Ruth Adeyemi")
    assert second.status.text == "Delayed"
    assert [note.kind for note in plan.notes if note.kind == "shifted_row"] == ["shifted_row"]


def test_a_row_without_evidence_stays_where_it_is() -> None:
    plan = _plan("Focus areas | Actions | Progress\n1.1 To cook | Start clubs | Two open\n1.2 To eat | Give cards |")
    assert not [note for note in plan.notes if note.kind == "shifted_row"]


def test_a_row_that_leaves_its_first_and_last_questions_empty_stays_where_it_is() -> None:
    plan = _plan(
        "You told us | We will | Who | Latest | \n"
        "The lift is broken | Mend the lift | Ann Lowe, Homes Team | It was mended in May. | Done\n"
        "Nobody rings | Ring within two days | Bob Hale, Homes Team | Most calls were made. | Plodding\n"
        " | Sit with tenants each month | Cara King, Homes Team | | Plodding\n"
        "It is cold | Lag nine lofts | Ann Lowe, Homes Team | Six were lagged. | Plodding"
    )
    third = list(actions(plan))[2]
    assert (third.title, third.status.text) == ("Sit with tenants each month", "Plodding")
    assert not [note for note in plan.notes if note.kind == "shifted_row"]


def test_a_focus_area_is_carried_down_with_one_note() -> None:
    plan = _plan(
        "Focus areas | Actions | Progress\n1.1 To cook | Start clubs | Two\n | Give cards | Nine\n | Open late | No"
    )
    (area,) = plan.sections[0].focus_areas
    assert (area.number, area.title, len(area.actions)) == ("1.1", "To cook", 3)
    assert [note.kind for note in plan.notes] == ["carried_down"]


def test_a_continued_row_goes_on_with_its_action() -> None:
    plan = _plan(
        "Action | Lead | Progress\nOpen the station | Bob Hale | Five days\n"
        "Open the station (cont'd) | | Asked visitors"
    )
    assert _only(plan).answers[0].text == "Five days\nAsked visitors"


def test_a_row_that_says_it_goes_on_is_joined_to_its_action() -> None:
    plan = interpret(
        document(
            "# Plan\n\n## Aim 1: Good food\n\nNo | Action | Comments\n1.1 | Start clubs | A third was ready.\n\n"
            "## Aim 1: Good food (continued)\n\nNo | Action | Comments\n"
            "1.1 (cont’d) | | Two more opened.\n1.2 | Cook | Done."
        )
    )
    assert [(one.number, one.title) for one in actions(plan)] == [("1.1", "Start clubs"), ("1.2", "Cook")]
    assert "Two more opened." in next(actions(plan)).answers[0].text


@pytest.mark.parametrize("again", ["1.1 | (cont’d)", " | (continued)", "1.1 | cont.", "1.1 | … (cont’d)"])
def test_a_row_whose_title_only_says_so_goes_on_with_its_action(again: str) -> None:
    plan = interpret(
        document(
            "# Plan\n\n## Aim 1: Good food\n\nNo | Action | Lead | Comments\n1.1 | Start clubs | Ann Lowe | A third "
            f"was ready.\n{again} | | Two more opened.\n1.2 | Cook | Bo Hale | Done."
        )
    )
    assert [(one.number, one.title) for one in actions(plan)] == [("1.1", "Start clubs"), ("1.2", "Cook")]
    assert next(actions(plan)).answers[0].text.replace("\n", " ") == "A third was ready. Two more opened."
    assert not plan.unplaced


def test_a_row_of_another_number_goes_on_with_nothing() -> None:
    plan = interpret(
        document(
            "# Plan\n\nNo | Action | Comments\n1.1 | Start clubs | Ready.\n1.2 | (cont’d) | Open.\n1.3 | Cook | Yes."
        )
    )
    assert [one.number for one in actions(plan)] == ["1.1", "1.2", "1.3"]


def test_a_row_goes_on_below_its_section_that_the_next_page_says_again() -> None:
    table = "Priority 1: Good food | < | <\nAction | Lead | Progress\n{}\n"
    first, rest = "1.1 Start clubs in every town | Ann Lowe | Two are", "and village | | open."
    plan = interpret(document(f"# Plan\n\n{table.format(first)}\n{table.format(rest)}"))
    assert _only(plan).title == "Start clubs in every town and village"


@pytest.mark.parametrize(
    "days", [("31/07/2025", "28/02/2026"), ("31.07.25", "28.02.26"), ("end July 2025", "end Feb 2026")]
)
def test_a_step_with_its_own_day_below_an_action_is_none_of_its_sentence(days: tuple[str, str]) -> None:
    rows = (
        "No | Project | Lead | RAG | Milestone | Due\n"
        f"1 | Refurbish the hall | Ann Lowe | A | Builder found | {days[0]}\n"
        f" |  |  |  | roof complete | {days[1]}\n"
        "2 | Plant trees | Bob Hale | G | Site agreed | May 2026\n"
    )
    first, second = actions(interpret(document(f"# Plan\n\n{rows}")))
    found = [(one.text, str(one.due.latest)) for one in first.milestones]
    assert found == [("Builder found", "2025-07-31"), ("roof complete", "2026-02-28")]
    assert second.title == "Plant trees"


def test_the_rest_of_a_title_that_names_people_is_no_lead() -> None:
    plan = _plan(
        f"{_HEAD}\n1.3 | Guidance for | Ann Lowe | May 2025 | Green | Out\n\n{_HEAD}\n | line managers | | | |"
    )
    action = _only(plan)
    assert (action.title, [lead.name for lead in action.leads]) == ("Guidance for line managers", ["Ann Lowe"])


def test_rows_that_are_numbered_on_are_no_parts_of_one_sentence() -> None:
    text = """
Action | Lead | Status
1 Mark ten crossings (by May 2026 | Ann Lowe | On track
2 Slow the high street (by June 2026 | Bo Hale | Off track
3 Mend the kerbs (by July 2026 | Cy Dunn | On track
"""
    numbers = [line.split()[1] for line in told(interpret(document(text))).split("\n") if line.startswith("ACTION")]
    assert numbers == ["1", "2", "3"]


def test_a_row_may_say_its_number_and_its_title_again_as_continued() -> None:
    found = told(
        interpret(
            document(
                "# Plan\n\nNo | Action | Owner | Comments\n1.1 | Start clubs | Ann Lowe | Two opened.\n\n"
                "No | Action | Owner | Comments\n1.1 (cont’d) | Start clubs (cont’d) |  | A third in May."
            )
        )
    )
    assert found.count("ACTION") == 1
    assert "A third in May." in found
