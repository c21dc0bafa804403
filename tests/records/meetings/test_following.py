"""A round is for a meeting: when the meeting moves, the round is told apart, and one action takes it along."""

import re
from datetime import date, timedelta

import pytest
from django.utils import timezone
from tests.cast import Cast

from milepost.core.errors import EditedMeanwhile, NotAllowed
from milepost.core.plan.signed import sha256
from milepost.core.plan.timetable import timetable
from milepost.core.words.dates import printed
from milepost.records.history.models import Event
from milepost.records.meetings import actions
from milepost.records.meetings.following import following
from milepost.records.meetings.models import Meeting
from milepost.records.meetings.queries import left_behind_by, left_behind_of
from milepost.records.outbox.models import Message
from milepost.records.people import actions as people
from milepost.records.plans.models import Lead, Plan
from milepost.records.rounds import actions as rounds
from milepost.records.rounds.models import Round
from milepost.records.rounds.typed import TypedState, Work
from milepost.records.signoff import actions as signoff
from milepost.records.signoff.models import Signing
from milepost.records.signoff.queries import signing_of
from milepost.records.signoff.standing import printing, words_of

LATER = timedelta(days=21)


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    """A meeting of the board in 90 days."""
    on = timezone.localdate() + timedelta(days=90)
    body = actions.add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board")
    return actions.add_meeting(by=cast.priya, body=body, on=on, papers_due=on - timedelta(days=9))


@pytest.fixture
def round_(cast: Cast, plan: Plan, meeting: Meeting) -> Round:
    """A round for that meeting, open; Carl and Grace are asked for an action each."""
    today = timezone.localdate()
    days = timetable(meeting.on, paper_due=meeting.papers_due)
    made = actions.prepare_for_meeting(
        by=cast.priya,
        meeting=meeting,
        plan=plan,
        title="Year 1 update",
        period="year-1",
        dates=rounds.Dates(today, days.answer_by, days.sign_by, days.paper_due, days.board_on),
    )
    first, *others = made.items.all()
    rounds.assign(by=cast.priya, round_=made, items=[first], people=[cast.carl])
    rounds.assign(by=cast.priya, round_=made, items=others, people=[cast.grace])
    rounds.open_round(by=cast.priya, round_=made)
    return Round.objects.get(pk=made.pk)


def move(cast: Cast, meeting: Meeting, by: timedelta = LATER) -> Meeting:
    days = {"on": meeting.on + by, "papers_due": meeting.papers_due + by}
    actions.move_meeting(by=cast.priya, meeting=meeting, version=meeting.version, **days)
    return Meeting.objects.get(pk=meeting.pk)


def follow(cast: Cast, round_: Round, **versions: int) -> tuple[str, ...]:
    """The names of those who are told."""
    meeting = round_.aim.meeting
    seen = {"version": round_.version, "meeting_version": meeting.version, **versions}
    return tuple(one.person.name for one in actions.follow_meeting(by=cast.priya, round_=round_, **seen))


def mails_of_new_days() -> list[Message]:
    return list(Message.objects.filter(key__startswith="day:"))


def test_a_round_is_left_behind_once_its_meeting_moves(cast: Cast, meeting: Meeting, round_: Round) -> None:
    assert (left_behind_of(round_), left_behind_by(meeting)) == (None, ())
    moved = move(cast, meeting)
    found = left_behind_of(round_)
    assert found
    assert (found.on, found.meeting.on) == (round_.board_on, moved.on)
    assert [one.round for one in left_behind_by(moved)] == [round_]


def test_the_round_follows_and_who_owes_something_is_told_the_new_day(
    cast: Cast, meeting: Meeting, round_: Round
) -> None:
    moved, before = move(cast, meeting), round_.answer_by
    assert set(follow(cast, round_)) == {cast.carl.name, cast.grace.name}
    after = Round.objects.get(pk=round_.pk)
    days = timetable(moved.on, paper_due=moved.papers_due)
    assert (after.answer_by, after.sign_by, after.paper_due, after.board_on) == (
        days.answer_by,
        days.sign_by,
        days.paper_due,
        moved.on,
    )
    assert after.answer_by > before
    assert {mail.person for mail in mails_of_new_days()} == {cast.carl, cast.grace}
    assert left_behind_of(after) is None
    told = Event.objects.get(verb="day_told")
    assert (told.before["answer by"], told.after["answer by"]) == (before.isoformat(), after.answer_by.isoformat())


def test_who_has_answered_or_has_a_day_of_their_own_is_not_told(cast: Cast, meeting: Meeting, round_: Round) -> None:
    grace = round_.requests.get(person=cast.grace)
    rounds.extend(by=cast.priya, request=grace, answer_by=timezone.localdate() + timedelta(days=5))
    item = round_.items.get(asked__person=cast.carl)
    rounds.save_work(by=cast.carl, item=item, work=Work(state=TypedState(nothing_to_report=True, version=1)))
    rounds.send_answer(by=cast.carl, item=item)
    move(cast, meeting)
    follow(cast, Round.objects.get(pk=round_.pk))
    assert mails_of_new_days() == []
    assert not Event.objects.filter(verb="day_told").exists()


def test_nobody_is_told_where_only_the_paper_is_due_another_day_and_answers_are_not(
    cast: Cast, meeting: Meeting, round_: Round
) -> None:
    dates = rounds.Dates(round_.as_at, round_.answer_by, board_on=round_.board_on)
    rounds.set_dates(by=cast.priya, round_=round_, title=round_.title, dates=dates, version=round_.version)
    actions.move_meeting(
        by=cast.priya, meeting=meeting, on=meeting.on + timedelta(days=1), papers_due=meeting.papers_due, version=1
    )
    follow(cast, Round.objects.get(pk=round_.pk))
    after = Round.objects.get(pk=round_.pk)
    assert (after.sign_by, after.paper_due, after.answer_by) == (None, None, round_.answer_by)
    assert mails_of_new_days() == []


def test_what_is_shown_before_is_what_happens(cast: Cast, meeting: Meeting, round_: Round) -> None:
    move(cast, meeting)
    found = following(Round.objects.get(pk=round_.pk), timezone.localdate())
    assert found
    assert {one.person for one in found.told} == {cast.carl, cast.grace}
    assert found.letter
    follow(cast, Round.objects.get(pk=round_.pk))
    assert Round.objects.get(pk=round_.pk).answer_by == found.dates.answer_by
    assert found.letter.subject in {mail.subject for mail in mails_of_new_days()}


def test_a_second_press_and_a_meeting_that_moved_again_are_told_so(cast: Cast, meeting: Meeting, round_: Round) -> None:
    moved = move(cast, meeting)
    with pytest.raises(EditedMeanwhile, match="moved again"):
        follow(cast, Round.objects.get(pk=round_.pk), meeting_version=moved.version - 1)
    row = Round.objects.get(pk=round_.pk)
    follow(cast, row)
    assert follow(cast, Round.objects.get(pk=round_.pk)) == ()
    assert len(mails_of_new_days()) == 2


def test_a_round_whose_board_was_set_by_hand_or_is_over_is_not_left_behind(
    cast: Cast, meeting: Meeting, round_: Round
) -> None:
    moved = move(cast, meeting)
    rounds.stop_round(by=cast.priya, round_=round_, because="No quorum")
    assert left_behind_by(moved) == ()


def test_a_board_day_that_was_set_by_hand_stays(cast: Cast, meeting: Meeting, round_: Round) -> None:
    dates = rounds.Dates(round_.as_at, round_.answer_by, board_on=meeting.on + timedelta(days=2))
    rounds.set_dates(by=cast.priya, round_=round_, title=round_.title, dates=dates, version=round_.version)
    assert left_behind_by(move(cast, meeting)) == ()


def test_a_meeting_that_comes_too_soon_leaves_no_day_in_the_past(cast: Cast, meeting: Meeting, round_: Round) -> None:
    today = timezone.localdate()
    actions.move_meeting(by=cast.priya, meeting=meeting, on=today + timedelta(days=2), papers_due=today, version=1)
    follow(cast, Round.objects.get(pk=round_.pk))
    assert Round.objects.get(pk=round_.pk).answer_by == today


def test_nobody_but_the_coordinator_takes_a_round_along(cast: Cast, meeting: Meeting, round_: Round) -> None:
    move(cast, meeting)
    for person in (cast.leah, cast.carl, cast.bola, cast.stella):
        with pytest.raises(NotAllowed):
            actions.follow_meeting(by=person, round_=round_, version=round_.version, meeting_version=2)


@pytest.fixture
def signing(cast: Cast, round_: Round) -> Signing:
    """Grace, asked to sign the first section of that round."""
    Lead.objects.filter(plan=round_.plan, name="Grace Osei").update(person=cast.grace)
    (found,) = signoff.ask_leads(by=cast.priya, round_=round_)
    return found


def mails_of_new_days_to_sign(signing: Signing) -> list[Message]:
    return list(Message.objects.filter(key__startswith=f"sign:{signing.pk}:day:"))


def test_who_is_asked_to_sign_is_told_the_new_day_as_who_answers_is(
    cast: Cast, meeting: Meeting, round_: Round, signing: Signing
) -> None:
    moved, before = move(cast, meeting), round_.sign_by
    shown = following(Round.objects.get(pk=round_.pk), timezone.localdate())
    assert follow(cast, round_).count(cast.grace.name) == 2  # her answers, and her signature
    after = Round.objects.get(pk=round_.pk)
    assert after.sign_by == timetable(moved.on, paper_due=moved.papers_due).sign_by
    (mail,) = mails_of_new_days_to_sign(signing)
    assert before != after.sign_by
    for day in (after.sign_by, before):
        assert printed(day) in mail.text
    found = re.search(r"/sign/([\w-]+)/", mail.text)
    assert found
    assert signing_of(found[1], timezone.now()) == signing
    told = Event.objects.get(verb="day_to_sign_told")
    assert (told.before["sign by"], told.after["sign by"]) == (before.isoformat(), after.sign_by.isoformat())
    assert shown
    assert (shown.signers, shown.number_of_mails) == ((signing,), 3)
    assert shown.letter_to_sign
    assert shown.letter_to_sign.subject == mail.subject


def test_who_has_signed_was_replaced_or_left_is_not_told_of_a_new_day_to_sign(
    cast: Cast, meeting: Meeting, round_: Round, signing: Signing
) -> None:
    deputy = signoff.ask_person(by=cast.priya, round_=round_, section=signing.section, person=cast.leah)
    other = round_.items.exclude(section=signing.section).first().section
    gone = signoff.ask_person(by=cast.priya, round_=round_, section=other, person=cast.bola)
    people.deactivate(by=cast.priya, membership=cast.membership(cast.bola))
    signoff.ask_for_code(by=cast.leah, signing=deputy)
    code = re.search(r"\d{6}", Message.objects.order_by("-pk")[0].subject)
    assert code
    seen = sha256(words_of(printing(round_), deputy.section_id, round_.period))
    signoff.sign(by=cast.leah, signing=deputy, code=code[0], statement="", seen=seen)
    move(cast, meeting)
    follow(cast, Round.objects.get(pk=round_.pk))
    assert [mails_of_new_days_to_sign(one) for one in (signing, deputy, gone)] == [[], [], []]


def test_a_round_without_a_day_to_sign_by_tells_nobody_of_one(
    cast: Cast, meeting: Meeting, round_: Round, signing: Signing
) -> None:
    dates = rounds.Dates(round_.as_at, round_.answer_by, board_on=round_.board_on)
    rounds.set_dates(by=cast.priya, round_=round_, title=round_.title, dates=dates, version=round_.version)
    move(cast, meeting)
    follow(cast, Round.objects.get(pk=round_.pk))
    assert mails_of_new_days_to_sign(signing) == []


def test_a_round_that_is_being_prepared_tells_nobody(cast: Cast, plan: Plan, meeting: Meeting) -> None:
    days = rounds.Dates(date(2026, 1, 1), meeting.papers_due - timedelta(days=9), board_on=meeting.on)
    made = actions.prepare_for_meeting(
        by=cast.priya, meeting=meeting, plan=plan, title="Next", period="year-1", dates=days
    )
    move(cast, meeting)
    follow(cast, Round.objects.get(pk=made.pk))
    assert mails_of_new_days() == []
