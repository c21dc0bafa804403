"""A plan as a whole: from blank, renamed, carried on, and closed to other partnerships."""

from datetime import date

import pytest
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.records.plans.conftest import shown

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan.model import Stage, Standing
from milepost.core.plan.walk import actions as actions_of
from milepost.records.plans import actions, queries
from milepost.records.plans.models import Action, Plan


def test_a_blank_plan_asks_the_four_questions(cast: Cast) -> None:
    plan = actions.create_plan(by=cast.priya, partnership=cast.partnership, title="New", period="2025–26")
    found = shown(plan)
    assert (found.title, found.owner, found.periods[0].label) == ("New", cast.partnership.name, "2025–26")
    assert len(found.questions) == 4
    assert found.sections == ()


def test_a_period_ends_after_it_starts(cast: Cast) -> None:
    with pytest.raises(InvalidInput, match="before it starts"):
        actions.create_plan(
            by=cast.priya,
            partnership=cast.partnership,
            title="New",
            period="x",
            start=date(2025, 4, 1),
            end=date(2024, 4, 1),
        )


def test_a_plan_is_renamed_by_one_person_at_a_time(cast: Cast, plan: Plan) -> None:
    seen = plan.title
    actions.rename_plan(by=cast.priya, plan=plan, title="Theirs", seen=seen)
    with pytest.raises(EditedMeanwhile):
        actions.rename_plan(by=cast.priya, plan=plan, title="Mine", seen=seen)
    assert shown(plan).title == "Theirs"


def test_the_next_period_goes_on_with_what_is_not_over(cast: Cast, plan: Plan, action: Action) -> None:
    actions.close_action(by=cast.priya, action=plan.action_rows.get(title="Patrol"), version=1, reason="Done")
    kept = actions.start_next_period(by=cast.priya, plan=plan, title="Year 2", period="2025–26")
    found = shown(kept)
    assert [one.number for one in actions_of(found)] == ["1.1.1", "1.1.2", "1.2.1"]
    assert [period.standing for period in found.periods] == [Standing.PAST, Standing.REPORTED]
    assert not any(one.answers for one in actions_of(found))
    assert next(actions_of(found)).milestones[0].text == "Doors open"
    assert next(one for one in actions_of(shown(plan)) if one.title == "Patrol").stage is Stage.CLOSED


def test_a_lead_who_was_confirmed_stays_so_with_their_access(cast: Cast, plan: Plan) -> None:
    actions.match_leads(by=cast.priya, plan=plan, people={plan.lead_rows.get().pk: cast.grace})
    kept = actions.start_next_period(by=cast.priya, plan=plan, title="Year 2", period="2025–26")
    section = kept.section_rows.get(number="1")
    actions.set_statement(by=cast.grace, section=section, period="period-1", text="Off we go.", version=0)


def test_plans_are_listed_without_their_heavy_columns(
    cast: Cast, plan: Plan, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(3):
        assert [str(one) for one in queries.plans_of(cast.partnership, cast.bola)] == [plan.title]


def test_another_partnership_sees_nothing_of_it(cast: Cast, plan: Plan) -> None:
    assert not queries.plans_of(cast.partnership, cast.stella)
    with pytest.raises(NotAllowed):
        queries.plan_row(cast.partnership, cast.stella, plan.pk)
    with pytest.raises(NotAllowed):
        queries.plan_row(cast.elsewhere, cast.stella, plan.pk)


def test_a_part_is_found_in_its_own_plan_alone(cast: Cast, plan: Plan, action: Action) -> None:
    other = actions.create_plan(by=cast.priya, partnership=cast.partnership, title="Another", period="2025")
    for find, row in (
        (queries.action_row, action),
        (queries.section_row, action.focus_area.section),
        (queries.focus_area_row, action.focus_area),
        (queries.milestone_row, plan.milestone_rows.get()),
    ):
        assert find(plan, row.pk) == row
        with pytest.raises(NotAllowed, match="no such"):
            find(other, row.pk)
