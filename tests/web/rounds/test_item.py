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
from milepost.records.rounds.typed import TypedState, Work


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


def test_an_answer_that_is_changed_after_it_was_sent_says_when_it_was_sent(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    item = round_.items.first()
    actions.save_work(by=cast.carl, item=item, work=Work(state=TypedState(nothing_to_report=True, version=1)))
    actions.send_answer(by=cast.carl, item=item)
    changed = TypedState(nothing_to_report=True, note="One more thing.", version=2)
    actions.save_work(by=cast.carl, item=item, work=Work(state=changed))
    assert "Changed, not sent again · sent on" in signed_in(cast.priya).get(at(cast, item)).text


def test_an_answer_on_behalf_that_is_a_book_comes_back_whole(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    item, book = round_.items.first(), "Half of it is done. " * 11_000
    name = f"answer-{round_.questions[0]['key']}"
    page = signed_in(cast.priya).post(f"{at(cast, item)}behalf/", {name: book, "do": "keep"})
    assert (page.status_code, book.strip() in page.text, "the most that can be kept" in page.text) == (422, True, True)


def test_what_is_typed_on_behalf_while_the_round_closes_is_given_back(cast: Cast, plan: Plan) -> None:
    round_, _ = open_round(cast, plan)
    item, name = round_.items.first(), f"answer-{round_.questions[0]['key']}"
    actions.close_round(by=cast.priya, round_=round_)
    page = signed_in(cast.priya).post(f"{at(cast, item)}behalf/", {name: "She rang at noon.", "do": "keep"})
    assert (page.status_code, "She rang at noon." in page.text) == (409, True)
