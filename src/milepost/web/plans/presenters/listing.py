"""The plans of a partnership as rows of a list."""

from collections.abc import Iterable
from dataclasses import dataclass

from milepost.records.plans.models import Plan
from milepost.web.dates import day
from milepost.web.plans.addresses import PlanAddresses


@dataclass(frozen=True, slots=True)
class PlanRowView:
    """One plan of the list."""

    title: str
    address: str
    changed: str
    made: str


def plan_rows(plans: Iterable[Plan], partnership: str) -> tuple[PlanRowView, ...]:
    """The plans in the order given; `partnership` is its slug."""
    return tuple(
        PlanRowView(str(plan), PlanAddresses(partnership, plan.pk).table, day(plan.changed_at), day(plan.created_at))
        for plan in plans
    )
