"""The grid of who is asked."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in

from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.rounds.actions import Dates, prepare_round
from milepost.records.rounds.models import Round
from milepost.web.plans.addresses import PlanAddresses


@pytest.fixture
def prepared(cast: Cast, plan: Plan) -> Round:
    """A round of the plan, being prepared."""
    today = timezone.localdate()
    period = getattr(plan.period_rows.order_by("position").first(), "key", "")
    dates = Dates(today, today + timedelta(days=9))
    return prepare_round(by=cast.priya, plan=plan, title="Update", period=period, dates=dates)


def at(cast: Cast, round_: Round, part: str = "") -> str:
    """The address of a page of a round."""
    return f"{PlanAddresses(cast.partnership.slug, round_.plan_id).rounds}{round_.pk}/{part}"


def test_a_pasted_list_with_a_wrong_line_adds_nobody_and_keeps_what_was_typed(cast: Cast, prepared: Round) -> None:
    items, before = [item.pk for item in prepared.items.all()[:2]], Person.objects.count()
    listed = "Zoe Hill <zoe@trust.example>\nBo Hart <bo@police>\nGrace Ossei <g@x.example>"
    sent = {"items": items, "people": listed, "do": "instead"}
    page = signed_in(cast.priya).post(at(cast, prepared, "who/"), sent)
    assert (page.status_code, Person.objects.count()) == (422, before)
    assert "“bo@police” is not an e-mail address" in page.text
    assert "Grace Osei is in the list already" in page.text
    assert listed in page.text.replace("&lt;", "<").replace("&gt;", ">")


def test_pasted_addressees_are_added_and_asked(cast: Cast, prepared: Round) -> None:
    item = prepared.items.all()[0]
    sent = {"items": [item.pk], "people": "Hill, Zoe <zoe@trust.example>; Bo Hart <bo@police.example>", "do": "instead"}
    signed_in(cast.priya).post(at(cast, prepared, "who/"), sent)
    assert {one.person.name for one in item.asked.all()} == {"Zoe Hill", "Bo Hart"}
