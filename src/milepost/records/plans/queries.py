"""The plans of a partnership, and everything that a page shows of one; no query crosses a partnership."""

from typing import TypeVar

from django.db.models import Model, QuerySet

from milepost.core.errors import NotAllowed
from milepost.core.plan import model as value
from milepost.records.access.may import Somebody, may
from milepost.records.access.permissions import Permission, Scope
from milepost.records.people.models import Partnership
from milepost.records.plans import bridge
from milepost.records.plans.models import Action, Answer, FocusArea, Milestone, Plan, Proposal, Section

Row = TypeVar("Row", bound=Model)
HEAVY = ("notes", "labels", "unplaced", "glossary", "scheme", "source", "calendar")


def plans_of(partnership: Partnership, person: Somebody) -> "QuerySet[Plan]":
    """The partnership's plans that this person may see, newest first, without their heavy columns."""
    if not may(person, Permission.SEE_PLANS, Scope(partnership.pk)):
        return Plan.objects.none()
    return partnership.plans.defer(*HEAVY)


def plan_row(partnership: Partnership, person: Somebody, id: str) -> Plan:  # noqa: A002 - it is the id
    """One plan; NotAllowed alike where it does not exist, is another partnership's, or may not be seen."""
    found = partnership.plans.filter(pk=id).first()
    if found is None or not may(person, Permission.SEE_PLANS, found.scope):
        raise NotAllowed("There is no such plan, or you may not see it.")
    return found


def plan_value(plan: Plan) -> value.Plan:
    """The plan as a value, in a constant number of queries."""
    return bridge.load(plan)


def section_row(plan: Plan, id: str) -> Section:  # noqa: A002 - it is the id
    """One section of this plan, with its version; NotAllowed where the plan has no such section."""
    return _one(plan, Section.objects.filter(plan=plan, pk=id).first(), "section")


def focus_area_row(plan: Plan, id: str) -> FocusArea:  # noqa: A002 - it is the id
    """One focus area of this plan, with its version."""
    return _one(plan, FocusArea.objects.filter(plan=plan, pk=id).select_related("section").first(), "focus area")


def action_row(plan: Plan, id: str) -> Action:  # noqa: A002 - it is the id
    """One action of this plan, with its version, its focus area and its section."""
    rows = Action.objects.filter(plan=plan, pk=id).select_related("focus_area__section")
    return _one(plan, rows.first(), "action")


def milestone_row(plan: Plan, id: str) -> Milestone:  # noqa: A002 - it is the id
    """One milestone of this plan, with its version."""
    return _one(plan, Milestone.objects.filter(plan=plan, pk=id).select_related("action").first(), "milestone")


def answer_versions(plan: Plan, action: str) -> dict[tuple[str, str], int]:
    """The version of every answer of an action, by question and period; one that was never given counts as 0."""
    rows = Answer.objects.filter(plan=plan, action=action).order_by("position", "pk")
    return {(row.question, row.period): row.version for row in rows}


def open_proposals(plan: Plan, action: str) -> "QuerySet[Proposal]":
    """What the words of an action propose and nobody decided, with the ids that accepting needs."""
    return Proposal.objects.filter(plan=plan, action=action, decision=Proposal.OPEN)


def _one(plan: Plan, found: Row | None, kind: str) -> Row:
    if found is None:
        raise NotAllowed(f"{plan} has no such {kind}, or it was removed.")
    return found
