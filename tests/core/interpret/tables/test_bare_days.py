"""Columns of days under headings that ask for none."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.tables.bare_days import with_days
from milepost.core.plan.walk import actions

_TABLE = """
Ref | Deliverable | Owner | Key step | {first} | {second} | BRAG
D1 | New ferry hall | Ann Lowe | Lease signed | 15/10/2025 | 15/11/2025 | Amber
^ | ^ | ^ | Team moves in | 08/12/2025 | 26/01/2026 | ^
D2 | One ticket for all | Bo Hale | Form goes live | 02/02/2026 | 03/02/2026 | Green
"""


def _days(first: str, second: str) -> list[tuple[str, str]]:
    plan = interpret(document(_TABLE.format(first=first, second=second)))
    return [(str(one.due.latest), one.text) for action in actions(plan) for one in action.milestones]


@pytest.mark.parametrize(
    ("first", "second"), [("Baseline", "Forecast / actual"), ("Baseline", "Now"), ("Plan", "Actual or forecast")]
)
def test_the_column_that_looks_ahead_or_the_last_tells_when_steps_are_due(first: str, second: str) -> None:
    assert _days(first, second) == [
        ("2025-11-15", "Lease signed"),
        ("2026-01-26", "Team moves in"),
        ("2026-02-03", "Form goes live"),
    ]


def test_the_one_that_looks_ahead_may_stand_first() -> None:
    assert [day for day, _ in _days("Latest forecast", "Baseline")] == ["2025-10-15", "2025-12-08", "2026-02-02"]


@pytest.mark.parametrize("heading", ["Start", "Reviewed by Board", "Actual", "Minuted on", "Last updated", "Began"])
def test_days_on_which_something_was_done_are_no_deadlines(heading: str) -> None:
    roles = [Role.ACTION, Role.OTHER]
    cells = [["Mend the rail", "Light the steps"], ["1 May 2026", "3 June 2026"]]
    assert with_days([Column("Action"), Column(heading)], list(roles), cells) == roles


@pytest.mark.parametrize("days", [["1 May 2026", "soon"], ["", "3 June 2026"], ["4", "7"]])
def test_nor_is_a_column_in_which_other_things_stand(days: list[str]) -> None:
    roles = [Role.ACTION, Role.OTHER]
    assert with_days([Column("Action"), Column("Forecast")], list(roles), [["Mend the rail", "Row"], days]) == roles


def test_a_heading_that_asks_when_comes_first() -> None:
    assert [day for day, _ in _days("Due date", "Forecast")] == ["2025-10-15", "2025-12-08", "2026-02-02"]


def test_days_of_steps_leave_the_end_of_the_action_to_be_found() -> None:
    columns = [Column(one) for one in ("Action", "From", "To", "Milestone", "Date")]
    roles = [Role.ACTION, Role.OTHER, Role.OTHER, Role.NEXT, Role.DUE]
    days = ["May 2026", "June 2026"]
    cells = [["Mend the rail", "Light the steps"], days, days, ["Order wood", "Order poles"], days]
    assert with_days(columns, list(roles), cells) == [Role.ACTION, Role.OTHER, Role.DUE, Role.NEXT, Role.DUE]
    assert with_days(columns, [*roles[:3], Role.OTHER, Role.DUE], cells)[2] == Role.OTHER
