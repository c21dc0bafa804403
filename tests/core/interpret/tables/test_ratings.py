"""Ratings of one quarter after another: the latest stated is the status, the earlier ones stay answers."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_SIGNS = """
    Activity | Agency | Q1 | Q2 | Q3 | What was delivered
    Open a bike shed | Roads Team | ► | ✔ |  | Twelve racks.
    Lend helmets to schools | Roads Team |  | ✖ |  | None came.
    Mend the bridge at Ford | Bridges Team | ► |  |  | Survey done.
    """
_ASKED = """
    Activity | Agency | How is it going? | < | < | What was delivered
     |  | Q1 | Q2 | Q3 |
    Open a bike shed | Roads Team | ⚪ | 🟢 |  | Twelve racks.
    Lend helmets to schools | Roads Team | 🟢 | 🔴 |  | None came.
    Mend the bridge at Ford | Bridges Team | 🟡 |  |  | Survey done.
    """
_FILLED = """
    Activity | Agency | Jun 25 | Sep 25 | Dec 25 | What was delivered
    Open a bike shed | Roads Team | [ffc000] | [00b050] |  | Twelve racks.
    Lend helmets to schools | Roads Team | [00b050] | [ff0000] |  | None came.
    Mend the bridge at Ford | Bridges Team | [ffc000] |  |  | Survey done.
    """


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (_SIGNS, ["✔", "✖", "►"]),
        (_ASKED, ["🟢", "🔴", "🟡"]),
        (_FILLED, ["green", "red", "amber"]),
        (_SIGNS.replace("Q", "Quarter ").replace("►", "A").replace("✔", "G").replace("✖", "R"), ["G", "R", "A"]),
    ],
)
def test_the_latest_rating_stated_is_the_status(text: str, statuses: list[str]) -> None:
    plan = interpret(document(f"Cycling plan 2025-26\n\n{text}"))
    assert [action.status.text for action in actions(plan)] == statuses


_YEAR_OVER_QUARTERS = """
    Activity | Agency | Due | Status 2025/26 | < | < | What was delivered
     |  |  | Q1 | Q2 | Q3 |
    Open a bike shed | Roads Team | Q2 | ➔ | ✔ |  | Twelve racks.
    Lend helmets to schools | Roads Team | Q4 |  | ✖ |  | None came.
    Mend the bridge at Ford | Bridges Team | Q3 | ➔ |  |  | Survey done.
    """


@pytest.mark.parametrize("over", ["Status 2025/26", "RAG 2025-26 –", "Rating, 2025 to 2026:"])
def test_a_year_printed_over_its_quarters_is_the_year_of_each(over: str) -> None:
    text = _YEAR_OVER_QUARTERS.replace("Status 2025/26", over)
    plan = interpret(document(f"Cycling plan 2025-26\n\n{text}"))
    assert [action.status.text for action in actions(plan)] == ["✔", "✖", "➔"]


def test_deadlines_of_a_year_followed_by_quarter_lie_in_that_year() -> None:
    plan = interpret(document(f"Cycling plan 2025-26\n\n{_YEAR_OVER_QUARTERS}"))
    days = [str(milestone.due.latest) for action in actions(plan) for milestone in action.milestones]
    assert days == ["2025-09-30", "2026-03-31", "2025-12-31"]


@pytest.mark.parametrize("heading", ["DoT", "Direction of travel", "Trend"])
def test_where_things_are_heading_is_not_how_they_stand(heading: str) -> None:
    text = f"""
        Activity | Agency | {heading} | RAG
        Open a bike shed | Roads Team | ↑ | G
        Lend helmets to schools | Roads Team | ↓ | R
        """
    plan = interpret(document(text))
    assert [action.status.text for action in actions(plan)] == ["G", "R"]
    assert f"{heading}: ↓" in told(plan)


def test_what_happened_in_each_quarter_is_no_rating() -> None:
    text = """
        Activity | Agency | Q1 | Q2
        Open a bike shed | Roads Team | Twelve racks came | They are up
        Lend helmets to schools | Roads Team | None came | On track
        """
    plan = interpret(document(text))
    assert [action.status.text for action in actions(plan)] == ["", ""]
    assert "Q1: Twelve racks came" in told(plan)


@pytest.mark.parametrize(("first", "last"), [("Autumn", "Spring"), ("Mid-year", "Year end"), ("Term 1", "Term 2")])
def test_of_two_seasons_the_one_printed_last_counts(first: str, last: str) -> None:
    rows = (
        f"Action | Lead | {first} RAG | {last} RAG\nMeet weekly | Neil Barrow | Red | Amber\n"
        "Read aloud | Ann Lowe | Amber | Green"
    )
    plan = interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{rows}"))
    assert [action.status.text for action in actions(plan)] == ["Amber", "Green"]


def test_done_of_a_milestone_is_no_status_beside_an_overall_one() -> None:
    text = """
        Ref | Action | Lead | Milestone | Due | Done? | Overall status
        1.1 | Fill empty homes | Ann Lowe | Write to owners | May 2025 | Yes | On track
        1.2 | Lend deposits | Bo Hale | Agree the scheme | June 2025 | No | Behind
        1.3 | Review the land | Ann Lowe | List the sites | July 2025 | Yes | Complete
        """
    plan = interpret(document(f"# Outcome 1: Homes\n{text}"))
    assert [one.status.text for one in actions(plan)] == ["On track", "Behind", "Complete"]
