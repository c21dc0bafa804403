"""What a lead reads before signing: the words that were sent, and none that are still being typed."""

from datetime import timedelta

from django.test import Client
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in
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


def test_the_file_that_shows_it_is_there_for_the_lead_and_the_coordinator(
    cast: Cast, plan: Plan, client: Client
) -> None:
    round_, _ = open_round(cast, plan)
    item = round_.items.select_related("section").first()
    said = {question["key"]: Typed("Two halls are open.") for question in round_.questions}
    actions.save_work(by=cast.carl, item=item, work=Work(answers=said))
    actions.send_answer(by=cast.carl, item=Item.objects.select_related("round__plan").get(pk=item.pk))
    proof = actions.add_evidence(by=cast.carl, item=item, label="Photograph", file_name="hall.jpg", data=b"a hall")
    ask_person(by=cast.priya, round_=round_, section=item.section, person=cast.grace)
    to_sign = f"/sign/{sign_token_of(cast.grace)}/"
    file = f"{to_sign}{item.pk}/evidence/{proof.pk}/"
    assert f'href="{file}"' in client.get(to_sign).content.decode()
    assert client.get(file).content == b"a hall"
    ours = f"/partnerships/{cast.partnership.slug}/plans/{plan.pk}/"
    theirs = f"{ours}rounds/{round_.pk}/actions/{item.pk}/evidence/{proof.pk}/"
    response = signed_in(cast.priya).get(theirs)
    assert response.content == b"a hall"
    assert response["Content-Disposition"].startswith("attachment")
    actions.close_round(by=cast.priya, round_=round_)
    page = signed_in(cast.priya).get(f"{ours}actions/{item.action_id}/").content.decode()
    assert f'href="{theirs}">Photograph</a>' in page
