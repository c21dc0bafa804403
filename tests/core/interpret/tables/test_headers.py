"""Several columns may hold the status, and headings may stand empty."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


def _statuses(text: str) -> list[str]:
    return [action.status.text for action in actions(interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{text}")))]


def test_a_rating_comes_before_a_percentage() -> None:
    rows = (
        "Action | % complete | RAG | Lead\nMeet weekly | 80% | Green | Neil Barrow\nRead aloud | 10% | Red | Ann Lowe"
    )
    assert _statuses(rows) == ["Green", "Red"]


def test_the_latest_quarter_that_states_a_status_is_the_status() -> None:
    rows = (
        "Action | Q1 Status | Q2 Status | Q3 Status | Lead\n"
        "Meet weekly | On track | Delayed | | Neil Barrow\nRead aloud | Delayed | Complete | | Ann Lowe"
    )
    assert _statuses(rows) == ["Delayed", "Complete"]


def test_an_empty_column_beside_columns_of_ticks_is_one_of_them() -> None:
    rows = "Action | Complete | On track | Not started | Lead\nMeet | ✓ | | | Neil Barrow\nRead | | ✓ | | Ann Lowe"
    later = rows.replace("Meet | ✓ | |", "Sing | | | ✓").replace("Read | | ✓ |", "Draw | | | ✓")
    assert _statuses(f"{rows}\n\n## Aim 2: Noise\n\n{later}") == ["Complete", "On track", "Not started", "Not started"]


def test_a_form_may_state_a_status_that_nobody_told_us() -> None:
    forms = "Action | Meet weekly\nStatus | Halfway there\nLead | Neil Barrow"
    assert _statuses(forms) == ["Halfway there"]


def test_the_day_on_which_work_starts_is_no_deadline() -> None:
    rows = "Action | Start date | End date\nMeet weekly | 01/04/2024 | 31/03/2025\nRead aloud | 01/04/2024 | 30/06/2025"
    plan = interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{rows}"))
    assert [len(action.milestones) for action in actions(plan)] == [1, 1]


def test_ticks_and_crosses_are_statuses_and_no_grid() -> None:
    assert _statuses("Action | Done? | Lead\nMeet | ✔ | Neil Barrow\nRead | ✖ | Ann Lowe") == ["✔", "✖"]


def test_a_dot_says_nothing_but_its_colour() -> None:
    rows = "Action | Status | Lead\nMeet | [00b050] ● | Neil Barrow\nRead | [ff0000] ● | Ann Lowe"
    assert _statuses(rows) == ["green", "red"]


def test_a_sign_of_its_own_shape_is_the_status_whatever_its_colour() -> None:
    rows = "Meet | [0070c0] ★ | Neil Barrow\nRead | [00b050] ● | Ann Lowe\nSing | [ff0000] ■ | Ann Lowe"
    assert _statuses(f"Action | Status | Lead\n{rows}") == ["★", "●", "■"]


def test_signs_of_one_shape_and_several_colours_say_their_colour() -> None:
    rows = "Meet | [ffc000] ● | Neil Barrow\nRead | [00b050] ● | Ann Lowe\nSing | [ff0000] ■ | Ann Lowe"
    assert _statuses(f"Action | Status | Lead\n{rows}") == ["amber", "green", "red"]


def test_headings_as_high_as_both_rows_make_the_second_a_header_whatever_it_says() -> None:
    text = """
        Theme | Ref | Action | Lead | Updates from partners | < | < | Status
        ^ | ^ | ^ | ^ | Police | Harbour Trust | Voices | ^
        Violence | V1 | Patrol the harbour | Ann Lowe | 142 patrols | | Pastors are out | Green
        Violence | V2 | Place four bins | Bo Hale | Emptied weekly | Two are in | | Amber
        """
    plan = interpret(document(f"# Tracker\n{text}"))
    asked = {one.key: one.heading for one in plan.questions}
    told = {one.number: {asked[each.question]: each.text for each in one.answers if each.text} for one in actions(plan)}
    assert told == {
        "V1": {"Updates from partners Police": "142 patrols", "Updates from partners Voices": "Pastors are out"},
        "V2": {"Updates from partners Police": "Emptied weekly", "Updates from partners Harbour Trust": "Two are in"},
    }


def test_a_second_row_may_say_what_a_column_of_its_own_holds() -> None:
    text = """
        Theme | Objective | What | < | Who | When | < | Progress | < | < | < | Steps
        ^ | ^ | What we will do | Owl or bat | Responsible officer | From | To | RAG | Tale so far | Fog | Moles | ^
        Peace | Calm | Patrol the harbour | Bat | Ann Lowe | May 2025 | June 2026 | Green | Boats go | Two | One | Meet
        ^ | ^ | Place four bins | Owl | Bo Hale | May 2025 | July 2026 | Amber | Carts broke | Six | Ten | Read
        """
    plan = interpret(document(f"# Tracker\n{text}"))
    assert [(one.title, one.leads[0].name, one.status.text) for one in actions(plan)] == [
        ("Patrol the harbour", "Ann Lowe", "Green"),
        ("Place four bins", "Bo Hale", "Amber"),
    ]
    assert "Progress Tale so far" in [one.heading for one in plan.questions]


def test_a_row_that_opens_with_a_code_is_no_header_though_its_words_are_known() -> None:
    text = """
        ID | Priority action | SRO | Update | Previous RAG | Current RAG
        L2/1 | Mark the roads | Road Engineer | Half are marked. | Green | Amber
        L2/2 | Policies in all partner bodies | Equality Lead | Nine of ten partners | Amber | Green
        L2/3 | Plant the trees | Tree Officer | None yet. | Green | Red
        """
    plan = interpret(document(f"# Tracker\n{text}"))
    assert [(one.number, one.leads[0].post, one.status.text) for one in actions(plan)] == [
        ("L2/1", "Road Engineer", "Amber"),
        ("L2/2", "Equality Lead", "Green"),
        ("L2/3", "Tree Officer", "Red"),
    ]
