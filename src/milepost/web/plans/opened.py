"""The plan that a page is about, opened for the person who asks: its row, its value and what they may do with it."""

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from django.http import HttpRequest
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.core.plan.model import Plan
from milepost.records.access.may import Access
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Partnership
from milepost.records.plans import queries
from milepost.records.plans.models import Plan as PlanRow
from milepost.records.plans.past import Stood
from milepost.records.plans.read import AsRead, as_read
from milepost.web.here import here
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.head import PlanHead, past_head, plan_head


@dataclass(frozen=True)
class OpenedPlan:
    """A plan that this person may see; `day` is None for the plan as it stands, else the day that it is seen from."""

    partnership: Partnership
    row: PlanRow
    access: Access
    with_places: bool = True
    day: date | None = None

    @property
    def value(self) -> Plan:
        """The plan as this person may read it."""
        return self.read.plan

    @property
    def read(self) -> AsRead:
        """The plan as this person may read it, and what is kept from them."""
        return read_by(self.access, self.row, self.row.version, self.with_places, self.day)

    @property
    def today(self) -> date:
        """The day from which the plan is looked at: what is late is late then."""
        return self.day or timezone.localdate()

    @property
    def at(self) -> PlanAddresses:
        """Where its pages are."""
        return PlanAddresses(self.partnership.slug, self.row.pk, self.day.isoformat() if self.day else "")

    def may(self, permission: Permission) -> bool:
        """Whether the person may do this with the plan; nobody can do anything to what is past."""
        return self.day is None and self.access.may(permission, self.row.scope)

    def head(self) -> PlanHead:
        """The head of the plan's pages."""
        if self.day is not None:
            past = replace(stood(self.row, self.row.version, self.day), plan=self.value)
            return past_head(past, self.partnership.name, self.at, kept=self.read.left_out)
        with_history = self.may(Permission.SEE_HISTORY)
        return plan_head(
            self.value,
            self.partnership.name,
            self.at,
            with_history=with_history,
            may_edit=self.may(Permission.EDIT_PLAN),
            with_rounds=self.may(Permission.SEE_ROUNDS),
            kept=self.read.left_out,
        )


def opened(request: HttpRequest, partnership: str, plan: str, *, with_places: bool = True) -> OpenedPlan:
    """The plan of an address; raises NotAllowed where there is none or this person may not see it.

    A page that does not show where texts were read opens it without places, which is quicker.
    """
    owner = here(request, partnership)
    row = queries.plan_row(owner.partnership, request.user, plan, owner.access)
    return OpenedPlan(owner.partnership, row, owner.access, with_places)


def opened_as_at(request: HttpRequest, partnership: str, plan: str, *, with_places: bool = True) -> OpenedPlan:
    """The plan of an address, on the day that `?as-at=2025-06-30` names, where it names one."""
    found = opened(request, partnership, plan, with_places=with_places)
    words = request.GET.get("as-at", "")
    return replace(found, day=day_of(words)) if words else found


def day_of(words: str) -> date:
    """The day that words like 2025-06-30 name; raises InvalidInput for others, and for a day that has not come."""
    try:
        day = date.fromisoformat(words)
    except ValueError as error:
        raise InvalidInput(f"“{words}” is not a day. Write it as 2025-06-30.") from error
    if day > timezone.localdate():
        raise InvalidInput("That day has not come yet. Choose today or an earlier day.")
    return day


@lru_cache(maxsize=32)
def read_by(access: Access, row: PlanRow, version: int, with_places: bool, day: date | None) -> AsRead:
    """A plan as somebody with this access reads it, kept as long as it is among the last that were asked for."""
    now = value_of(row, version, with_places)
    return as_read(access, row, now) if day is None else as_read(access, row, stood(row, version, day).plan, now)


@lru_cache(maxsize=32)
def stood(row: PlanRow, _version: int, day: date) -> Stood:
    """A plan as it stood at the end of a day, kept as long as it is among the last that were asked for."""
    return queries.plan_as_at(row, day)


@lru_cache(maxsize=32)
def value_of(row: PlanRow, _version: int, with_places: bool) -> Plan:
    """The value of a plan in this version, kept as long as the plan is among the last that were asked for.

    Every change of anything in a plan counts its version up, so it is loaded once a version.
    """
    return queries.plan_value(row, with_places=with_places)
