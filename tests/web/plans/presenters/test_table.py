"""The plan as its board knows it."""

from dataclasses import replace

from hypothesis import given, settings
from tests.factories.elmshire import TODAY, small_plan
from tests.factories.plans import whole_plans

from milepost.core.plan.model import Answer, Period, Plan, Question
from milepost.core.plan.walk import actions
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.filters import Filters
from milepost.web.plans.presenters.table import ActionView, PlanTable, plan_table

AT = PlanAddresses("elmshire", "p")


def rows(table: PlanTable) -> list[ActionView]:
    """Every action that is shown."""
    return [action for section in table.sections for focus in section.focus_areas for action in focus.actions]


def test_sections_focus_areas_and_actions_stand_in_printed_order() -> None:
    table = plan_table(small_plan(), AT, TODAY)
    assert [section.name for section in table.sections] == ["Priority 1 A good start", "Theme Safe homes"]
    assert [row.title for row in rows(table)] == [action.title for action in actions(small_plan())]


def test_every_question_has_its_column_and_every_row_its_answer() -> None:
    table = plan_table(small_plan(), AT, TODAY)
    assert table.columns == ("Where are we now?", "What needs to happen?")
    assert all(len(row.answers) == 2 for row in rows(table))


def test_empty_not_asked_and_nothing_to_report_are_three_things() -> None:
    table = plan_table(small_plan(), AT, TODAY)
    assert [answer.none for answer in rows(table)[0].answers] == ["None recorded", "None recorded"]
    assert [answer.none for answer in rows(table)[1].answers] == ["None recorded", "Nothing yet"]


def test_of_many_columns_the_empty_ones_in_a_row_share_a_cell() -> None:
    names = ("April", "May", "June", "July", "August")
    months = tuple(Question(f"m{at}", name, period=name) for at, name in enumerate(names))
    plan = _with(small_plan(), (Answer("m1", "Started"),))
    plan = replace(plan, questions=(*plan.questions, *months))
    answers = rows(plan_table(plan, AT, TODAY))[0].answers
    assert [(one.heading, one.text, one.columns) for one in answers] == [
        ("Where are we now?, What needs to happen? and April", "", 3),
        ("May", "Started", 1),
        ("June to August", "", 3),
    ]


def test_of_several_periods_the_latest_answer_is_shown() -> None:
    answers = (Answer("now", "New", period="y2"), Answer("now", "Old", period="y1"))
    plan = replace(_with(small_plan(), answers), periods=(Period("y1", "Year 1"), Period("y2", "Year 2")))
    assert rows(plan_table(plan, AT, TODAY))[0].answers[0].text == "New"


def test_only_long_answers_fold() -> None:
    plan = _with(small_plan(), (Answer("now", "word " * 163), Answer("next", "Few words")))
    assert [answer.words for answer in rows(plan_table(plan, AT, TODAY))[0].answers] == [163, 0]


def test_filters_leave_out_actions_and_say_how_many_are_left() -> None:
    table = plan_table(small_plan(), AT, TODAY, Filters(find="hub WEXCOMBE"))
    assert [row.title for row in rows(table)] == ["Open a family hub in Wexcombe"]
    assert (table.shown, table.total, table.is_filtered) == (1, 4, True)


def test_the_organisation_of_the_section_lead_finds_actions_that_name_none() -> None:
    table = plan_table(small_plan(), AT, TODAY, Filters(organisation="Elmshire Council"))
    assert table.shown == 3


@settings(max_examples=20, deadline=None)
@given(whole_plans())
def test_any_plan_can_be_shown_and_loses_no_action(plan: Plan) -> None:
    assert [row.id for row in rows(plan_table(plan, AT, TODAY))] == [action.id for action in actions(plan)]


def _with(plan: Plan, answers: tuple[Answer, ...]) -> Plan:
    section = plan.sections[0]
    focus = section.focus_areas[0]
    first = replace(focus.actions[0], answers=answers)
    focus = replace(focus, actions=(first, *focus.actions[1:]))
    return replace(plan, sections=(replace(section, focus_areas=(focus,)), *plan.sections[1:]))
