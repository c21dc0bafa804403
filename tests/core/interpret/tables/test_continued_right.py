"""A sheet printed wider than its paper goes on to the right: the same numbers with further columns are one table."""

import cProfile

import pytest
from bench.long_documents import forms
from tests.core.interpret.sketch import document

from milepost.core import readers
from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_LEFT = """
    # Flood partnership: action plan
    Ref | Objective | Action | Responsible | Status
    1a | 1. Understand the water | Telemetry on seven stations | Ann Lowe | At risk
    1b | ^ | Share the groundwater model | Bo Hale | On target
    2a | 2. Slow the water | Thirty leaky barriers | Cy Moss | On target
"""
_RIGHT = """
    Ref | Target | Progress | Barriers
    1a | Dec-25 | Five installed | Planning permission
    1b | Mar-26 | Licence signed |
    2a | Mar-26 | 22 built | None
"""


def _told(text: str) -> list[tuple[str, str, list[str]]]:
    plan = interpret(document(text))
    asked = {one.key: one.heading for one in plan.questions}
    return [
        (one.number, one.title, [f"{asked[each.question]}: {each.text}" for each in one.answers if each.text])
        for one in actions(plan)
    ]


def test_further_columns_of_the_same_numbers_belong_to_the_same_actions() -> None:
    assert _told(f"{_LEFT}\n\n    # Flood partnership: action plan\n{_RIGHT}") == [
        (
            "1a",
            "Telemetry on seven stations",
            ["Target: Dec-25", "Progress: Five installed", "Barriers: Planning permission"],
        ),
        ("1b", "Share the groundwater model", ["Target: Mar-26", "Progress: Licence signed"]),
        ("2a", "Thirty leaky barriers", ["Target: Mar-26", "Progress: 22 built", "Barriers: None"]),
    ]


def test_a_second_sheet_that_says_the_titles_again_is_no_second_plan() -> None:
    rows = [line.split("|") for line in _RIGHT.strip().split("\n")]
    titles = ["Action", "Telemetry on seven stations", "Share the groundwater model", "Thirty leaky barriers"]
    again = "\n".join("|".join([row[0], f" {title} ", *row[1:]]) for row, title in zip(rows, titles, strict=True))
    assert [number for number, _, _ in _told(f"{_LEFT}\n\n    # Update\n\n{again}")] == ["1a", "1b", "2a"]


@pytest.mark.parametrize(
    ("old", "new"),
    [("2a | Mar-26", "3a | Mar-26"), ("2a | Mar-26", "1b | Mar-26")],
    ids=["a number that the plan has not", "a number twice"],
)
def test_other_numbers_are_another_table(old: str, new: str) -> None:
    found = _told(f"{_LEFT}\n\n    # Milestones\n{_RIGHT.replace(old, new)}")
    assert not any("Progress: Five installed" in told for _, title, told in found if title.startswith("Telemetry"))


def test_a_thousand_tables_that_go_on_to_the_right_are_one() -> None:
    rows = ("Ref", "1a", "1b", "2a")
    many = ["\n".join(f"    {row} | {row} part {at}" for row in rows) for at in range(1_100)]
    told = _told("\n\n    # Next page\n\n".join([_LEFT, *many]))
    assert [(number, len(answers)) for number, _, answers in told] == [("1a", 1_100), ("1b", 1_100), ("2a", 1_100)]


def test_forms_cost_as_many_calls_each_however_many_there_are() -> None:
    def calls(number: int) -> int:
        read, profile = readers.read(forms(number).encode(), "plan.txt"), cProfile.Profile()
        profile.runcall(interpret, read)
        return sum(entry.callcount for entry in profile.getstats())

    calls(10)  # pays for what is made once
    assert calls(200) < 4.4 * calls(50)
