"""What goes on into the next period, and what stays behind."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest
from tests.factories.plans import whole_plan

from milepost.core.plan.model import (
    Action,
    Concern,
    ConcernState,
    Milestone,
    MilestoneState,
    Period,
    Plan,
    Question,
    Stage,
    Standing,
)
from milepost.core.plan.next import next_period
from milepost.core.plan.walk import actions

YEAR_1 = Period("y1", "2024–25", date(2024, 4, 1), date(2025, 3, 31))
YEAR_2 = Period("y2", "in year 2", date(2025, 4, 1), date(2026, 3, 31), Standing.PLANNED)
NEW = Period("", "2025–26", date(2025, 4, 1), date(2026, 3, 31))


def with_action(action: Action) -> Plan:
    plan = whole_plan(Random(1))
    section = plan.sections[0]
    area = replace(section.focus_areas[0], actions=(action,))
    return replace(plan, sections=(replace(section, focus_areas=(area,)),))


@pytest.mark.parametrize("stage", [Stage.CLOSED, Stage.COMPLETE, Stage.SUPERSEDED])
def test_what_is_over_stays_behind(stage: Stage) -> None:
    assert list(actions(next_period(with_action(Action("a", "Done", stage=stage)), NEW))) == []


def test_nothing_is_said_yet_of_what_goes_on() -> None:
    plan = next_period(whole_plan(Random(2)), NEW)
    assert not any(action.answers or action.status.text for action in actions(plan))
    assert not any(section.statements for section in plan.sections)
    assert (plan.notes, plan.labels, plan.unplaced) == ((), (), ())


def test_open_milestones_go_on() -> None:
    kept, met = Milestone("m1", "Open"), Milestone("m2", "Hired", state=MilestoneState.DONE)
    (action,) = actions(next_period(with_action(Action("a", "Hub", milestones=(kept, met))), NEW))
    assert action.milestones == (kept,)


def test_a_concern_is_carried_until_it_is_answered() -> None:
    carried, answered = Concern("c1", "Staff leave"), Concern("c2", "No van", state=ConcernState.ANSWERED)
    assert next_period(Plan(concerns=(carried, answered)), NEW).concerns == (carried,)


def test_the_period_that_was_planned_becomes_the_one_reported_on() -> None:
    found = next_period(Plan(periods=(YEAR_1, YEAR_2)), NEW).periods
    assert [(one.key, one.label, one.standing) for one in found] == [
        ("y1", "2024–25", Standing.PAST),
        ("y2", "2025–26", Standing.REPORTED),
    ]


def test_the_questions_of_the_old_period_are_asked_of_the_new_one() -> None:
    questions = (Question("now", "Now?", period="y1"), Question("next", "Next?", period="y2"), Question("any", "Any?"))
    found = next_period(Plan(periods=(YEAR_1, YEAR_2), questions=questions), NEW).questions
    assert [(one.key, one.period) for one in found] == [("now", "y2"), ("next", ""), ("any", "")]


def test_a_key_is_used_once() -> None:
    plan = next_period(next_period(Plan(), Period("", "2024")), Period("", "2025"))
    assert [one.key for one in plan.periods] == ["period-1", "period-2"]


@pytest.mark.parametrize(
    ("question", "heading"),
    [
        (Question("q", "Where are we at the end of year 1?", period="y1"), "Where are we at the end of year 2?"),
        (Question("q", "What needs to happen in Year 2?", period="y2"), "What needs to happen in Year 3?"),
        (Question("q", "How many pupils of year 9?"), "How many pupils of year 9?"),
    ],
)
def test_a_question_that_names_a_year_names_the_next_one(question: Question, heading: str) -> None:
    plan = Plan(periods=(YEAR_1, YEAR_2), questions=(question,))
    assert next_period(plan, NEW).questions[0].heading == heading


@pytest.mark.parametrize(
    ("heading", "later"),
    [
        ("Year 1 report (2024-25) Priority 1: Start well", "Year 2 report (2025-26) Priority 1: Start well"),
        ("Priority 1 of the plan 2024–27", "Priority 1 of the plan 2024–27"),
        ("Update 1999/2099–00", "Update 1999/2100–01"),
        ("Priority 1 – Start well", "Priority 1 – Start well"),
    ],
)
def test_a_section_heading_that_names_its_year_names_the_next(heading: str, later: str) -> None:
    section = replace(whole_plan(Random(1)).sections[0], heading=heading)
    assert next_period(Plan(sections=(section,)), NEW).sections[0].heading == later
