"""A plan as it stood at the end of any day, exactly, whatever was done to it, and what that costs."""

from collections.abc import Callable
from datetime import date, timedelta
from random import Random

import pytest
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast
from tests.factories.clock import Clock, noon_of
from tests.factories.small import SMALL
from tests.records.plans.conftest import shown

from milepost.core.errors import InvalidInput
from milepost.core.plan import codec
from milepost.core.plan import model as value
from milepost.core.plan.model import Stage
from milepost.records.imports import actions as imports
from milepost.records.imports.models import Import
from milepost.records.plans import actions, queries
from milepost.records.plans.models import Action, Past, Plan
from milepost.records.plans.past import DamagedPast

FIRST = date(2025, 6, 1)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch, noon_of(2025, 6, 1))


@pytest.fixture
def plan(cast: Cast, clock: Clock) -> Plan:
    """The small plan, kept on the first day of June."""
    return actions.keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)


def as_at(plan: Plan, day: date) -> value.Plan:
    return queries.plan_as_at(Plan.objects.get(pk=plan.pk), day).plan


def renamed(cast: Cast, plan: Plan, title: str) -> value.Plan:
    actions.rename_plan(by=cast.priya, plan=plan, title=title, seen=plan.title)
    return shown(plan)


def test_the_last_value_of_each_day_is_the_plan_as_at_that_day(cast: Cast, plan: Plan, clock: Clock) -> None:
    first = shown(plan)
    clock.days_pass(3)
    renamed(cast, plan, "In the morning")
    evening = renamed(cast, plan, "In the evening")
    clock.days_pass(2)
    last = renamed(cast, plan, "Two days later")
    stood = [as_at(plan, FIRST + timedelta(days=after)) for after in range(7)]
    assert stood == [first, first, first, evening, evening, last, last]


def test_a_day_before_the_plan_was_kept_is_told_with_the_first_that_is_known(
    cast: Cast, plan: Plan, clock: Clock
) -> None:
    first = shown(plan)
    early = queries.plan_as_at(plan, date(2019, 3, 31))
    assert (early.plan, early.kept_since) == (first, FIRST)
    clock.days_pass(1)
    renamed(cast, plan, "Later")
    early = queries.plan_as_at(plan, date(2019, 3, 31))
    assert (early.plan, early.kept_since) == (first, FIRST)
    assert queries.plan_as_at(plan, FIRST).kept_since is None


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_done_every_day_can_be_seen_again(cast: Cast, plan: Plan, clock: Clock, seed: int) -> None:
    random, ends = Random(seed), {FIRST: shown(plan)}
    for _ in range(25):
        clock.days_pass(random.choice((0, 0, 1, 4)))
        random.choice(DEEDS)(cast, plan, random)
        ends[clock.now.date()] = shown(plan)
    assert {day: as_at(plan, day) for day in ends} == ends


def test_a_day_without_changes_costs_nothing_and_a_second_change_no_more(
    cast: Cast, plan: Plan, clock: Clock, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    renamed(cast, plan, "On the day it was made")
    assert Past.objects.count() == 0
    clock.days_pass(1)
    renamed(cast, plan, "The first change of the next day")
    renamed(cast, plan, "The second")
    assert [one.day for one in Past.objects.all()] == [FIRST]
    plan = Plan.objects.get(pk=plan.pk)
    with django_assert_num_queries(15):
        queries.plan_as_at(plan, FIRST + timedelta(days=1))
    with django_assert_num_queries(1):
        queries.plan_as_at(plan, FIRST)


def test_midnight_while_something_is_saved_loses_no_day(
    cast: Cast, plan: Plan, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("milepost.records.plans.actions.plan.lock", lambda plan: clock.days_pass(1))
    with pytest.raises(InvalidInput, match="Midnight passed"):
        renamed(cast, plan, "Too late")
    monkeypatch.undo()


def test_a_past_that_somebody_changed_is_not_shown(cast: Cast, plan: Plan, clock: Clock) -> None:
    clock.days_pass(1)
    renamed(cast, plan, "Later")
    Past.objects.update(sha256="0" * 64)
    with pytest.raises(DamagedPast, match="damaged"):
        queries.plan_as_at(plan, FIRST)


def test_an_import_that_is_taken_back_takes_its_past_with_it(cast: Cast, clock: Clock) -> None:
    data = codec.to_json(SMALL).encode()
    draft = imports.start_import(by=cast.priya, partnership=cast.partnership, data=data, file_name="plan.json")
    made = imports.accept_import(by=cast.priya, draft=draft, version=draft.version)
    clock.days_pass(1)
    renamed(cast, made, "Later")
    imports.undo_import(by=cast.priya, plan=made)
    assert (Past.objects.count(), Import.objects.get().plan) == (0, None)


def test_the_days_that_are_known_are_those_of_changes(cast: Cast, plan: Plan, clock: Clock) -> None:
    clock.days_pass(4)
    renamed(cast, plan, "Later")
    assert queries.days_of(plan) == (FIRST, date(2025, 6, 5))


Deed = Callable[[Cast, Plan, Random], object]


def some_action(plan: Plan, random: Random) -> Action:
    found = random.choice(list(plan.action_rows.order_by("pk").values_list("pk", flat=True)))
    return queries.action_row(Plan.objects.get(pk=plan.pk), found)


def reword(cast: Cast, plan: Plan, random: Random) -> None:
    action = some_action(plan, random)
    words = f"Wording {random.random()}"
    actions.reword_action(by=cast.priya, action=action, title=words, version=action.version, reason="A reason")


def answer(cast: Cast, plan: Plan, random: Random) -> None:
    action = some_action(plan, random)
    seen = queries.answer_versions(plan, action.pk).get(("now", "year-1"), 0)
    actions.set_answer(
        by=cast.priya, action=action, question="now", period="year-1", text=f"{random.random()}", version=seen
    )


def move(cast: Cast, plan: Plan, random: Random) -> None:
    areas = list(plan.focusarea_rows.order_by("pk"))
    actions.move_action(by=cast.priya, action=some_action(plan, random), focus_area=random.choice(areas), to=0)


def stage(cast: Cast, plan: Plan, random: Random) -> None:
    action = some_action(plan, random)
    chosen = random.choice((Stage.IN_PROGRESS, Stage.COMPLETE, Stage.PAUSED))
    actions.set_stage(by=cast.priya, action=action, stage=chosen, version=action.version)


def status(cast: Cast, plan: Plan, random: Random) -> None:
    action = some_action(plan, random)
    actions.set_status(by=cast.priya, action=action, text=random.choice(("Late", "On track")), version=action.version)


def add(cast: Cast, plan: Plan, random: Random) -> None:
    actions.add_action(by=cast.priya, focus_area=some_action(plan, random).focus_area, title=f"New {random.random()}")


def remove(cast: Cast, plan: Plan, random: Random) -> None:
    if plan.action_rows.count() > 2:
        actions.remove_action(by=cast.priya, action=some_action(plan, random))


def lead(cast: Cast, plan: Plan, random: Random) -> None:
    action = some_action(plan, random)
    leads = [(value.Lead(random.choice(("Leah Morgan", "Grace Osei"))), None)]
    actions.set_leads(by=cast.priya, of=action, leads=leads, version=action.version)


def sections(cast: Cast, plan: Plan, random: Random) -> None:
    section = random.choice(list(plan.section_rows.order_by("pk")))
    actions.move_section(by=cast.priya, section=section, to=random.randint(0, 1))


DEEDS: tuple[Deed, ...] = (reword, answer, move, stage, status, add, remove, lead, sections)
