"""The steps of every action on a plan: lock it, check what the person saw, change, put in order, tell history."""

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeVar

from django.db.models import F, Max, ProtectedError
from django.utils import timezone

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.records.access.permissions import Scope
from milepost.records.history.actions import record
from milepost.records.people.models import Person
from milepost.records.plans import past
from milepost.records.plans.models import Plan
from milepost.records.plans.models.kept import Kept

Row = TypeVar("Row", bound=Kept)
Before = dict[str, Any]


def in_section(plan: Plan, section: str) -> Scope:
    """Where somebody acts who changes what is said in one section."""
    return Scope(plan.partnership_id, plan.pk, section)


def lock(plan: Plan) -> None:
    """Lets one writer at a time into a plan, and before the first change of a day keeps the plan as it stood till then.

    SQLite's immediate transactions let in one writer by themselves.
    """
    changed_at = Plan.objects.select_for_update().only("pk", "changed_at").get(pk=plan.pk).changed_at
    day = timezone.localdate(changed_at)
    if day < timezone.localdate():
        past.keep(plan.pk, day)


def edit(row: Row, seen: int, **fields: Any) -> tuple[Before, Before]:
    """Sets these fields of a row that the person saw as version `seen`, and gives what changed, before and after.

    The row's version is then what they know of: still `seen` where these fields say already what was sent. Raises
    EditedMeanwhile, with both texts, where somebody else changed the row to something else first.
    """
    current = type(row)._default_manager.filter(pk=row.pk).first()
    if current is None:
        raise EditedMeanwhile("Somebody else removed this while you were writing.", "", _said(fields.values()))
    before = {name: getattr(current, name) for name, new in fields.items() if getattr(current, name) != new}
    if before and seen != current.version:
        theirs = _said(getattr(current, name) for name in fields)
        raise EditedMeanwhile("Somebody else changed this while you were writing.", theirs, _said(fields.values()))
    if before:
        for name in before:
            setattr(current, name, fields[name])
        current.version += 1
        current.save(update_fields=[*before, "version"])
    for name in fields:
        setattr(row, name, getattr(current, name))
    row.version = current.version if before else seen
    return before, {name: fields[name] for name in before}


def put(row: Kept, siblings: Sequence[Kept], to: int) -> tuple[int, int]:
    """Puts a row at a place among its siblings (from 0; further than the end is the end); gives old and new place."""
    others = [one for one in siblings if one.pk != row.pk]
    old = next((at for at, one in enumerate(siblings) if one.pk == row.pk), len(others))
    place = max(0, min(to, len(others)))
    for position, one in enumerate([*others[:place], row, *others[place:]]):
        if one.position != position:
            one.position = position
            type(one)._default_manager.filter(pk=one.pk).update(position=position)
    return old, place


def remove(row: Kept | Plan) -> None:
    """Takes a row away; raises InvalidInput where something that must stay speaks of it: a round, a published paper."""
    try:
        row.delete()
    except ProtectedError as error:
        raise InvalidInput(
            f"{str(row)[:1].upper()}{str(row)[1:]} cannot be removed: people were asked about it in a round, or it "
            "stands in a published paper. Close it instead."
        ) from error


def last(rows: Any) -> int:
    """The position after the last of these rows."""
    highest = rows.aggregate(highest=Max("position"))["highest"]
    return 0 if highest is None else highest + 1


def needed(text: str, message: str, field: str) -> str:
    """The text without spaces around it; raises InvalidInput where nothing is left."""
    found = text.strip()
    if not found:
        raise InvalidInput(message, field)
    return found


def tell(
    *, by: Person, verb: str, plan: Plan, row: Kept | Plan, before: Before | None = None, after: Before | None = None
) -> None:
    """Counts the plan's version up and adds one event about a row of it.

    Raises InvalidInput where midnight passed since the plan was locked: what it was on the day before would be lost.
    """
    now = timezone.now()
    changed_at = Plan.objects.values_list("changed_at", flat=True).get(pk=plan.pk)
    if not past.is_kept(plan.pk, timezone.localdate(changed_at), timezone.localdate(now)):
        raise InvalidInput("Midnight passed while this was being saved. Save it again.")
    Plan.objects.filter(pk=plan.pk).update(version=F("version") + 1, changed_at=now)
    plan.refresh_from_db(fields=["version", "changed_at"])
    record(
        by=by,
        verb=verb,
        partnership=plan.partnership_id,
        plan=plan.pk,
        kind=row._meta.verbose_name.replace(" ", "_") if row._meta.verbose_name else "",
        id=str(row.pk),
        subject=str(row),
        before=_plain(before),
        after=_plain(after),
    )


def _plain(fields: Before | None) -> Before:
    return {
        name: item.isoformat() if isinstance(item, date) else str(item.pk) if isinstance(item, Kept) else item
        for name, item in (fields or {}).items()
    }


def _said(fields: Any) -> str:
    return "\n".join(str(field) for field in fields if field not in ("", None, True, False))
