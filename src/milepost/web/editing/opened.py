"""A plan and its rows, opened for somebody who may change them."""

from django.http import HttpRequest

from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.web.plans.opened import OpenedPlan, opened


def for_editing(request: HttpRequest, partnership: str, plan: str) -> OpenedPlan:
    """The plan of an address, for somebody who may edit all of it."""
    found = opened(request, partnership, plan)
    require(request.user, Permission.EDIT_PLAN, found.row.scope)
    return found


def for_section(request: HttpRequest, found: OpenedPlan, section: str) -> OpenedPlan:
    """The same plan, for somebody who may edit what is said in this section, by its id."""
    require(request.user, Permission.EDIT_SECTION, Scope(found.partnership.pk, found.row.pk, section))
    return found


def outline(found: OpenedPlan, part: str = "") -> str:
    """The address of the page on which the plan's frame is edited, or of one part on it, by its id."""
    return f"{found.at.outline}#part-{part}" if part else found.at.outline
