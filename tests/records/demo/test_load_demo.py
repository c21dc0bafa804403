"""The demo partnership is made by the same actions as a real one, once."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from tests.records.demo.conftest import EXAMPLES, LoadOn

from milepost.core.plan.model import Meaning, MilestoneState
from milepost.core.plan.statuses import stated
from milepost.core.plan.walk import actions
from milepost.records.access.queries import members_of
from milepost.records.access.roles import Role
from milepost.records.history.models import Event
from milepost.records.people.models import Partnership
from milepost.records.plans.models import Lead, Milestone, Plan
from milepost.records.plans.queries import plan_value
from milepost.records.rounds.actions import close_round
from milepost.records.rounds.models import Round, RoundState
from milepost.records.rounds.models.item import Source
from milepost.records.signoff.standing import Standing, stands


@pytest.mark.django_db
def test_the_demo_has_its_people_its_plan_and_its_leads() -> None:
    call_command("load_demo", EXAMPLES)
    call_command("load_demo", EXAMPLES)
    partnership, plan = Partnership.objects.get(), Plan.objects.get(previous=None)
    roles = {member.role for member in members_of(partnership.pk)}
    assert roles == set(Role)
    assert len(plan_value(plan).sections) == 5
    assert Lead.objects.filter(plan=plan, section__isnull=False, person=None).count() == 0
    assert Event.objects.filter(verb="import_accepted").count() == 1


@pytest.mark.one_database
@pytest.mark.parametrize("today", [date(2026, 11, 25), date(2027, 3, 31), date(2027, 6, 30), date(2027, 7, 1)])
def test_on_any_day_the_demo_shows_every_state_and_a_round_at_every_step(today: date, load_on: LoadOn) -> None:
    plan = load_on(today)
    assert_some_are_late_some_at_risk_some_complete_and_most_on_track(plan, today)
    assert_a_round_is_open_and_stands_at_every_step(plan, today)


def assert_some_are_late_some_at_risk_some_complete_and_most_on_track(plan: Plan, today: date) -> None:
    found = plan_value(Plan.objects.get(pk=plan.pk))
    counts = Counter(stated(action, found.scheme).meaning for action in actions(found))
    assert counts[Meaning.ON_TRACK] >= 8
    assert 2 <= counts[Meaning.LATE] <= 5
    assert 1 <= counts[Meaning.AT_RISK] <= 4
    assert counts[Meaning.COMPLETE] >= 1
    overdue = [
        one.text
        for action in actions(found)
        for one in action.milestones
        if one.state is MilestoneState.OPEN and one.due.latest and one.due.latest < today
    ]
    assert 2 <= len(overdue) <= 8


def assert_a_round_is_open_and_stands_at_every_step(plan: Plan, today: date) -> None:
    round_ = Round.objects.get(state=RoundState.OPEN)
    states = Counter(round_.items.values_list("state", flat=True))
    assert set(states) == {"waiting", "started", "given", "returned", "accepted"}
    assert states["given"] + states["accepted"] >= 8
    assert round_.items.filter(source=Source.HANDED_OVER).count() == 1
    assert round_.as_at < today < round_.answer_by < round_.sign_by < round_.board_on
    assert sorted(one.standing for one in stands(round_)) == [Standing.SIGNED, Standing.WAITING]
    agreed = Milestone.objects.get(plan__previous=plan, text__startswith="Wexcombe hub to open")
    assert agreed.due["latest"] > today.isoformat()


def test_closing_the_demos_round_brings_its_words_into_the_plan(load_on: LoadOn) -> None:
    plan = load_on(date(2026, 11, 25))
    round_ = Round.objects.get(state=RoundState.OPEN)
    close_round(by=round_.partnership.memberships.get(role=Role.COORDINATOR).person, round_=round_)
    moved = Milestone.objects.get(plan__previous=plan, text__startswith="a mobile clinic")
    assert moved.due["phrase"] == "May 2027"
    assert len(moved.moves) == 1


@pytest.mark.django_db
def test_a_wrong_folder_is_told_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="holds no cast"):
        call_command("load_demo", tmp_path)
    assert not Partnership.objects.exists()
