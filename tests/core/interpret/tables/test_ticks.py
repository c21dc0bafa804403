"""Tables whose status or year is a tick under a heading, and whose first row tells how to fill them in."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ROWS = """
1 | Open a hub | Ann Lowe | 03/26 | | | x
2 | Train staff | Bob Hale | 06/26 | | x |
3 | Map the need | Cat Moss | 09/26 | x | |
"""


@pytest.mark.parametrize(
    "guidance",
    [
        "Number | Say what will be done | Name or job title | e.g. 03/25 | Tick one | Tick one | Tick one",
        " | Brief description of the action | Enter the name of lead | mm/yy | Please tick one | |",
        "e.g. 1 | [Describe the action] | Name and organisation | dd/mm/yy | Select from list | Select from list |",
    ],
)
def test_a_row_that_tells_how_to_fill_in_the_table_is_set_aside(guidance: str) -> None:
    head = "No | Action | Lead | Target date | Not started | Under way | Completed"
    plan = interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{head}\n{guidance}\n{_ROWS.strip()}"))
    assert [action.title for action in actions(plan)] == ["Open a hub", "Train staff", "Map the need"]
    assert [action.status.text for action in actions(plan)] == ["Completed", "Under way", "Not started"]
    assert {one.reason for one in plan.unplaced} == {"This row says how to fill in those below it."}


def test_a_row_with_an_example_date_and_words_of_its_own_stays() -> None:
    rows = "1 | Enter the new contract | Ann Lowe | 03/26 | x | |\n2 | Train staff | Bob Hale | 06/26 | | x |"
    head = "No | Action | Lead | Target date | Not started | Under way | Completed"
    plan = interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{head}\n{rows}"))
    assert [action.title for action in actions(plan)] == ["Enter the new contract", "Train staff"]


@pytest.mark.parametrize("heading", ["Activity (how we will do it)", "Activity"])
def test_a_recommendation_with_a_lead_of_its_own_in_every_row_is_the_action(heading: str) -> None:
    source = f"""
    # Plan

    Recommendation | {heading} | Responsible | Target date | Status
    Work with landlords | Helpline and forum | Housing Team | 03/26 | Done
    Train the advisers | | Options Manager | 06/26 | Done
    Agree a protocol | Draft and sign | Ann Lowe | 09/26 | In progress
    """
    expected = f"""
    SECTION
    ACTION Work with landlords (Housing Team) [Done]
    {heading}: Helpline and forum
    Target date: 03/26
    MILESTONE 2026-03-31
    ACTION Train the advisers (Options Manager) [Done]
    Target date: 06/26
    MILESTONE 2026-06-30
    ACTION Agree a protocol (Ann Lowe) [In progress]
    {heading}: Draft and sign
    Target date: 09/26
    MILESTONE 2026-09-30
    """
    assert told(interpret(document(drawn(source)))) == drawn(expected)


def test_a_recommendation_above_several_actions_groups_them() -> None:
    source = """
    # Plan

    Recommendation | Activity (how) | Responsible | Target date | Status
    Work with landlords | Open a helpline | Housing Team | 03/26 | Done
    ^ | Hold a forum | Housing Team | 05/26 | Done
    Train the advisers | Write a course | Options Manager | 06/26 | Done
    """
    assert len(list(actions(interpret(document(drawn(source)))))) == 3


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("To be delivered in Year 1 (2023/24) | To be delivered in Year 2 (2024/25)", "2025-03-31"),
        ("2023/24 | 2024/25 | 2025/26", "2025-03-31"),
        ("When: Q1 2023/24 | When: Q2 2023/24", "2023-09-30"),
        ("Year 1 | Year 2 | Year 3", "2025-03-31"),
    ],
)
@pytest.mark.parametrize("tick", ["✓", "x", "●"])
def test_a_ticked_year_is_when_an_action_is_due_and_no_status(head: str, day: str, tick: str) -> None:
    second = f"| {tick} {' |' * (head.count('|') - 1)}"
    rows = f"1 | Open hubs | Ann Lowe | {second}| {tick} | | Fine\n2 | Train | Bob Hale | {second}| | {tick} | Soon"
    head = f"No | Action | Lead | {head} | Position: Achieved | Position: On target to achieve | Comments"
    plan = interpret(document(f"# Plan 2023-2026\n\n## Aim 1: Calm\n\n{head}\n{rows}"))
    assert [str(one.due.latest) for action in actions(plan) for one in action.milestones] == [day, day]
    assert [action.status.text for action in actions(plan)] == ["Achieved", "On target to achieve"]
    assert not plan.unplaced


def test_years_of_which_several_are_ticked_stay_as_they_are_ticked() -> None:
    head = "No | Action | Lead | 2023/24 | 2024/25 | 2025/26 | Status | Comments"
    rows = "1 | Open hubs | Ann Lowe | ✓ | ✓ | | Done | Fine\n2 | Train | Bob Hale | | ✓ | ✓ | Late | Soon"
    plan = interpret(document(f"# Plan 2023-2026\n\n## Aim 1: Calm\n\n{head}\n{rows}"))
    assert [action.status.text for action in actions(plan)] == ["Done", "Late"]
    assert not [one for action in actions(plan) for one in action.milestones]


def test_ticks_under_quarters_in_which_something_was_done_are_no_deadlines() -> None:
    head = "Action | Lead | Met in Q1 2023/24 | Met in Q2 2023/24"
    plan = interpret(
        document(f"# Plan\n\n## Aim 1: Calm\n\n{head}\nOpen a hub | Ann Lowe | x | \nTrain | Bob Hale | | x")
    )
    assert not [one for action in actions(plan) for one in action.milestones]


def test_years_of_four_digits_below_a_heading_are_its_parts() -> None:
    text = """
        Ref | Action | Lead | Org | RAG | Delivery year | < | < | Next milestone
        ^ | ^ | ^ | ^ | ^ | 24/25 | 25/26 | 26/27 | ^
        W1 | Insulate the lofts | Ann Lowe, Energy Officer | Ferrow Council | A | x | x | | Second call - June 2026
        W2 | Open an advice line | | Ferrow Advice | C | x | | |
        """
    plan = interpret(document(f"# Warm homes\n{text}"))
    first, second = actions(plan)
    assert [one.title for one in (first, second)] == ["Insulate the lofts", "Open an advice line"]
    assert [one.due.phrase for one in first.milestones if not one.text] == ["24/25", "25/26"]
    assert [(one.post, one.organisation) for one in (*first.leads, *second.leads)] == [
        ("Energy Officer", "Ferrow Council"),
        ("", "Ferrow Advice"),
    ]


@pytest.mark.parametrize("name", ["Status (tick one)", "Please tick"])
def test_a_short_state_under_a_heading_that_spans_it_and_others_is_ticked_too(name: str) -> None:
    head = f"No | Action | Lead | Target date | {name} | < | <\n^ | ^ | ^ | ^ | Not started | Under way | Done"
    plan = interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{head}\n{_ROWS.strip().replace('x', '✓')}"))
    assert [action.status.text for action in actions(plan)] == ["Done", "Under way", "Not started"]


def test_a_heading_that_ends_with_a_short_state_and_spans_nothing_is_no_status() -> None:
    rows = "1 | Open a hub | Ann Lowe | Late | ✓\n2 | Train staff | Bob Hale | On track |"
    plan = interpret(document(f"# Plan\n\nNo | Action | Lead | RAG | Consultation done\n{rows}"))
    assert [action.status.text for action in actions(plan)] == ["Late", "On track"]


def test_a_column_of_ticks_is_no_status_where_another_states_it_in_words() -> None:
    rows = "1 | Open a hub | Ann Lowe | ✓ | Late\n2 | Train staff | Bob Hale | | On track"
    plan = interpret(document(f"# Plan\n\nNo | Action | Lead | Risk assessment done | RAG\n{rows}"))
    assert [action.status.text for action in actions(plan)] == ["Late", "On track"]


def test_signs_under_a_heading_of_its_own_are_the_status_beside_a_grid_of_years() -> None:
    head = "No | Action | Owner | Years in which work is done 2025-26 | Years in which work is done 2026-27 | Mark"
    rows = (
        "1 | Open a hub | Ann Lowe | ✓ | | ►\n2 | Train staff | Bob Hale | ✓ | ✓ | ▲\n3 | Map it | Cat Moss | | ✓ | ✖"
    )
    plan = interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{head}\n{rows}"))
    assert [action.status.text for action in actions(plan)] == ["►", "▲", "✖"]
    assert not [one for action in actions(plan) for one in action.milestones]


def test_a_column_with_the_ticks_that_its_neighbours_lack_is_one_of_their_states() -> None:
    text = """
        Officer | Action | Achieved | In part | Not achieved | Comment
        Ann Lowe | Build ramps | ✔ | | | All stand.
        Bob Hale | Fit loops | | ✔ | | Three of five.
        Cat Moss | Open a quiet room | | | ✔ | No room found.
        """
    states = [one.status.text for one in actions(interpret(document(f"# Plan\n\n{text}")))]
    assert states == ["Achieved", "In part", "Not achieved"]
