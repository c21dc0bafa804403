"""Changing what a plan asks about every action: list, add, word, move."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from milepost.core.plan.model import QuestionRole
from milepost.records.plans.actions import question as actions
from milepost.records.plans.queries import question_row, questions_of
from milepost.web.editing.forms.question import NewQuestionForm, QuestionForm
from milepost.web.editing.moves import wanted_place
from milepost.web.editing.opened import for_editing
from milepost.web.editing.questions import answered, question_rows
from milepost.web.editing.task import Task, carry_out
from milepost.web.who import signed_in


@require_safe
def questions(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """What the plan asks about every action, in its order."""
    found = for_editing(request, partnership, plan)
    context = {
        "head": found.head(),
        "partnership": found.partnership,
        "plan_key": found.row.pk,
        "questions": question_rows(found.value, questions_of(found.row)),
    }
    return render(request, "editing/questions.html", context)


def add(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Ask one thing more."""
    found = for_editing(request, partnership, plan)
    intro = (
        "It is asked about every action of this plan, after the others. Until somebody answers, nothing is recorded."
    )
    task = Task("Add a question", "Add this question", found.at.questions, "The question was added.", intro)

    def act(said: Mapping[str, Any]) -> None:
        actions.add_question(by=signed_in(request), plan=found.row, **said)

    return carry_out(request, found, NewQuestionForm(request.POST or None), task, act)


def edit(request: HttpRequest, partnership: str, plan: str, question: int) -> HttpResponse:
    """Put a question in other words."""
    found = for_editing(request, partnership, plan)
    row = question_row(found.row, question)
    role = QuestionRole(row.role)
    known = {"heading": row.heading, "role": row.role, "version": row.version}
    form = QuestionForm(request.POST or None, role=role, initial=known)
    intro = answered(found.value, row.key)
    task = Task("Change the question", "Keep this question", found.at.questions, "The question was changed.", intro)

    def act(said: Mapping[str, Any]) -> None:
        actions.change_question(by=signed_in(request), question=row, **said)

    return carry_out(request, found, form, task, act, lambda: {"version": question_row(found.row, question).version})


@require_POST
def move(request: HttpRequest, partnership: str, plan: str, question: int) -> HttpResponse:
    """Ask a question at another place."""
    found = for_editing(request, partnership, plan)
    actions.move_question(by=signed_in(request), question=question_row(found.row, question), to=wanted_place(request))
    return redirect(f"{found.at.questions}#part-{question}")
