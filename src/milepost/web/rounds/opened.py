"""A round of a plan, opened for somebody who may see it or run it."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

from milepost.core.errors import NotAllowed
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.rounds.models import Round
from milepost.records.rounds.queries import round_row
from milepost.web.plans.opened import OpenedPlan, opened


@dataclass(frozen=True)
class OpenedRound:
    """A round that this person may see, and the plan that it is of."""

    plan: OpenedPlan
    row: Round

    @property
    def may_run(self) -> bool:
        """Whether the person may change it."""
        return self.plan.may(Permission.RUN_ROUND)

    def at(self, name: str, *arguments: object) -> str:
        """One of its pages."""
        return reverse(name, args=(self.plan.partnership.slug, self.plan.row.pk, self.row.pk, *arguments))

    @property
    def here(self) -> str:
        """The round itself."""
        return self.at("round")


def open_plan(request: HttpRequest, partnership: str, plan: str, permission: Permission) -> OpenedPlan:
    """A plan, for somebody who may do this with its rounds."""
    found = opened(request, partnership, plan, with_places=False)
    require(request.user, permission, found.row.scope)
    return found


def open_round(
    request: HttpRequest,
    partnership: str,
    plan: str,
    round_: str,
    permission: Permission = Permission.RUN_ROUND,
) -> OpenedRound:
    """The round of an address, for somebody who may do this with it."""
    found = open_plan(request, partnership, plan, permission)
    row = round_row(found.partnership, request.user, round_, found.access)
    if row.plan_id != found.row.pk:
        raise NotAllowed("There is no such round of this plan.")
    return OpenedRound(found, row)
