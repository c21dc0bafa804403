"""The questions that a plan asks about every action."""

from django.db import transaction

from milepost.core.plan.model import QuestionRole
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.ids import new_id
from milepost.records.people.models import Person
from milepost.records.plans.models import Plan, Question
from milepost.records.plans.writing import edit, last, lock, needed, put, tell

NO_HEADING = "Enter the question."


@transaction.atomic
def add_question(*, by: Person, plan: Plan, heading: str, role: QuestionRole = QuestionRole.OTHER) -> Question:
    """Asks one thing more, after the last."""
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    question = Question.objects.create(
        plan=plan,
        position=last(plan.question_rows),
        key=new_id(),
        heading=needed(heading, NO_HEADING, "heading"),
        role=role.value,
    )
    tell(by=by, verb="question_added", plan=plan, row=question, after={"role": question.role})
    return question


@transaction.atomic
def change_question(*, by: Person, question: Question, heading: str, role: QuestionRole, version: int) -> None:
    """Puts a question in other words, or says anew what it asks for; its answers stay with it."""
    plan = question.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    before, after = edit(question, version, heading=needed(heading, NO_HEADING, "heading"), role=role.value)
    if before:
        tell(by=by, verb="question_changed", plan=plan, row=question, before=before, after=after)


@transaction.atomic
def move_question(*, by: Person, question: Question, to: int) -> None:
    """Asks a question at another place, counted from 0."""
    plan = question.plan
    require(by, Permission.EDIT_PLAN, plan.scope)
    lock(plan)
    old, new = put(question, list(plan.question_rows.all()), to)
    if old != new:
        tell(
            by=by, verb="question_changed", plan=plan, row=question, before={"place": old + 1}, after={"place": new + 1}
        )
