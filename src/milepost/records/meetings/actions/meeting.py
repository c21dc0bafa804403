"""The meetings of a body, with the day by which papers must be in."""

from datetime import date

from django.db import transaction

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.meetings.models import Body, Meeting
from milepost.records.people.models import Person


@transaction.atomic
def add_meeting(*, by: Person, body: Body, on: date, papers_due: date) -> Meeting:
    """Adds a meeting; a body meets once a day."""
    require(by, Permission.RUN_MEETINGS, Scope(body.partnership_id))
    _check(body, on, papers_due)
    meeting = Meeting.objects.create(body=body, on=on, papers_due=papers_due)
    _tell(by, "meeting_added", meeting, {}, _days(meeting))
    return meeting


@transaction.atomic
def move_meeting(*, by: Person, meeting: Meeting, on: date, papers_due: date, version: int) -> None:
    """Moves a meeting or its deadline; papers that were published for it keep the day that they name."""
    body = meeting.body
    require(by, Permission.RUN_MEETINGS, Scope(body.partnership_id))
    _check(body, on, papers_due, meeting)
    current = Meeting.objects.select_for_update().get(pk=meeting.pk)
    before, after = _days(current), {"on": on.isoformat(), "papers due": papers_due.isoformat()}
    if before == after:
        return
    if current.version != version:
        raise EditedMeanwhile("Somebody else moved this meeting meanwhile.", "\n".join(before.values()), "")
    meeting.on, meeting.papers_due, meeting.version = on, papers_due, version + 1
    meeting.save(update_fields=["on", "papers_due", "version"])
    _tell(by, "meeting_moved", meeting, before, after)


def _check(body: Body, on: date, papers_due: date, but: Meeting | None = None) -> None:
    if papers_due > on:
        raise InvalidInput("Papers are due before the meeting, not after it.", "papers_due")
    if body.meetings.filter(on=on).exclude(pk=but.pk if but else None).exists():
        raise InvalidInput(f"{body} meets on that day already.", "on")


def _days(meeting: Meeting) -> dict[str, str]:
    return {"on": meeting.on.isoformat(), "papers due": meeting.papers_due.isoformat()}


def _tell(by: Person, verb: str, meeting: Meeting, before: dict[str, str], after: dict[str, str]) -> None:
    record(
        by=by,
        verb=verb,
        partnership=meeting.body.partnership_id,
        kind="meeting",
        id=meeting.pk,
        subject=str(meeting),
        before=before,
        after=after,
    )
