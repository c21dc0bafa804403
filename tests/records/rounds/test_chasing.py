"""Keeping a round going: nobody hears twice, late, or of nothing, and every link that is promised works."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast
from tests.records.rounds.test_links import newest, token_of

from milepost.core.errors import InvalidInput, LinkExpired, NotAllowed
from milepost.records.history.models import Event
from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.models import Message, State
from milepost.records.people.actions import deactivate
from milepost.records.people.models import Person
from milepost.records.rounds import actions, reminding
from milepost.records.rounds.models import Item, Request, Round
from milepost.records.rounds.queries import out_of_reach, request_of
from milepost.records.rounds.reminding import remind_everybody

LATER = timedelta(days=9)


def a_day_passes() -> None:
    Request.objects.update(sent_at=timezone.now() - timedelta(days=2))
    for request in Request.objects.all():
        request.links.update(created_at=timezone.now() - timedelta(days=2))


def test_a_fresh_link_after_a_withdrawal_works_at_once(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    a_day_passes()
    for _ in range(2):
        actions.send_fresh_link(by=cast.priya, request=request_of_carl)
        actions.withdraw_links(by=cast.priya, request=request_of_carl)
    actions.send_fresh_link(by=cast.priya, request=request_of_carl)
    assert request_of(token_of(newest()), timezone.now()) == request_of_carl


def test_a_link_whose_mail_was_taken_back_is_sent_again(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    actions.close_round(by=cast.priya, round_=opened)
    actions.reopen_round(by=cast.priya, round_=opened, because="Too early.")
    request = opened.requests.get(pk=request_of_carl.pk)
    actions.send_fresh_link(by=cast.priya, request=request)
    assert Message.objects.filter(person=cast.carl, state="waiting", text__contains="/answer/").exists()


def test_asking_twice_for_a_fresh_link_mails_one(cast: Cast, request_of_carl: Request) -> None:
    a_day_passes()
    before = Message.objects.count()
    for _ in range(2):
        actions.send_fresh_link(by=cast.carl, request=request_of_carl)
    assert Message.objects.count() == before + 1


def test_a_chase_spares_who_is_paused(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    a_day_passes()
    actions.pause_reminders(by=cast.priya, request=request_of_carl, is_paused=True)
    reminded = actions.chase(by=cast.priya, round_=opened, requests=list(opened.requests.all()))
    assert request_of_carl not in reminded
    assert len(reminded) == 2


def test_whoever_left_is_reminded_no_more_and_their_link_is_dead(
    cast: Cast, opened: Round, item: Item, request_of_carl: Request
) -> None:
    token = token_of(Message.objects.get(person=cast.carl))
    deactivate(by=cast.priya, membership=cast.membership(cast.carl))
    assert remind_everybody(timezone.now() + LATER) == 2
    assert out_of_reach(opened) == (item,)
    with pytest.raises(LinkExpired, match="no longer take part"):
        request_of(token, timezone.now())


def test_a_reminder_that_was_being_made_while_the_round_stopped_is_not_sent(cast: Cast, opened: Round) -> None:
    stale = list(opened.requests.select_related("person", "round__plan")[:1])
    actions.stop_round(by=cast.priya, round_=opened, because="The board was dissolved.")
    assert not reminding._remind(stale, timezone.now() + LATER)


def test_whoever_is_asked_again_is_told_again(cast: Cast, opened: Round, item: Item) -> None:
    actions.assign(by=cast.priya, round_=opened, items=[item], people=[cast.leah])
    before = Message.objects.filter(person=cast.carl).count()
    actions.assign(by=cast.priya, round_=opened, items=[item], people=[cast.carl])
    assert Message.objects.filter(person=cast.carl).count() == before + 1
    assert request_of(token_of(newest()), timezone.now()).person == cast.carl


def test_a_round_that_is_over_changes_for_nobody(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    actions.close_round(by=cast.priya, round_=opened)
    with pytest.raises(InvalidInput, match="is over"):
        actions.extend(by=cast.priya, request=request_of_carl, answer_by=timezone.localdate() + LATER)
    with pytest.raises(InvalidInput, match="is over"):
        actions.pause_reminders(by=cast.priya, request=request_of_carl, is_paused=True)


def test_stopping_a_round_ends_the_access_that_it_gave(cast: Cast, opened: Round) -> None:
    actions.stop_round(by=cast.priya, round_=opened, because="The board was dissolved.")
    assert not cast.partnership.grants.filter(revoked_at=None).exists()


def test_a_fresh_link_leads_to_the_action_that_it_was_asked_for(
    cast: Cast, opened: Round, item: Item, request_of_carl: Request
) -> None:
    more = opened.items.exclude(pk=item.pk).first()
    more.asked.add(request_of_carl)
    a_day_passes()
    actions.send_fresh_link(by=cast.priya, request=request_of_carl, item=more)
    assert f"/{more.pk}/" in newest().text
    a_day_passes()
    actions.send_fresh_link(by=cast.priya, request=request_of_carl)
    assert f"/{more.pk}/" not in newest().text
    assert f"/{item.pk}/" not in newest().text


def test_a_fresh_link_leads_straight_to_the_only_action_that_is_left(item: Item, request_of_carl: Request) -> None:
    a_day_passes()
    actions.send_fresh_link(by=request_of_carl.person, request=request_of_carl)
    assert f"/{item.pk}/" in newest().text


def test_a_fresh_link_goes_to_no_action_that_somebody_else_is_asked_for(
    cast: Cast, opened: Round, item: Item, request_of_carl: Request
) -> None:
    a_day_passes()
    with pytest.raises(NotAllowed):
        actions.send_fresh_link(by=cast.priya, request=request_of_carl, item=opened.items.exclude(pk=item.pk).first())


def test_a_fresh_link_goes_to_a_corrected_address_at_once_and_the_mail_that_failed_is_done_with(
    cast: Cast, request_of_carl: Request
) -> None:
    failed = newest_to(cast.carl)
    sign = queue_mail(key="sign:1:x", to="x@x.example", subject="x", text="x", person=cast.carl, cause=failed.cause)
    Message.objects.filter(pk__in=[failed.pk, sign.pk]).update(state=State.FAILED, error="No such user.")
    actions.send_fresh_link(by=cast.priya, request=request_of_carl, email="Carl@New.example")
    cast.carl.refresh_from_db()
    failed.refresh_from_db()
    sign.refresh_from_db()
    assert (cast.carl.email, newest().to) == ("carl@new.example", "carl@new.example")
    assert (failed.state, failed.error) == (State.WITHDRAWN, "A fresh link was sent instead.")
    assert sign.state == State.FAILED
    told = list(Event.objects.order_by("-pk").values_list("verb", flat=True)[:2])
    assert told == ["link_sent", "person_changed"]


def test_an_address_that_cannot_be_theirs_sends_nothing(cast: Cast, request_of_carl: Request) -> None:
    before = Message.objects.count()
    with pytest.raises(InvalidInput, match="Somebody else has"):
        actions.send_fresh_link(by=cast.priya, request=request_of_carl, email="grace@police.example")
    cast.carl.refresh_from_db()
    assert (cast.carl.email, Message.objects.count()) == ("carl@housing.example", before)


def test_nobody_corrects_their_own_address_by_asking_for_a_link(cast: Cast, request_of_carl: Request) -> None:
    with pytest.raises(NotAllowed):
        actions.send_fresh_link(by=cast.carl, request=request_of_carl, email="carl@elsewhere.example")


def test_a_link_that_was_taken_just_now_holds_no_mail_back(cast: Cast, request_of_carl: Request) -> None:
    a_day_passes()
    actions.take_link(by=cast.carl, request=request_of_carl)
    before = Message.objects.count()
    actions.send_fresh_link(by=cast.priya, request=request_of_carl)
    assert Message.objects.count() == before + 1


def newest_to(person: Person) -> Message:
    return Message.objects.filter(person=person).order_by("-pk")[0]
