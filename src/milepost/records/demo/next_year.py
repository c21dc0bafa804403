"""The plan of the demonstration's present year, begun from the report on the year before."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from milepost.core.plan.model import QuestionRole
from milepost.records.demo.years import PROMISED, moved
from milepost.records.people.models import Person
from milepost.records.plans.actions import accept_proposal, change_question, start_next_period
from milepost.records.plans.models import Plan, Proposal, Question


def begin_next_year(*, by: Person, plan: Plan, said: Mapping[str, Any], years: int) -> Plan:
    """Starts the next period, decides what the words of the old one propose, and asks its questions in other words.

    `said` holds the "title" and "period" of the plan, the proposals "accepted" as (number, kind) in their order, and
    the "questions" by the role that each has; `years` is by how many years the demonstration moved.
    """
    first = PROMISED + years
    made = start_next_period(
        by=by,
        plan=plan,
        title=moved(said["title"], years),
        period=moved(said["period"], years),
        start=date(first, 4, 1),
        end=date(first + 1, 3, 31),
    )
    for number, kind in said["accepted"]:
        accept_proposal(by=by, proposal=Proposal.objects.get(plan=made, action__number=number, kind=kind))
    for role, heading in said["questions"].items():
        question = Question.objects.select_related("plan").get(plan=made, role=role)
        change_question(by=by, question=question, heading=heading, role=QuestionRole(role), version=question.version)
    return made
