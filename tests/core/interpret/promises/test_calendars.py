"""What a plan's own words say of its quarters: which months they are."""

from datetime import date

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions
from milepost.core.words.due import Calendar, QuarterBasis


def _plan(said: str, table: str = "") -> Plan:
    rows = (
        table
        or "No | Action | Lead | By when\n1 | Light the yard | Ann Lowe | Q4 2026\n2 | Shut it | Bo Reed | Q1 2026"
    )
    return interpret(document(f"# Harbour plan 2024-2029\n\n{said}\n\n## Goal 1: Ashore\n\n{rows}"))


def _dues(plan: Plan) -> list[date | None]:
    return [one.due.latest for action in actions(plan) for one in action.milestones]


@pytest.mark.parametrize(
    "said",
    [
        "Quarter 1 is January to March.",
        "We report by calendar quarters (Q1: Jan–Mar, Q2: Apr–Jun, Q3: Jul–Sep, Q4: Oct–Dec).",
        "Q4 (October - December) is shown at the end.",
        "The work cost €12,000 and €4,000 came from the county.",
        "Teagasc and Tusla meet each month.",
    ],
)
def test_quarters_are_those_of_the_calendar_where_the_plan_says_so(said: str) -> None:
    plan = _plan(said)
    assert _dues(plan) == [date(2026, 12, 31), date(2026, 3, 31)]
    assert plan.calendar.quarter_basis is QuarterBasis.CALENDAR
    assert any("January to March" in note.message for note in plan.notes)


@pytest.mark.parametrize(
    "said",
    [
        "Quarter 1 is April to June.",
        "Q4 (January to March 2027) is shown at the end.",
        "Q1 is January to March in the hospital and Q1 is April to June with us.",
        "The work cost €12,000, and £4,000 came from the county.",
        "We meet in January to March.",
        "Q1 = July to September.",
        "The work cost €12,000.",
        "Tusla asked Tusla.",
        "",
    ],
)
def test_else_they_are_those_of_the_year_from_april(said: str) -> None:
    plan = _plan(said)
    assert _dues(plan) == [date(2027, 3, 31), date(2026, 6, 30)]
    assert plan.calendar == Calendar()


def test_a_year_from_july_has_its_own_quarters() -> None:
    plan = _plan("Q1 = July to September, Q2 = October to December.")
    assert _dues(plan) == [date(2027, 6, 30), date(2026, 9, 30)]
    assert plan.calendar.year_start == 7


def test_a_plan_without_quarters_needs_no_note_of_them() -> None:
    rows = "No | Action | Lead | By when\n1 | Light it: €9 | Ann Lowe | May 2026\n2 | Shut it: €5 | Bo Reed | May 2026"
    assert not any("quarter" in note.message.lower() for note in _plan("", rows).notes)


@pytest.mark.parametrize(
    ("said", "last"),
    [("Quarter 1 is January to March.", date(2026, 3, 31)), ("Teagasc asked Tusla for €900.", date(2025, 12, 31))],
)
def test_quarters_of_the_calendar_leave_a_pair_of_years_as_it_is(said: str, last: date) -> None:
    rows = "No | Action | Lead | By when\n1 | Light the yard | Ann Lowe | 2025/26\n2 | Shut it | Bo Reed | 2025/26"
    assert _dues(_plan(said, rows)) == [last, last]
