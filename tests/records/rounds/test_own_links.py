"""Whoever signed in goes to their own answers by a link that is made for them then and there."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast

from milepost.core.errors import LinkExpired, NotAllowed, RoundClosed
from milepost.records.history.models import Event
from milepost.records.outbox.models import Message
from milepost.records.people.actions import deactivate
from milepost.records.rounds import actions
from milepost.records.rounds.models import Link, Request, Round
from milepost.records.rounds.queries import request_of


def test_a_link_of_ones_own_leads_there_and_is_not_mailed(cast: Cast, request_of_carl: Request) -> None:
    before = Message.objects.count()
    token = actions.take_link(by=cast.carl, request=request_of_carl)
    assert request_of(token, timezone.now()) == request_of_carl
    assert Message.objects.count() == before
    assert token not in str(list(Link.objects.values_list()))
    told = Event.objects.get(verb="link_taken")
    assert told.sentence == "Carl Whitby signed in and went to their part of the round Year 1 update."


def test_a_link_of_ones_own_lasts_a_day(cast: Cast, request_of_carl: Request) -> None:
    token = actions.take_link(by=cast.carl, request=request_of_carl)
    assert request_of(token, timezone.now() + timedelta(hours=23)) == request_of_carl
    with pytest.raises(LinkExpired, match="too old"):
        request_of(token, timezone.now() + timedelta(hours=25))


def test_nobody_takes_the_link_of_another(cast: Cast, request_of_carl: Request) -> None:
    before = Link.objects.count()
    for other in (cast.priya, cast.grace, cast.bola, cast.stella):
        with pytest.raises(NotAllowed):
            actions.take_link(by=other, request=request_of_carl)
    assert Link.objects.count() == before


def test_whoever_left_takes_no_link(cast: Cast, request_of_carl: Request) -> None:
    deactivate(by=cast.priya, membership=cast.membership(cast.carl))
    with pytest.raises(NotAllowed):
        actions.take_link(by=cast.carl, request=request_of_carl)


def test_a_round_that_is_over_gives_no_link(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    actions.close_round(by=cast.priya, round_=opened)
    with pytest.raises((RoundClosed, NotAllowed)):
        actions.take_link(by=cast.carl, request=request_of_carl)


def test_withdrawing_links_ends_one_that_was_taken(cast: Cast, request_of_carl: Request) -> None:
    token = actions.take_link(by=cast.carl, request=request_of_carl)
    actions.withdraw_links(by=cast.priya, request=request_of_carl)
    with pytest.raises(LinkExpired, match="withdrawn"):
        request_of(token, timezone.now())
