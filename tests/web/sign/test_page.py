"""What a lead reads before signing: the words that were sent, and none that are still being typed."""

import re
from datetime import timedelta

from django.test import Client
from django.utils import timezone
from tests.cast import Cast
from tests.web.conftest import signed_in
from tests.web.links import open_round, sign_token_of

from milepost.core.plan.signed import sha256
from milepost.records.outbox.models import Message
from milepost.records.plans.models import Plan
from milepost.records.rounds import actions
from milepost.records.rounds.models import Code, Item
from milepost.records.rounds.typed import Typed, Work
from milepost.records.signoff.actions import ask_for_code, ask_person, sign
from milepost.records.signoff.models import Signature, SignLink
from milepost.records.signoff.standing import printing, words_of


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


def test_a_signature_is_taken_back_with_a_code_and_what_was_typed_stays(cast: Cast, plan: Plan, client: Client) -> None:
    round_, _ = open_round(cast, plan)
    signing = ask_person(by=cast.priya, round_=round_, section=round_.items.first().section, person=cast.grace)
    sign_token = sign_token_of(cast.grace)
    ask_for_code(by=cast.grace, signing=signing)
    seen = sha256(words_of(printing(round_), signing.section_id, round_.period))
    sign(by=cast.grace, signing=signing, code=last_code(), statement="", seen=seen)
    Code.objects.update(created_at=timezone.now() - timedelta(minutes=1))
    address = f"/sign/{sign_token}/recall/"
    assert f'href="{address}"' in client.get(f"/sign/{sign_token}/").text
    assert client.post(address, {"because": "A figure.", "do": "recall", "code": "1"}).status_code == 422
    page = client.post(address, {"because": "A figure is wrong.", "do": "code"})
    assert (page.status_code, "A figure is wrong." in page.text) == (200, True)
    assert "to take your signature back is" in Message.objects.order_by("-pk")[0].text
    client.post(address, {"because": "A figure is wrong.", "do": "recall", "code": last_code()})
    assert Signature.objects.get().recalled_because == "A figure is wrong."
    assert client.get(address).status_code == 302


def last_code() -> str:
    found = re.search(r"\b\d{6}\b", Message.objects.order_by("-pk")[0].text)
    assert found
    return found[0]


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
