"""What a lead reads before signing: the words that were sent, and none that are still being typed."""

from datetime import timedelta

from django.test import Client
from django.utils import timezone
from tests.cast import Cast
from tests.web.links import open_round, sign_token_of

from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Item
from milepost.records.rounds.typed import Typed, Work
from milepost.records.signoff.actions import ask_person
from milepost.records.signoff.models import SignLink


def test_a_lead_reads_what_was_sent_while_it_is_being_changed(cast: Cast, plan: Plan, client: Client) -> None:
    round_, _ = open_round(cast, plan)
    item = round_.items.select_related("section").first()
    key = round_.questions[0]["key"]
    said = {question["key"]: Typed("Two halls are open.") for question in round_.questions}
    actions.save_work(by=cast.carl, item=item, work=Work(answers=said))
    actions.send_answer(by=cast.carl, item=Item.objects.select_related("round__plan").get(pk=item.pk))
    ask_person(by=cast.priya, round_=round_, section=item.section, person=cast.grace)
    address = f"/sign/{sign_token_of(cast.grace)}/"
    page = client.get(address).content.decode()
    assert "Two halls are open." in page
    assert ">Accept<" in page
    actions.save_work(by=cast.carl, item=item, work=Work(answers={key: Typed("Thr", 1)}))
    page = client.get(address).content.decode()
    assert "Two halls are open." in page
    assert "Thr<" not in page
    assert "This is being changed" in page
    assert ">Accept<" not in page


def test_a_link_to_sign_that_ended_while_somebody_typed_gives_back_the_words(
    cast: Cast, plan: Plan, client: Client
) -> None:
    round_, _ = open_round(cast, plan)
    ask_person(by=cast.priya, round_=round_, section=round_.items.first().section, person=cast.grace)
    address = f"/sign/{sign_token_of(cast.grace)}/"
    SignLink.objects.update(expires_at=timezone.now() - timedelta(days=1))
    response = client.post(address, {"statement": "A steady half year.", "seen": "x", "code": ""})
    assert (response.status_code, "A steady half year." in response.text) == (410, True)
