"""Changing what is said about an action: all of its questions on one page."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse

from milepost.core.plan.model import Answer, Audience, Plan, Question, Standing
from milepost.core.plan.walk import actions as every_action
from milepost.records.plans.actions.answer import set_answer
from milepost.records.plans.models import Plan as PlanRow
from milepost.records.plans.queries import action_row, answer_versions
from milepost.web.editing.forms.answers import AnswersForm
from milepost.web.editing.opened import for_section
from milepost.web.editing.task import Task, carry_out
from milepost.web.plans.opened import opened
from milepost.web.plans.presenters.table import columns_of
from milepost.web.who import signed_in


def edit(request: HttpRequest, partnership: str, plan: str, action: str) -> HttpResponse:
    """The answers of the period that is reported on."""
    found = opened(request, partnership, plan)
    row = action_row(found.row, action)
    for_section(request, found, row.focus_area.section_id)
    questions = columns_of(found.value)
    value = next(one for one in every_action(found.value) if one.id == action)
    given = _given(found.value, value.answers)
    periods = {question.key: _period(found.value, question, given) for question in questions}
    form = AnswersForm(
        request.POST or None, questions=questions, given=given, versions=_versions(found.row, action, periods)
    )
    task = Task("Change the answers", "Keep the answers", found.at.action(action), "The answers were kept.", row.title)

    tried: list[int] = []

    @transaction.atomic
    def act(said: Mapping[str, Any]) -> None:
        for at, question in enumerate(questions):
            tried.append(at)
            set_answer(
                by=signed_in(request),
                action=row,
                question=question.key,
                period=periods[question.key],
                text=said[f"text_{at}"],
                version=said[f"version_{at}"],
                nothing_to_report=said[f"nothing_{at}"],
                audience=Audience(said[f"audience_{at}"]),
            )

    def newest() -> Mapping[str, object]:
        # Only that of the answer whose two texts are shown: the next one may have been changed by somebody else too.
        versions, at = _versions(found.row, action, periods), tried[-1]
        return {f"version_{at}": versions.get(questions[at].key, 0)}

    return carry_out(request, found, form, task, act, newest)


def _given(plan: Plan, answers: tuple[Answer, ...]) -> dict[str, Answer]:
    """The latest answer to each question."""
    order = {period.key: at for at, period in enumerate(plan.periods)}
    return {answer.question: answer for answer in sorted(answers, key=lambda one: order.get(one.period, -1))}


def _period(plan: Plan, question: Question, given: Mapping[str, Answer]) -> str:
    reported = next((period.key for period in plan.periods if period.standing is Standing.REPORTED), "")
    return given[question.key].period if question.key in given else question.period or reported


def _versions(plan: PlanRow, action: str, periods: Mapping[str, str]) -> dict[str, int]:
    kept = answer_versions(plan, action)
    return {key: kept.get((key, period), 0) for key, period in periods.items()}
