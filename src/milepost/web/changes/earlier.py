"""What a plan is compared with: itself on an earlier day, or another plan of its partnership."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from django.http import HttpRequest

from milepost.core.checks import judged_on
from milepost.core.plan.model import Plan
from milepost.records.plans import queries
from milepost.records.plans.read import AsRead
from milepost.web.dates import day
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.plans.opened import OpenedPlan, day_of, stood


@dataclass(frozen=True)
class Earlier:
    """The earlier plan with its addresses, the day that it is judged from, and what it is called.

    `known` is the id there of each action that is known to go on from one; `note` says where the plan was not yet kept.
    """

    read: AsRead
    at: PlanAddresses
    day: date
    name: str
    known: Mapping[str, str]
    note: str = ""

    @property
    def plan(self) -> Plan:
        """The earlier plan as this person may read it."""
        return self.read.plan


def earlier_of(request: HttpRequest, found: OpenedPlan, words: str) -> Earlier:
    """What `words` mean: a day as 2025-06-30, or the id of another plan that this person may see."""
    return _of_day(found, day_of(words)) if "-" in words else _of_plan(request, found, words)


def _of_day(found: OpenedPlan, on: date) -> Earlier:
    past, then = stood(found.row, found.row.version, on), replace(found, day=on)
    note = ""
    if past.kept_since:
        note = f"Milepost has kept this plan since {day(past.kept_since)}; what it was before is not known."
    return Earlier(then.read, then.at, on, f"the end of {day(on)}", {}, note)


def _of_plan(request: HttpRequest, found: OpenedPlan, id: str) -> Earlier:  # noqa: A002 - it is the id
    other = queries.plan_row(found.partnership, request.user, id, found.access)
    there = OpenedPlan(found.partnership, other, found.access, with_places=False)
    known = queries.earlier_actions(found.row) if found.row.previous_id == other.pk else {}
    return Earlier(there.read, there.at, judged_on(there.value, found.today), str(other), known)
