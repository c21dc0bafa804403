"""Whoever is asked to sign and signed in goes to their section by a link that is made for them then and there."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast
from tests.web.links import sign_token_of

from milepost.core.errors import LinkExpired, NotAllowed
from milepost.records.history.models import Event
from milepost.records.outbox.models import Message, State
from milepost.records.signoff import actions
from milepost.records.signoff.models import Signing
from milepost.records.signoff.queries import signing_of


def test_a_link_of_ones_own_leads_to_the_section_for_a_day(cast: Cast, signing: Signing) -> None:
    before = Message.objects.count()
    token = actions.take_sign_link(by=cast.grace, signing=signing)
    assert signing_of(token, timezone.now()) == signing
    with pytest.raises(LinkExpired, match="too old"):
        signing_of(token, timezone.now() + timedelta(hours=25))
    assert Message.objects.count() == before
    assert Event.objects.get(verb="link_taken").by == cast.grace


def test_nobody_takes_the_link_of_another(cast: Cast, signing: Signing) -> None:
    for other in (cast.priya, cast.leah, cast.carl, cast.stella):
        with pytest.raises(NotAllowed):
            actions.take_sign_link(by=other, signing=signing)


def test_whoever_a_deputy_signs_for_takes_no_link(cast: Cast, signing: Signing) -> None:
    actions.ask_person(by=cast.priya, round_=signing.round, section=signing.section, person=cast.leah)
    signing.refresh_from_db()
    with pytest.raises(NotAllowed):
        actions.take_sign_link(by=cast.grace, signing=signing)


def test_a_fresh_link_to_sign_goes_to_a_corrected_address(cast: Cast, signing: Signing) -> None:
    failed = Message.objects.get(key__startswith=f"sign:{signing.pk}:")
    asked = Message.objects.filter(person=cast.grace).exclude(pk=failed.pk).first()
    Message.objects.filter(person=cast.grace).update(state=State.FAILED, error="No such user.")
    actions.send_sign_link(by=cast.priya, signing=signing, email="grace@new.example")
    cast.grace.refresh_from_db()
    failed.refresh_from_db()
    mail = Message.objects.order_by("-pk")[0]
    assert (cast.grace.email, mail.to, "/sign/" in mail.text) == ("grace@new.example", "grace@new.example", True)
    assert failed.state == State.WITHDRAWN
    if asked:
        asked.refresh_from_db()
        assert asked.state == State.FAILED


def test_only_who_runs_the_round_sends_a_link_to_sign(cast: Cast, signing: Signing) -> None:
    for other in (cast.grace, cast.adam, cast.stella):
        with pytest.raises(NotAllowed):
            actions.send_sign_link(by=other, signing=signing, email="grace@new.example")


def test_a_link_to_sign_dies_with_the_wrong_address_that_it_went_to(cast: Cast, signing: Signing) -> None:
    went_astray = sign_token_of(cast.grace)
    Message.objects.update(state=State.DONE)
    actions.send_sign_link(by=cast.priya, signing=signing, email="grace@right.example")
    with pytest.raises(LinkExpired, match="corrected since"):
        signing_of(went_astray, timezone.now())
    assert signing_of(sign_token_of(cast.grace), timezone.now()) == signing
