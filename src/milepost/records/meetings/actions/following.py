"""Rounds that are for a meeting: prepared for it, and taken along when it moves."""

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.meetings.following import dates_for
from milepost.records.meetings.models import Aim, Meeting
from milepost.records.meetings.queries import left_behind_of
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan
from milepost.records.rounds import actions as rounds
from milepost.records.rounds.models import Request, Round
from milepost.records.signoff.actions import tell_new_day_to_sign
from milepost.records.signoff.models import Signing


@transaction.atomic
def prepare_for_meeting(
    *, by: Person, meeting: Meeting, plan: Plan, title: str, period: str, dates: rounds.Dates
) -> Round:
    """Begins a round as prepare_round does, and keeps which meeting its dates were counted back from."""
    require(by, Permission.RUN_ROUND, plan.scope)
    if meeting.body.partnership_id != plan.partnership_id:
        raise InvalidInput("This meeting is another partnership’s.", "meeting")
    round_ = rounds.prepare_round(by=by, plan=plan, title=title, period=period, dates=dates)
    if dates.board_on == meeting.on:
        Aim.objects.create(round=round_, meeting=meeting, on=meeting.on, papers_due=meeting.papers_due)
    return round_


@transaction.atomic
def follow_meeting(*, by: Person, round_: Round, version: int, meeting_version: int) -> tuple[Request | Signing, ...]:
    """Works the dates of a round out again from its meeting, and gives what it told of another day: answers, signings.

    Where the round aims at the meeting as it is, it changes nothing.
    """
    require(by, Permission.RUN_ROUND, round_.scope)
    aim = left_behind_of(round_)
    if aim is None:
        return ()
    meeting = Meeting.objects.select_for_update().get(pk=aim.meeting_id)
    if meeting.version != meeting_version:
        raise EditedMeanwhile("The meeting moved again meanwhile. Look at the dates once more.", "", "")
    dates = dates_for(aim, round_, timezone.localdate())
    signers = tell_new_day_to_sign(by=by, round_=round_, sign_by=dates.sign_by) if dates.sign_by else ()
    told = rounds.move_dates(by=by, round_=round_, dates=dates, version=version)
    aim.on, aim.papers_due = meeting.on, meeting.papers_due
    aim.save(update_fields=["on", "papers_due"])
    return (*told, *signers)
