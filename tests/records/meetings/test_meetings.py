"""Bodies, their meetings and the days by which papers are due."""

from datetime import date

import pytest
from tests.cast import Cast

from milepost.core.errors import EditedMeanwhile, InvalidInput, NotAllowed
from milepost.records.history.models import Event
from milepost.records.meetings import actions, queries
from milepost.records.meetings.models import Meeting


def test_a_meeting_is_called_by_its_body_and_day(meeting: Meeting) -> None:
    assert str(meeting) == "Elmshire Board, 3 March 2027"
    assert Event.objects.get(verb="meeting_added").sentence == (
        "Priya Okafor added the meeting of Elmshire Board, 3 March 2027."
    )


def test_the_next_meeting_comes_first_and_past_ones_are_left_out(cast: Cast, meeting: Meeting) -> None:
    for day in (date(2027, 6, 2), date(2026, 6, 2)):
        actions.add_meeting(by=cast.priya, body=meeting.body, on=day, papers_due=day)
    found = queries.meetings_to_come(cast.partnership, date(2027, 3, 3))
    assert [one.on for one in found] == [date(2027, 3, 3), date(2027, 6, 2)]


def test_a_body_meets_once_a_day_and_papers_come_before(cast: Cast, meeting: Meeting) -> None:
    with pytest.raises(InvalidInput, match="meets on that day already"):
        actions.add_meeting(by=cast.priya, body=meeting.body, on=meeting.on, papers_due=meeting.on)
    with pytest.raises(InvalidInput, match="before the meeting"):
        actions.add_meeting(by=cast.priya, body=meeting.body, on=date(2027, 4, 1), papers_due=date(2027, 4, 2))


def test_a_meeting_moves_and_the_second_to_move_it_hears_so(cast: Cast, meeting: Meeting) -> None:
    days = {"on": date(2027, 3, 10), "papers_due": date(2027, 3, 1)}
    actions.move_meeting(by=cast.priya, meeting=meeting, version=1, **days)
    assert Meeting.objects.get().on == date(2027, 3, 10)
    with pytest.raises(EditedMeanwhile):
        actions.move_meeting(by=cast.priya, meeting=meeting, on=date(2027, 3, 17), papers_due=meeting.on, version=1)


def test_a_body_has_one_name_and_may_change_it(cast: Cast, meeting: Meeting) -> None:
    with pytest.raises(InvalidInput, match="already a body called"):
        actions.add_body(by=cast.priya, partnership=cast.partnership, name="elmshire board")
    actions.change_body(by=cast.priya, body=meeting.body, name="Elmshire Joint Board", papers_days=10)
    assert [one.name for one in queries.bodies_of(cast.partnership)] == ["Elmshire Joint Board"]


def test_nobody_but_the_coordinator_runs_meetings(cast: Cast, meeting: Meeting) -> None:
    for person in (cast.leah, cast.carl, cast.bola, cast.adam, cast.stella):
        with pytest.raises(NotAllowed):
            actions.add_body(by=person, partnership=cast.partnership, name="Mine")
        with pytest.raises(NotAllowed):
            actions.move_meeting(by=person, meeting=meeting, on=meeting.on, papers_due=meeting.on, version=1)


def test_the_stranger_sees_no_meeting(cast: Cast, meeting: Meeting) -> None:
    with pytest.raises(NotAllowed):
        queries.meeting_row(cast.partnership, cast.stella, meeting.pk)
    with pytest.raises(NotAllowed):
        queries.meeting_row(cast.elsewhere, cast.stella, meeting.pk)
