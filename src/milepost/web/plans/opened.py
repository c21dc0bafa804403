"""The plan that a page is about, opened for the person who asks: its row, its value and what they may do with it."""

from dataclasses import dataclass
from functools import lru_cache

from django.http import HttpRequest

from milepost.core.plan.model import Plan
from milepost.records.access.may import Access
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Partnership
from milepost.records.plans import queries
from milepost.records.plans.models import Plan as PlanRow
from milepost.web.here import here
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.presenters.head import PlanHead, plan_head


@dataclass(frozen=True)
class OpenedPlan:
    """A plan that this person may see."""

    partnership: Partnership
    row: PlanRow
    access: Access
    with_places: bool = True

    @property
    def value(self) -> Plan:
        """The plan as a value; every change of anything in it counts the version up, so it is loaded once a version."""
        return value_of(self.row, self.row.version, self.with_places)

    @property
    def at(self) -> PlanAddresses:
        """Where its pages are."""
        return PlanAddresses(self.partnership.slug, self.row.pk)

    def may(self, permission: Permission) -> bool:
        """Whether the person may do this with the plan."""
        return self.access.may(permission, self.row.scope)

    def head(self) -> PlanHead:
        """The head of the plan's pages."""
        with_history = self.may(Permission.SEE_HISTORY)
        may_edit = self.may(Permission.EDIT_PLAN)
        return plan_head(self.value, self.partnership.name, self.at, with_history=with_history, may_edit=may_edit)


def opened(request: HttpRequest, partnership: str, plan: str, *, with_places: bool = True) -> OpenedPlan:
    """The plan of an address; raises NotAllowed where there is none or this person may not see it.

    A page that does not show where texts were read opens it without places, which is quicker.
    """
    owner = here(request, partnership)
    row = queries.plan_row(owner.partnership, request.user, plan, owner.access)
    return OpenedPlan(owner.partnership, row, owner.access, with_places)


@lru_cache(maxsize=32)
def value_of(row: PlanRow, _version: int, with_places: bool) -> Plan:
    """The value of a plan in this version, kept as long as the plan is among the last that were asked for."""
    return queries.plan_value(row, with_places=with_places)
