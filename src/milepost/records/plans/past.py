"""Plans as they stood: the last value of each day on which a plan changed, kept before the first change of a later one.

So a plan that nobody changes costs nothing, and one that is changed costs one row for each day of work on it. The day
is that of the place where the installation stands. Why this, and not a log of changes, says decision record 9.
"""

import hashlib
import zlib
from dataclasses import dataclass
from datetime import date

from django.utils import timezone

from milepost.core.errors import UserFacingError
from milepost.core.plan import codec
from milepost.core.plan import model as value
from milepost.records.plans import bridge
from milepost.records.plans.models import Past, Plan


class DamagedPast(UserFacingError):
    """What was kept of a day is not what was written then."""


@dataclass(frozen=True, slots=True)
class Stood:
    """A plan as it stood at the end of a day.

    `kept_since` is None where that is exactly so. Where Milepost did not keep the plan yet on that day it is the first
    day that is known, and `plan` is the value of that day.
    """

    plan: value.Plan
    day: date
    kept_since: date | None = None


def keep(plan: str, day: date) -> None:
    """Keeps the plan as it is now as what it was at the end of `day`, unless that was done; called under its lock."""
    if Past.objects.filter(plan=plan, day=day).exists():
        return
    data = codec.canonical(bridge.load(Plan.objects.get(pk=plan)))
    Past.objects.create(plan_id=plan, day=day, packed=zlib.compress(data), sha256=hashlib.sha256(data).hexdigest())


def is_kept(plan: str, changed: date, now: date) -> bool:
    """Whether a plan that was last changed on one day may change on another without losing what it was."""
    return changed >= now or Past.objects.filter(plan=plan, day=changed).exists()


def as_at(plan: Plan, day: date) -> Stood:
    """The plan at the end of a day; the present one where it has not changed since."""
    if timezone.localdate(plan.changed_at) <= day:
        return Stood(bridge.load(plan), day)
    kept = Past.objects.filter(plan=plan)
    found = kept.filter(day__lte=day).last()
    if found is not None:
        return Stood(_unpacked(found), day)
    first = kept.first()
    if first is None:
        return Stood(bridge.load(plan), day, timezone.localdate(plan.changed_at))
    return Stood(_unpacked(first), day, first.day)


def days(plan: Plan) -> tuple[date, ...]:
    """The days on which the plan changed, as far as they were kept, the last one too."""
    return (*Past.objects.filter(plan=plan).values_list("day", flat=True), timezone.localdate(plan.changed_at))


def _unpacked(kept: Past) -> value.Plan:
    data = zlib.decompress(kept.packed)
    if hashlib.sha256(data).hexdigest() != kept.sha256:
        raise DamagedPast(f"What was kept of {kept} is damaged. Take it from a backup.")
    return codec.from_json(data.decode())
