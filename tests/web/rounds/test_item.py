"""One action of a round, as the coordinator sees it."""

from datetime import timedelta

from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.links import open_round, token_of

from milepost.records.outbox.models import Message
from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item, Link


def at(cast: Cast, item: Item) -> str:
    round_ = item.round
    return f"/partnerships/{cast.partnership.slug}/plans/{round_.plan_id}/rounds/{round_.pk}/actions/{item.pk}/"


def test_a_fresh_link_from_an_action_leads_to_that_action(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    Link.objects.update(created_at=timezone.now() - timedelta(days=2))
    item = round_.items.last()
    request = round_.requests.get(person=cast.carl)
    client = signed_in(cast.priya)
    assert "Send Carl Whitby a fresh link" in client.get(at(cast, item)).text
    answer = client.post(at(cast, item), {"do": "link", "request": request.pk})
    assert answer.status_code == 302
    assert f"/answer/{token_of(cast.carl)}/{item.pk}/" in Message.objects.order_by("-pk")[0].text


def test_whoever_is_not_asked_for_the_action_gets_no_link_to_it(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    first, last = round_.items.first(), round_.items.last()
    actions.assign(by=cast.priya, round_=round_, items=[first], people=[cast.leah])
    before = Message.objects.count()
    request = round_.requests.get(person=cast.leah)
    answer = signed_in(cast.priya).post(at(cast, last), {"do": "link", "request": request.pk})
    assert (answer.status_code, Message.objects.count()) == (403, before)
