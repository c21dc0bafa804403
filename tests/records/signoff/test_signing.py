"""Signing: exactly what was seen, by who was asked, with a code; and what a later change does to it."""

import json
import re
from datetime import timedelta

import pytest
from django.db.models import F
from pytest_django import DjangoAssertNumQueries
from tests.cast import Cast

from milepost.core.errors import AlreadySigned, EditedMeanwhile, InvalidInput, NotAllowed
from milepost.core.plan.signed import sha256, signed_words
from milepost.records.history.models import Event
from milepost.records.outbox.models import Message
from milepost.records.plans.actions import reword_action
from milepost.records.plans.models import Lead, Statement
from milepost.records.plans.queries import plan_value
from milepost.records.rounds.actions import accept_answer, assign, save_work, send_answer, stop_round
from milepost.records.rounds.models import Code, Item, ItemState, Round
from milepost.records.rounds.preview import as_it_will_print
from milepost.records.rounds.typed import Typed, TypedOutcome, Work
from milepost.records.signoff import actions
from milepost.records.signoff.models import Signature, Signing
from milepost.records.signoff.queries import signings_of, unsigned_by, unsigned_in
from milepost.records.signoff.standing import Standing, stands, words_of


def give(cast: Cast, item: Item, text: str, version: int = 0, **outcome: str) -> None:
    fresh = Item.objects.select_related("round__plan", "action").get(pk=item.pk)
    milestone = fresh.action.milestones.first()
    work = Work(
        answers={"now": Typed(text, version)},
        outcomes={milestone.pk: TypedOutcome(**outcome)} if outcome and milestone else {},
    )
    save_work(by=cast.carl, item=fresh, work=work)
    send_answer(by=cast.carl, item=fresh)


def seen(signing: Signing) -> str:
    round_ = Round.objects.select_related("plan").get(pk=signing.round_id)
    return sha256(words_of(as_it_will_print(round_), signing.section_id, round_.period))


def code(signing: Signing) -> str:
    """A fresh code, as if half a minute had gone since the last."""
    Code.objects.update(created_at=F("created_at") - timedelta(minutes=1))
    actions.ask_for_code(by=signing.person, signing=signing)
    found = re.search(r"\b\d{6}\b", Message.objects.order_by("-pk")[0].text)
    assert found
    return found[0]


def signed(cast: Cast, signing: Signing, statement: str = "") -> Signature:
    return actions.sign(by=signing.person, signing=signing, code=code(signing), statement=statement, seen=seen(signing))


def standing(round_: Round) -> Standing:
    return stands(Round.objects.select_related("plan").get(pk=round_.pk))[0].standing


def test_every_lead_who_is_known_is_asked_once(cast: Cast, signing: Signing) -> None:
    assert actions.ask_leads(by=cast.priya, round_=signing.round) == ()
    mail = Message.objects.get(person=cast.grace, subject__startswith="Please read and sign")
    assert "/sign/" in mail.text


@pytest.mark.parametrize(
    "outcome",
    [
        {},
        {"kind": "met"},
        {"kind": "moved", "new_date": "June 2026", "because": "No lease."},
        {"kind": "replaced", "replaced_by": "Open on Mondays", "new_date": "May 2026"},
        {"kind": "dropped", "because": "No money."},
    ],
)
def test_what_is_signed_is_what_closing_really_brings(
    cast: Cast, signing: Signing, item: Item, outcome: dict[str, str]
) -> None:
    give(cast, item, "Forty families.", **outcome)
    signed(cast, signing, "A good year.")
    actions.close_signed_round(by=cast.priya, round_=signing.round)
    round_ = Round.objects.select_related("plan").get(pk=signing.round_id)
    assert signed_words(plan_value(round_.plan), signing.section_id) == Signature.objects.get().words
    assert standing(round_) is Standing.SIGNED


def test_the_words_of_every_lead_are_in_the_plan_under_their_names(cast: Cast, signing: Signing) -> None:
    home = {"plan": signing.round.plan, "section": signing.section, "position": 5}
    Lead.objects.create(**home, name="Leah Morgan", text="Leah Morgan", person=cast.leah)
    (other,) = actions.ask_leads(by=cast.priya, round_=signing.round)
    signed(cast, signing, "A good year.")
    signed(cast, other, "A hard year.")
    actions.close_signed_round(by=cast.priya, round_=signing.round)
    said = Statement.objects.get(section=signing.section)
    assert (said.text, said.by) == ("A good year.\nA hard year.", "Grace Osei and Leah Morgan")
    closed = Round.objects.select_related("plan").get(pk=signing.round_id)
    assert [one.standing for one in stands(closed)] == [Standing.SIGNED, Standing.SIGNED]


def test_signing_keeps_name_time_words_and_hash(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signature = signed(cast, signing, "A good year.")
    assert (signature.name, signature.agreed) == ("Grace Osei", actions.AGREED)
    assert signature.sha256 == sha256(signature.words)
    assert "Forty families." in signature.words
    assert json.loads(signature.words)["statements"] == ["A good year."]
    assert Item.objects.get(pk=item.pk).state == ItemState.ACCEPTED


def test_a_later_change_voids_the_signature_visibly(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signed(cast, signing)
    assert standing(signing.round) is Standing.SIGNED
    give(cast, item, "Fifty families.", 1)
    assert standing(signing.round) is Standing.CHANGED


def test_words_that_change_while_they_are_read_are_not_signed(cast: Cast, signing: Signing, item: Item) -> None:
    before = seen(signing)
    give(cast, item, "Forty families.")
    with pytest.raises(EditedMeanwhile):
        actions.sign(by=cast.grace, signing=signing, code=code(signing), statement="", seen=before)


def test_signing_twice_is_signing_once(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signed(cast, signing)
    # The second code must not be refused for coming too soon after the first.
    from_before = {"created_at": signing.asked_at.replace(year=2020)}
    cast.grace._meta.apps.get_model("rounds", "Code").objects.update(**from_before)
    with pytest.raises(AlreadySigned):
        signed(cast, signing)


def test_a_forwarded_link_cannot_sign(cast: Cast, signing: Signing) -> None:
    with pytest.raises(InvalidInput, match="not right"):
        actions.sign(by=cast.grace, signing=signing, code="123", statement="", seen=seen(signing))
    for person in (cast.carl, cast.bola, cast.stella):
        with pytest.raises(NotAllowed):
            actions.ask_for_code(by=person, signing=signing)


def test_not_even_the_coordinator_signs_for_a_lead(cast: Cast, signing: Signing) -> None:
    with pytest.raises(InvalidInput, match="not asked to sign"):
        actions.ask_for_code(by=cast.priya, signing=signing)


def test_a_code_to_sign_goes_before_other_mail_and_lapses_with_the_code(cast: Cast, signing: Signing) -> None:
    actions.ask_for_code(by=cast.grace, signing=signing)
    mail = Message.objects.order_by("-pk")[0]
    assert mail.is_urgent
    assert mail.not_after == Code.objects.get().expires_at


def test_a_deputy_is_asked_instead(cast: Cast, signing: Signing) -> None:
    deputy = actions.ask_person(by=cast.priya, round_=signing.round, section=signing.section, person=cast.leah)
    assert deputy.instead_of == cast.grace
    signing.refresh_from_db()
    assert signing.ended_at
    assert [one.signing.person for one in stands(signing.round)] == [cast.leah]


def test_a_recalled_signature_counts_no_more_and_says_why(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signature = signed(cast, signing)
    with pytest.raises(InvalidInput, match="Say why"):
        actions.recall(by=cast.grace, signature=signature, code="1", because="")
    actions.recall(by=cast.grace, signature=signature, code=code(signing), because="A figure is wrong.")
    assert standing(signing.round) is Standing.RECALLED
    assert Event.objects.get(verb="signature_recalled").after == {"because": "A figure is wrong."}


def test_the_leads_words_are_in_the_plan_after_the_close(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signed(cast, signing, "A good year.")
    actions.close_signed_round(by=cast.priya, round_=signing.round)
    assert [one.text for one in plan_value(signing.round.plan).sections[0].statements] == ["A good year."]


def test_nobody_recalls_another_persons_signature(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signature = signed(cast, signing)
    with pytest.raises(InvalidInput, match="not asked to sign"):
        actions.recall(by=cast.priya, signature=signature, code="1", because="No.")


def test_a_signature_is_taken_back_with_a_code_as_it_was_given(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signature, used = signed(cast, signing), Code.objects.get()
    with pytest.raises(InvalidInput, match="code is not right"):
        actions.recall(by=cast.grace, signature=signature, code="123456", because="A figure is wrong.")
    assert standing(signing.round) is Standing.SIGNED
    fresh = code(signing)
    for wrong in ("1", ""):
        with pytest.raises(InvalidInput, match="code is not right"):
            actions.recall(by=cast.grace, signature=signature, code=wrong, because="A figure is wrong.")
    assert Code.objects.exclude(pk=used.pk).get().attempts == 2
    actions.recall(by=cast.grace, signature=signature, code=fresh, because="A figure is wrong.")
    assert standing(signing.round) is Standing.RECALLED


def test_who_has_signed_sends_no_deputy(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signed(cast, signing)
    with pytest.raises(InvalidInput, match="Take your signature back"):
        actions.delegate(by=cast.grace, signing=signing, code="1", name="Leah", email="leah@elmshire.example")
    assert standing(signing.round) is Standing.SIGNED


def test_who_is_asked_already_is_not_asked_twice(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signed(cast, signing)
    with pytest.raises(InvalidInput, match="is asked already"):
        actions.ask_person(by=cast.priya, round_=signing.round, section=signing.section, person=cast.grace)


def test_a_deputy_takes_the_place_of_a_recalled_signature(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    signature = signed(cast, signing)
    actions.recall(by=cast.grace, signature=signature, code=code(signing), because="I am away.")
    actions.ask_person(by=cast.priya, round_=signing.round, section=signing.section, person=cast.leah)
    assert [one.signing.person for one in stands(signing.round)] == [cast.leah]


def test_whoever_is_asked_no_more_may_do_no_more(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    actions.ask_person(by=cast.priya, round_=signing.round, section=signing.section, person=cast.leah)
    with pytest.raises(NotAllowed):
        accept_answer(by=cast.grace, item=Item.objects.select_related("round__plan").get(pk=item.pk))


def test_a_reopened_round_can_be_signed(cast: Cast, signing: Signing, item: Item) -> None:
    give(cast, item, "Forty families.")
    actions.close_signed_round(by=cast.priya, round_=signing.round)
    with pytest.raises(NotAllowed):
        signed(cast, signing)
    actions.reopen_signed_round(by=cast.priya, round_=signing.round, because="Too early.")
    assert signed(cast, signing).name == "Grace Osei"


def test_stopping_a_round_ends_the_access_to_sign(cast: Cast, signing: Signing) -> None:
    stop_round(by=cast.priya, round_=signing.round, because="No.")
    assert not cast.partnership.grants.filter(revoked_at=None).exists()


def test_words_that_changed_since_they_were_signed_wait_again(
    cast: Cast, signing: Signing, item: Item, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    give(cast, item, "Forty families.")
    signed(cast, signing)
    with django_assert_num_queries(1):
        assert unsigned_in(cast.partnership) == {}
    other = signing.round.items.exclude(section=signing.section).first()
    assign(by=cast.priya, round_=signing.round, items=[other], people=[cast.carl])
    give(cast, other, "Of another section.")
    save_work(by=cast.carl, item=item, work=Work(answers={"now": Typed("Fifty fam", 1)}))
    with django_assert_num_queries(1):
        assert unsigned_in(cast.partnership) == {}
    give(cast, item, "Fifty families.", 2)
    assert unsigned_in(cast.partnership) == {signing.round_id: 1}
    assert unsigned_by(cast.grace) == {cast.partnership.pk: 1}
    assert [row.waits for row in signings_of(cast.partnership, cast.grace)] == [True]
    give(cast, item, "Forty families.", 3)
    assert unsigned_in(cast.partnership) == {}


def test_an_action_that_is_worded_otherwise_after_the_signature_waits_for_another(
    cast: Cast, signing: Signing, item: Item
) -> None:
    give(cast, item, "Forty families.")
    signed(cast, signing)
    action = item.action
    reword_action(by=cast.priya, action=action, title="Open two hubs", version=action.version, reason="Agreed.")
    assert unsigned_in(cast.partnership) == {signing.round_id: 1}


def test_history_names_only_those_who_signed(cast: Cast, signing: Signing) -> None:
    home = {"plan": signing.round.plan, "section": signing.section, "position": 5}
    Lead.objects.create(**home, name="Leah Morgan", text="Leah Morgan", person=cast.leah)
    actions.ask_leads(by=cast.priya, round_=signing.round)
    signed(cast, signing)
    actions.close_signed_round(by=cast.priya, round_=signing.round)
    assert Event.objects.get(verb="round_signed").after == {"signed": ["Grace Osei"]}
