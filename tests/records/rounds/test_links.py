"""Links, codes and handing over."""

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast
from tests.factories.clock import Clock

from milepost.core.errors import InvalidInput, LinkExpired, NotAllowed
from milepost.records.outbox.actions import queue_mail
from milepost.records.outbox.models import Message, State
from milepost.records.people.actions import change_person, send_again
from milepost.records.rounds import actions
from milepost.records.rounds.models import Code, Item, Link, Request, Round
from milepost.records.rounds.queries import asked_item, nobody_found, request_of, request_of_old_link, task_list
from milepost.records.rounds.reminding import remind_everybody
from milepost.records.rounds.typed import Typed, Work


def token_of(message: Message) -> str:
    found = re.search(r"/answer/([\w-]+)/", message.text)
    assert found
    return found[1]


def newest() -> Message:
    return Message.objects.order_by("-pk")[0]


def code_of(message: Message) -> str:
    found = re.search(r"\b\d{6}\b", message.text)
    assert found
    return found[0]


def test_a_link_leads_to_its_person(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    token = token_of(Message.objects.get(person=cast.carl))
    assert request_of(token, timezone.now()) == request_of_carl
    assert [item.action.number for item in task_list(request_of_carl)] == ["1.1.1"]


def test_a_guessed_link_is_refused(opened: Round) -> None:
    with pytest.raises(LinkExpired, match="does not work"):
        request_of("guess", timezone.now())


def test_a_link_that_is_too_old_is_refused(cast: Cast, opened: Round) -> None:
    token = token_of(Message.objects.get(person=cast.carl))
    with pytest.raises(LinkExpired, match="too old"):
        request_of(token, timezone.now() + timedelta(days=121))


def test_a_withdrawn_link_is_refused_and_a_fresh_one_works(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    token = token_of(Message.objects.get(person=cast.carl))
    assert actions.withdraw_links(by=cast.priya, request=request_of_carl) == 1
    with pytest.raises(LinkExpired, match="withdrawn"):
        request_of(token, timezone.now())
    actions.send_fresh_link(by=cast.priya, request=request_of_carl)
    assert request_of(token_of(newest()), timezone.now()) == request_of_carl


def test_another_persons_item_is_refused(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    other = opened.items.get(action__number="1.1.2")
    with pytest.raises(NotAllowed):
        asked_item(request_of_carl, other.pk)


def test_handing_over_needs_the_code_from_the_mail(cast: Cast, opened: Round, item: Item) -> None:
    actions.ask_for_code(by=cast.carl, item=item)
    code = code_of(newest())
    wrong = f"{(int(code) + 1) % 10**6:06}"
    with pytest.raises(InvalidInput, match="not right"):
        actions.hand_over(by=cast.carl, item=item, code=wrong, name="Nora Field", email="nora@housing.example")
    assert Code.objects.get().attempts == 1
    actions.save_work(by=cast.carl, item=item, work=Work(answers={"now": Typed("So far.")}))
    request = actions.hand_over(
        by=cast.carl, item=item, code=code, name="Nora Field", email="nora@housing.example", why="She runs the hub."
    )
    assert [item.action.number for item in task_list(request)] == ["1.1.1"]
    assert "She runs the hub." in newest().text
    assert newest().to == "nora@housing.example"
    assert item.drafts.get().text == "So far."
    actions.save_work(by=request.person, item=item, work=Work(answers={"now": Typed("All done.", 1)}))


def test_a_code_works_once_and_five_wrong_ones_end_it(cast: Cast, opened: Round, item: Item) -> None:
    actions.ask_for_code(by=cast.carl, item=item)
    code = code_of(newest())
    wrong = f"{(int(code) + 1) % 10**6:06}"
    for _ in range(5):
        with pytest.raises(InvalidInput):
            actions.hand_over(by=cast.carl, item=item, code=wrong, name="N", email="nora@housing.example")
    with pytest.raises(InvalidInput, match="not right"):
        actions.hand_over(by=cast.carl, item=item, code=code, name="N", email="nora@housing.example")


def test_nobody_guesses_codes_all_day(cast: Cast, opened: Round, item: Item, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch, timezone.now())
    for _ in range(10):
        actions.ask_for_code(by=cast.carl, item=item)
        clock.now += timedelta(minutes=1)
    with pytest.raises(InvalidInput, match="Ten codes"):
        actions.ask_for_code(by=cast.carl, item=item)
    clock.days_pass(1)
    actions.ask_for_code(by=cast.carl, item=item)


def test_the_coordinator_hands_over_without_a_code(cast: Cast, opened: Round, item: Item) -> None:
    request = actions.pass_on(by=cast.priya, item=item, to=cast.leah, why="Carl is on leave.")
    assert [one.person for one in item.asked.all()] == [cast.leah]
    assert request.person == cast.leah


def test_a_reminder_goes_on_its_day_and_not_twice(cast: Cast, opened: Round) -> None:
    now = timezone.now()
    assert remind_everybody(now + timedelta(days=1)) == 0
    assert remind_everybody(now + timedelta(days=9)) == 3
    assert remind_everybody(now + timedelta(days=9, hours=1)) == 0
    assert remind_everybody(now + timedelta(days=13)) == 3


def test_days_without_a_worker_are_made_up_for_by_one_reminder(cast: Cast, opened: Round) -> None:
    assert remind_everybody(timezone.now() + timedelta(days=20)) == 3
    assert remind_everybody(timezone.now() + timedelta(days=20, hours=1)) == 0


def test_a_reminder_names_only_what_is_open(cast: Cast, opened: Round) -> None:
    first = opened.items.get(action__number="1.1.2")
    actions.save_work(by=cast.grace, item=first, work=Work(answers={"now": Typed("Open.")}))
    actions.send_answer(by=cast.grace, item=first)
    remind_everybody(timezone.now() + timedelta(days=9))
    mail = Message.objects.filter(person=cast.grace).order_by("-pk")[0]
    assert "1.2.1" in mail.text
    assert "1.1.2" not in mail.text


def test_who_is_paused_hears_nothing(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    actions.pause_reminders(by=cast.priya, request=request_of_carl, is_paused=True)
    assert remind_everybody(timezone.now() + timedelta(days=9)) == 2


def test_two_rounds_of_one_person_are_one_mail(cast: Cast, opened: Round, dates: actions.Dates) -> None:
    second = actions.prepare_round(by=cast.priya, plan=opened.plan, title="Late one", period="year-1", dates=dates)
    actions.take_on(by=cast.priya, round_=second, items=nobody_found(second))
    actions.open_round(by=cast.priya, round_=second)
    before = Message.objects.filter(person=cast.carl).count()
    assert remind_everybody(timezone.now() + timedelta(days=9)) == 3
    assert Message.objects.filter(person=cast.carl).count() == before + 1
    assert len(set(re.findall(r"/answer/([\w-]+)/", newest().text))) == 2


def test_a_chase_reaches_nobody_twice_a_day(cast: Cast, opened: Round) -> None:
    requests = list(opened.requests.all())
    Request.objects.update(sent_at=timezone.now() - timedelta(days=2))
    assert len(actions.chase(by=cast.priya, round_=opened, requests=requests)) == 3
    assert actions.chase(by=cast.priya, round_=opened, requests=requests) == ()


def test_nothing_is_sent_after_the_close(cast: Cast, opened: Round) -> None:
    actions.close_round(by=cast.priya, round_=opened)
    assert remind_everybody(timezone.now() + timedelta(days=9)) == 0


def test_more_time_for_one_moves_only_their_date(cast: Cast, opened: Round, request_of_carl: Request) -> None:
    later = opened.answer_by + timedelta(days=7)
    actions.extend(by=cast.priya, request=request_of_carl, answer_by=later)
    assert Request.objects.get(pk=request_of_carl.pk).answer_by == later
    assert opened.requests.exclude(pk=request_of_carl.pk).filter(answer_by=None).count() == 2
    assert Link.objects.count() == 3


def newest_to_carl(cast: Cast) -> Message:
    return Message.objects.filter(person=cast.carl).order_by("-pk")[0]


def test_a_link_that_was_mailed_to_a_wrong_address_dies_with_it(cast: Cast, request_of_carl: Request) -> None:
    went_astray = token_of(newest_to_carl(cast))
    Message.objects.update(state=State.DONE)
    actions.send_fresh_link(by=cast.priya, request=request_of_carl, email="carl@right.example")
    with pytest.raises(LinkExpired, match="corrected since"):
        request_of(went_astray, timezone.now())
    assert request_of(token_of(newest_to_carl(cast)), timezone.now()) == request_of_carl
    assert request_of_old_link(went_astray) == request_of_carl


def test_what_waits_for_a_person_goes_to_their_new_address_with_links_that_work(
    cast: Cast, request_of_carl: Request
) -> None:
    waits, token = newest_to_carl(cast), token_of(newest_to_carl(cast))
    before = waits.mail_id
    change_person(by=cast.priya, membership=cast.membership(cast.carl), name="Carl Whitby", email="carl@right.example")
    waits.refresh_from_db()
    assert (waits.to, waits.state) == ("carl@right.example", State.WAITING)
    assert waits.mail_id != before
    assert request_of(token, timezone.now()) == request_of_carl
    Message.objects.filter(pk=waits.pk).update(state=State.DONE)
    change_person(by=cast.priya, membership=cast.membership(cast.carl), name="Carl Whitby", email="carl@third.example")
    assert Message.objects.get(pk=waits.pk).to == "carl@right.example"
    with pytest.raises(LinkExpired, match="corrected since"):
        request_of(token, timezone.now())
    change_person(by=cast.priya, membership=cast.membership(cast.carl), name="Carl Whitby", email="carl@right.example")
    assert request_of(token, timezone.now()) == request_of_carl


def test_what_waits_is_taken_back_where_no_address_is_left(cast: Cast, request_of_carl: Request) -> None:
    waits = newest_to_carl(cast)
    change_person(by=cast.priya, membership=cast.membership(cast.carl), name="Carl Whitby", email="")
    waits.refresh_from_db()
    assert (waits.to, waits.state) == ("carl@housing.example", State.WITHDRAWN)
    assert "address of this person was removed" in waits.error


def test_mail_to_others_and_to_another_address_stays_where_it_is(cast: Cast, request_of_carl: Request) -> None:
    elsewhere = queue_mail(key="1", to="box@housing.example", person=cast.carl, subject="x", text="x")
    others = list(Message.objects.exclude(person=cast.carl).values_list("pk", "to"))
    change_person(by=cast.priya, membership=cast.membership(cast.carl), name="Carl Whitby", email="carl@right.example")
    assert Message.objects.get(pk=elsewhere.pk).to == "box@housing.example"
    assert list(Message.objects.exclude(person=cast.carl).values_list("pk", "to")) == others


def test_a_fresh_link_is_mailed_at_once_where_the_last_went_to_a_wrong_address(
    cast: Cast, request_of_carl: Request
) -> None:
    Message.objects.update(state=State.DONE)
    change_person(by=cast.priya, membership=cast.membership(cast.carl), name="Carl Whitby", email="carl@right.example")
    request = Request.objects.select_related("person", "round__plan").get(pk=request_of_carl.pk)
    actions.send_fresh_link(by=cast.priya, request=request)
    assert newest_to_carl(cast).to == "carl@right.example"


def test_another_name_leaves_links_alone(cast: Cast, request_of_carl: Request) -> None:
    member = cast.membership(cast.carl)
    change_person(by=cast.priya, membership=member, name="Karl Whitby", email="carl@housing.example")
    assert request_of(token_of(newest_to_carl(cast)), timezone.now()) == request_of_carl


def test_a_mail_that_never_arrived_goes_again_with_the_link_that_it_has(cast: Cast, request_of_carl: Request) -> None:
    mail = Message.objects.get(person=cast.carl)
    Message.objects.filter(pk=mail.pk).update(state=State.FAILED)
    send_again(by=cast.priya, message=mail, email="carl@right.example")
    assert request_of(token_of(newest_to_carl(cast)), timezone.now()) == request_of_carl
