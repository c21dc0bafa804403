"""The promise ledger on screen."""

from datetime import timedelta
from http import HTTPStatus

import pytest
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.core.plan.model import MilestoneState
from milepost.core.words.due import Due, DueKind, Precision
from milepost.records.plans.actions import add_milestone, move_milestone_date, set_milestone_state
from milepost.records.plans.models import Milestone, Plan


def due(days: int) -> Due:
    day = timezone.localdate() + timedelta(days=days)
    return Due(f"by {day}", day, day, Precision.DAY, DueKind.BY)


@pytest.fixture
def address(cast: Cast, plan: Plan) -> str:
    """The page of a plan with one promise late, one met and one moved into the future."""
    Milestone.objects.filter(plan=plan).delete()
    action = plan.action_rows.first()
    for text, days in (("Hire a nurse", -10), ("Sign the lease", -5), ("Open the doors", 3)):
        add_milestone(by=cast.priya, action=action, text=text, due=due(days))
    met, moved = Milestone.objects.get(text="Sign the lease"), Milestone.objects.get(text="Open the doors")
    set_milestone_state(by=cast.priya, milestone=met, state=MilestoneState.DONE, version=1)
    move_milestone_date(by=cast.priya, milestone=moved, due=due(30), reason="Builders", version=1)
    return f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/promises/"


def test_what_needs_somebody_is_shown_first(cast: Cast, address: str) -> None:
    page = signed_in(cast.priya).get(address).content.decode()
    assert "Hire a nurse" in page
    assert "10 days late" in page
    assert "Sign the lease" not in page


def test_a_date_of_an_action_alone_promises_all_of_it(cast: Cast, address: str) -> None:
    Milestone.objects.filter(text="Hire a nurse").update(text="")
    assert "The whole action" in signed_in(cast.priya).get(address).content.decode()


def test_each_kind_has_its_list(cast: Cast, address: str) -> None:
    page = signed_in(cast.priya).get(f"{address}?show=moved").content.decode()
    assert "Open the doors" in page
    assert "Builders" in page
    assert "Hire a nurse" not in page


def test_a_plan_without_promises_says_what_will_be_here(cast: Cast, plan: Plan, address: str) -> None:
    Milestone.objects.filter(plan=plan).delete()
    Plan.objects.filter(pk=plan.pk).update(version=99)
    assert "No promises yet" in signed_in(cast.priya).get(address).content.decode()


def test_an_earlier_day_is_judged_from_that_day(cast: Cast, address: str) -> None:
    future = timezone.localdate() + timedelta(days=1)
    assert signed_in(cast.priya).get(f"{address}?as-at={future}").status_code == HTTPStatus.BAD_REQUEST
    past = timezone.localdate() - timedelta(days=7)
    assert signed_in(cast.priya).get(f"{address}?as-at={past}").status_code == HTTPStatus.OK


def test_the_page_costs_the_same_however_many_promises(
    cast: Cast, plan: Plan, address: str, django_assert_max_num_queries
) -> None:
    client = signed_in(cast.priya)
    with django_assert_max_num_queries(24):
        client.get(address)
