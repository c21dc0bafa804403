"""What this person may change on an action's page, as links."""

from dataclasses import dataclass

from django.urls import reverse

from milepost.core.plan.model import Stage
from milepost.core.plan.walk import Seat
from milepost.records.access.permissions import Permission, Scope
from milepost.records.plans.queries import open_proposals
from milepost.web.plans.opened import OpenedPlan

_OVER = (Stage.CLOSED, Stage.COMPLETE, Stage.SUPERSEDED)


@dataclass(frozen=True, slots=True)
class ActionEdits:
    """Links as (text, address); in order, for each milestone and proposal two addresses, for each concern one."""

    links: tuple[tuple[str, str], ...] = ()
    milestones: tuple[tuple[str, str], ...] = ()
    proposals: tuple[tuple[str, str], ...] = ()
    concerns: tuple[str, ...] = ()


def action_edits(found: OpenedPlan, seat: Seat) -> ActionEdits:
    """What may be changed here: nothing, what is said of the action, or all of it."""
    scope = Scope(found.partnership.pk, found.row.pk, seat.section.id)
    if found.day is not None or not found.access.may(Permission.EDIT_SECTION, scope):
        return ActionEdits()
    at = (found.partnership.slug, found.row.pk)
    milestones = tuple(
        (reverse("milestone-edit", args=(*at, one.id)), reverse("milestone-date", args=(*at, one.id)))
        for one in seat.action.milestones
    )
    concerns = tuple(
        reverse("concern-edit", args=(*at, one.id)) for one in found.value.concerns if seat.action.id in one.actions
    )
    said = [
        ("Answers", "action-answers"),
        ("Status", "action-status"),
        ("Add a milestone", "milestone-add"),
        ("Raise a concern", "concern-add"),
    ]
    if not found.may(Permission.EDIT_PLAN):
        return ActionEdits(_links(said, (*at, seat.action.id)), milestones, concerns=concerns)
    end = ("Take it up again", "action-reopen") if seat.action.stage in _OVER else ("Close it", "action-close")
    words = [("Leads", "action-leads"), ("Reword it", "action-reword"), ("Correct a slip", "action-correct")]
    links = _links([*said, *words, ("Move it", "action-move-away"), end], (*at, seat.action.id))
    return ActionEdits(links, milestones, _proposals(found, seat.action.id), concerns)


def _links(names: list[tuple[str, str]], at: tuple[str, str, str]) -> tuple[tuple[str, str], ...]:
    return tuple((text, reverse(name, args=at)) for text, name in names)


def _proposals(found: OpenedPlan, action: str) -> tuple[tuple[str, str], ...]:
    at = (found.partnership.slug, found.row.pk, action)
    keys = open_proposals(found.row, action).order_by("position", "pk").values_list("pk", flat=True)
    return tuple(
        (reverse("proposal-accept", args=(*at, key)), reverse("proposal-decline", args=(*at, key))) for key in keys
    )


def statement_address(found: OpenedPlan, section: str) -> str:
    """Where the lead's words on a section are written; "" for those who may not, and on a day that is over."""
    scope = Scope(found.partnership.pk, found.row.pk, section)
    if found.day is not None or not found.access.may(Permission.EDIT_SECTION, scope):
        return ""
    return reverse("section-statement", args=(found.partnership.slug, found.row.pk, section))
