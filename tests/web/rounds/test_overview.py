"""The coordinator's page of a round: how far everybody has come."""

import pytest
from django.test import Client
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.links import open_round

from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item, Round
from milepost.records.rounds.typed import Typed, Work


@pytest.fixture
def opened(cast: Cast, plan: Plan) -> Round:
    """A round in which Carl is asked for everything."""
    return open_round(cast, plan)[0]


def carl_row(cast: Cast, round_: Round, client: Client) -> str:
    """Carl's row in the list of people."""
    page = client.get(f"/partnerships/{cast.partnership.slug}/plans/{round_.plan_id}/rounds/{round_.pk}/").text
    return page.split("Carl Whitby")[1].split("</tr>")[0]


def write(cast: Cast, item: Item) -> None:
    work = Work(answers={question["key"]: Typed("Half is done.") for question in item.round.questions})
    actions.save_work(by=cast.carl, item=item, work=work)


def test_each_step_of_a_person_is_said(cast: Cast, opened: Round) -> None:
    client = signed_in(cast.priya)
    assert "Asked on" in carl_row(cast, opened, client)
    actions.mark_opened(by=cast.carl, request=opened.requests.get(person=cast.carl))
    assert "Opened on" in carl_row(cast, opened, client)
    item = opened.items.select_related("round__plan").first()
    write(cast, item)
    assert "Started" in carl_row(cast, opened, client)
    actions.send_answer(by=cast.carl, item=item)
    assert "Some sent" in carl_row(cast, opened, client)
    actions.return_answer(by=cast.priya, item=item, because="How much?")
    assert "1 sent back" in carl_row(cast, opened, client)


def test_who_has_sent_all_is_done(cast: Cast, opened: Round) -> None:
    for item in list(opened.items.select_related("round__plan")):
        write(cast, item)
        actions.send_answer(by=cast.carl, item=item)
    assert "All sent" in carl_row(cast, opened, signed_in(cast.priya))
