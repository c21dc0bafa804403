"""The plans of a partnership, and everything that a page shows of one; no query crosses a partnership."""

import re
from datetime import date
from typing import TypeVar

from django.db.models import Count, Model, Q, QuerySet

from milepost.core.errors import NotAllowed
from milepost.core.plan import model as value
from milepost.records.access.may import Access, Somebody, access_of
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.queries import members_of
from milepost.records.people.matching import member_called
from milepost.records.people.models import Partnership
from milepost.records.plans import bridge, past
from milepost.records.plans.models import (
    Action,
    Answer,
    Concern,
    FocusArea,
    Lead,
    Milestone,
    Plan,
    Proposal,
    Question,
    Section,
    Statement,
)
from milepost.records.plans.past import Stood

Row = TypeVar("Row", bound=Model)
HEAVY = ("notes", "labels", "unplaced", "glossary", "scheme", "source", "calendar")


def plans_of(partnership: Partnership, person: Somebody, access: Access | None = None) -> "QuerySet[Plan]":
    """The partnership's plans that this person may see, newest first, without their heavy columns.

    `access` is what the person may do in this partnership, where that was asked already.
    """
    rights = access or access_of(person, partnership.pk)
    if not rights.may(Permission.SEE_PLANS, Scope(partnership.pk)):
        return Plan.objects.none()
    return partnership.plans.defer(*HEAVY)


def kin_first(plan: Plan, others: "QuerySet[Plan]") -> "QuerySet[Plan]":
    """The other plans, those first that have most actions of the same wording as this one, of as many the newest."""
    same = Q(action_rows__title__in=Action.objects.filter(plan=plan).values("title"))
    return others.annotate(shared=Count("action_rows", filter=same)).order_by("-shared", "-created_at", "pk")


def plans_with_numbers(partnership: Partnership, person: Somebody, access: Access | None = None) -> "QuerySet[Plan]":
    """As plans_of, each with its periods and `number_of_actions`; two queries."""
    rows = plans_of(partnership, person, access).annotate(number_of_actions=Count("action_rows"))
    # Grouping drops the order that the table has by itself.
    return rows.order_by("-created_at", "pk").prefetch_related("period_rows")


def plan_row(
    partnership: Partnership,
    person: Somebody,
    id: str,  # noqa: A002 - it is the id
    access: Access | None = None,
) -> Plan:
    """One plan; NotAllowed alike where it does not exist, is another partnership's, or may not be seen.

    `access` is what the person may do in this partnership, where that was asked already.
    """
    found = partnership.plans.filter(pk=id).first()
    rights = access or access_of(person, partnership.pk)
    if found is None or not rights.may(Permission.SEE_PLANS, found.scope):
        raise NotAllowed("There is no such plan, or you may not see it.")
    return found


def plan_value(plan: Plan, *, with_places: bool = True) -> value.Plan:
    """The plan as a value, in a constant number of queries whatever its size; without places it is quicker."""
    return bridge.load(plan, with_places=with_places)


def plan_as_at(plan: Plan, day: date) -> Stood:
    """The plan as it stood at the end of a day; says so where it was not kept yet then."""
    return past.as_at(plan, day)


def days_of(plan: Plan) -> tuple[date, ...]:
    """The days on which the plan changed, as far as they are known."""
    return past.days(plan)


def earlier_actions(plan: Plan) -> dict[str, str]:
    """The id that each action of this plan had in the plan of the period before, where it goes on from one."""
    return dict(Action.objects.filter(plan=plan).exclude(before=None).values_list("pk", "before_id"))


def questions_of(plan: Plan) -> "QuerySet[Question]":
    """What this plan asks about every action, in its order."""
    return Question.objects.filter(plan=plan).order_by("position", "pk")


def question_row(plan: Plan, id: int) -> Question:  # noqa: A002 - it is the id
    """One question of this plan, with its version."""
    return _one(plan, questions_of(plan).filter(pk=id).first(), "question")


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


def concern_row(plan: Plan, id: str) -> Concern:  # noqa: A002 - it is the id
    """One concern of this plan, with its version."""
    return _one(plan, Concern.objects.filter(plan=plan, pk=id).first(), "concern")


def statement_version(section: Section, period: str) -> int:
    """The version of the lead's words on a section for a period, by its key; 0 where there are none."""
    return Statement.objects.filter(section=section, period=period).values_list("version", flat=True).first() or 0


def answer_versions(plan: Plan, action: str) -> dict[tuple[str, str], int]:
    """The version of every answer of an action, by question and period; one that was never given counts as 0."""
    rows = Answer.objects.filter(plan=plan, action=action).order_by("position", "pk")
    return {(row.question, row.period): row.version for row in rows}


def open_proposals(plan: Plan, action: str) -> "QuerySet[Proposal]":
    """What the words of an action propose and nobody decided, with the ids that accepting needs."""
    return Proposal.objects.filter(plan=plan, action=action, decision=Proposal.OPEN)


def lead_matches(plan: Plan) -> tuple[tuple[Lead, Membership | None], ...]:
    """Every lead of the plan that is nobody yet, with the member whom the name seems to mean, or None."""
    members = list(members_of(plan.partnership_id))
    leads = Lead.objects.filter(plan=plan, person=None).exclude(name="").select_related("section", "action")
    return tuple((lead, member_called(lead.name, members)) for lead in leads)


def next_number(focus_area: FocusArea) -> str:
    """The next number in this focus area's series that no action of the plan has; "" where it has no series."""
    stem = focus_area.number.rstrip(".")
    if not stem:
        return ""
    numbers = Action.objects.filter(plan=focus_area.plan_id).values_list("number", flat=True)
    taken = {int(found[1]) for number in numbers if (found := re.match(rf"{re.escape(stem)}\.(\d+)", number))}
    if not taken and focus_area.actions.exists():
        return ""
    return f"{stem}.{max(taken, default=0) + 1}"


def _one(plan: Plan, found: Row | None, kind: str) -> Row:
    if found is None:
        raise NotAllowed(f"{plan} has no such {kind}, or it was removed.")
    return found
