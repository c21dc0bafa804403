"""A plan as a whole: begun from blank, renamed, carried into the next period."""

from dataclasses import replace
from datetime import date

from django.db import transaction

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.core.plan import model as value
from milepost.core.plan import walk
from milepost.core.plan.next import next_period
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.people.models import Partnership, Person
from milepost.records.plans import bridge
from milepost.records.plans.actions.lead import match_leads
from milepost.records.plans.models import Action, Lead, Plan
from milepost.records.plans.writing import lock, needed, tell

FOUR_QUESTIONS = (
    value.Question("where_now", "Where are we now?", value.QuestionRole.WHERE_NOW),
    value.Question("working_well", "What’s working well?", value.QuestionRole.WORKING_WELL),
    value.Question("worried", "What are we worried about?", value.QuestionRole.WORRIED),
    value.Question("next", "What needs to happen?", value.QuestionRole.NEXT),
)
SCHEME = (
    value.SchemeEntry("not_started", "Not started", value.Meaning.NOT_STARTED, "○", "grey"),
    value.SchemeEntry("on_track", "On track", value.Meaning.ON_TRACK, "●", "green"),
    value.SchemeEntry("at_risk", "At risk", value.Meaning.AT_RISK, "▲", "amber"),
    value.SchemeEntry("late", "Late", value.Meaning.LATE, "■", "red"),
    value.SchemeEntry("complete", "Complete", value.Meaning.COMPLETE, "✓", "blue"),
)


@transaction.atomic
def create_plan(
    *, by: Person, partnership: Partnership, title: str, period: str, start: date | None = None, end: date | None = None
) -> Plan:
    """Begins a plan with one period, the four questions, five status words and nothing else."""
    require(by, Permission.EDIT_PLAN, Scope(partnership.pk))
    _in_order(start, end)
    plan = value.Plan(
        title=needed(title, "Enter the title of the plan.", "title"),
        owner=partnership.name,
        periods=(value.Period("period-1", needed(period, "Enter the period, such as 2024–25.", "period"), start, end),),
        questions=FOUR_QUESTIONS,
        scheme=SCHEME,
    )
    return keep(by=by, partnership=partnership, plan=plan)


@transaction.atomic
def keep(
    *,
    by: Person,
    partnership: Partnership,
    plan: value.Plan,
    verb: str = "plan_created",
    previous: Plan | None = None,
    document: str = "",
) -> Plan:
    """Keeps a whole plan, however it was made, as a plan of the partnership; `document` names what it was read from."""
    require(by, Permission.EDIT_PLAN, Scope(partnership.pk))
    row = bridge.store(plan, partnership, previous)
    tell(
        by=by, verb=verb, plan=row, row=row, after={"title": row.title, **({"document": document} if document else {})}
    )
    return row


@transaction.atomic
def rename_plan(*, by: Person, plan: Plan, title: str, seen: str) -> None:
    """Gives the plan another title; `seen` is the title that the person saw when they began to write."""
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    new = needed(title, "Enter the title of the plan.", "title")
    before = Plan.objects.values_list("title", flat=True).get(pk=plan.pk)
    if before == new:
        return
    if before != seen:
        raise EditedMeanwhile("Somebody else renamed this plan while you were writing.", before, new)
    plan.title = new
    plan.save(update_fields=["title"])
    tell(by=by, verb="plan_renamed", plan=plan, row=plan, before={"title": before}, after={"title": new})


@transaction.atomic
def start_next_period(
    *, by: Person, plan: Plan, title: str, period: str, start: date | None = None, end: date | None = None
) -> Plan:
    """Begins the next period's plan from this one, which stays as it is; gives the new plan.

    What is closed, complete or superseded stays behind; what goes on has open milestones and no answers yet, and knows
    the action that it was.
    """
    require(by, Permission.EDIT_PLAN, plan.scope)
    _in_order(start, end)
    new = value.Period("", needed(period, "Enter the period, such as 2025–26.", "period"), start, end)
    carried = replace(next_period(bridge.load(plan), new), title=needed(title, "Enter the title of the plan.", "title"))
    row = keep(by=by, partnership=plan.partnership, plan=carried, verb="period_opened", previous=plan)
    for old, kept in zip(walk.actions(carried), walk.actions(bridge.load(row)), strict=True):
        Action.objects.filter(pk=kept.id).update(before=old.id)
    _know_people_again(by, row, plan)
    return row


def _know_people_again(by: Person, plan: Plan, previous: Plan) -> None:
    """Whoever a lead was confirmed to be last time, the same words mean this time."""
    confirmed = Lead.objects.filter(plan=previous).exclude(person=None).select_related("person")
    known = {(lead.name, lead.post, lead.text): lead.person for lead in confirmed}
    leads = {lead.pk: (lead.name, lead.post, lead.text) for lead in Lead.objects.filter(plan=plan)}
    people = {pk: known[said] for pk, said in leads.items() if said in known}
    if people:
        match_leads(by=by, plan=plan, people=people)


def _in_order(start: date | None, end: date | None) -> None:
    if start and end and end < start:
        raise InvalidInput("The period ends before it starts.", "end")
