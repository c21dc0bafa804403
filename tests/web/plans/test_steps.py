"""What is under way with a plan, and what comes next, at the head of its page."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.plans.actions import create_plan
from milepost.records.plans.models import Plan
from milepost.records.rounds.actions import Dates, prepare_round
from milepost.records.rounds.models import Round, RoundState


@pytest.fixture
def prepared(cast: Cast, plan: Plan) -> Round:
    today = timezone.localdate()
    period = plan.period_rows.first()
    dates = Dates(as_at=today, answer_by=today + timedelta(days=14))
    key = period.key if period else ""
    return prepare_round(by=cast.priya, plan=plan, title="Year 1 update", period=key, dates=dates)


def address(plan: Plan) -> str:
    return reverse("plan", args=(plan.partnership.slug, plan.pk))


def test_a_coordinator_is_led_to_the_next_steps(cast: Cast, plan: Plan) -> None:
    page = signed_in(cast.priya).get(address(plan)).text
    for step in ("Prepare a round", "Make a paper", "Start the next period"):
        assert f">{step}</a>" in page


def test_a_board_member_is_led_to_papers_only(cast: Cast, plan: Plan) -> None:
    page = signed_in(cast.bola).get(address(plan)).text
    assert ">Make a paper</a>" in page
    assert "Prepare a round" not in page
    assert "Start the next period" not in page


def test_the_head_says_how_the_round_stands(cast: Cast, plan: Plan, prepared: Round) -> None:
    client = signed_in(cast.priya)
    before = client.get(address(plan))
    Round.objects.filter(pk=prepared.pk).update(state=RoundState.OPEN)
    page = client.get(address(plan), headers={"If-None-Match": before["ETag"]}).text
    assert "Year 1 update · being prepared" in before.text
    assert f"· 0 of {prepared.items.count()} in</a>" in page
    assert "Prepare a round" not in page


def test_a_contributor_does_not_see_how_the_round_stands(cast: Cast, plan: Plan, prepared: Round) -> None:
    assert "Year 1 update" not in signed_in(cast.carl).get(address(plan)).text


def test_late_answers_are_said_in_days(cast: Cast, plan: Plan, prepared: Round) -> None:
    due = timezone.localdate() - timedelta(days=1)
    Round.objects.filter(pk=prepared.pk).update(state=RoundState.OPEN, answer_by=due)
    assert ", 1 day ago ·" in signed_in(cast.priya).get(address(plan)).text


def test_an_empty_plan_leads_to_its_first_section(cast: Cast) -> None:
    plan = create_plan(by=cast.priya, partnership=cast.partnership, title="Blank", period="2025–26")
    page = signed_in(cast.priya).get(address(plan)).text
    assert ">Add a section</a>" in page
    assert "Prepare a round" not in page
