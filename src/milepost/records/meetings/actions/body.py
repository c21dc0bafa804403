"""Boards and committees that papers go to."""

from collections.abc import Mapping

from django.db import transaction

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.meetings.models import Body
from milepost.records.people.models import Partnership, Person
from milepost.records.plans.writing import needed

NO_NAME = "Enter the name of the board or committee."


@transaction.atomic
def add_body(*, by: Person, partnership: Partnership, name: str, papers_days: int = 7) -> Body:
    """Adds a body; its papers are due so many working days before it meets."""
    require(by, Permission.RUN_MEETINGS, Scope(partnership.pk))
    called = _free_name(partnership, name)
    body = Body.objects.create(partnership=partnership, name=called, papers_days=papers_days)
    _tell(by, "body_added", body, {}, {"name": body.name, "papers due, working days before": papers_days})
    return body


@transaction.atomic
def change_body(*, by: Person, body: Body, name: str, papers_days: int) -> None:
    """Gives a body another name or another time for papers; what is published or decided keeps the old name."""
    require(by, Permission.RUN_MEETINGS, Scope(body.partnership_id))
    before = {"name": body.name, "papers due, working days before": body.papers_days}
    body.name, body.papers_days = _free_name(body.partnership, name, body), papers_days
    after = {"name": body.name, "papers due, working days before": papers_days}
    if before != after:
        body.save(update_fields=["name", "papers_days"])
        _tell(by, "body_changed", body, before, after)


def _free_name(partnership: Partnership, name: str, but: Body | None = None) -> str:
    wanted = needed(name, NO_NAME, "name")
    others = Body.objects.filter(partnership=partnership, name__iexact=wanted)
    if others.exclude(pk=but.pk if but else None).exists():
        raise InvalidInput(f"There is already a body called {wanted}.", "name")
    return wanted


def _tell(by: Person, verb: str, body: Body, before: Mapping[str, object], after: Mapping[str, object]) -> None:
    record(
        by=by,
        verb=verb,
        partnership=body.partnership_id,
        kind="body",
        id=body.pk,
        subject=body.name,
        before=dict(before),
        after=dict(after),
    )
