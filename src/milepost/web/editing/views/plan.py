"""Changing a whole plan: from blank, its name, its next period, and its outline."""

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.people.queries import partnership_called
from milepost.records.plans.actions import plan as actions
from milepost.records.plans.queries import plan_value
from milepost.records.quality.actions import carry_verdicts
from milepost.web.editing.carried import carried_words
from milepost.web.editing.forms.plan import NewPlanForm, PlanTitleForm
from milepost.web.editing.opened import for_editing, outline
from milepost.web.editing.presenters import outline_rows
from milepost.web.editing.task import Came, Task, carry_out
from milepost.web.plans.addresses import PlanAddresses
from milepost.web.who import signed_in


def new(request: HttpRequest, partnership: str) -> HttpResponse:
    """A plan from blank."""
    owner = partnership_called(partnership, request.user)
    require(request.user, Permission.EDIT_PLAN, Scope(owner.pk))
    form = NewPlanForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = actions.create_plan(by=signed_in(request), partnership=owner, **form.cleaned_data)
        except InvalidInput as error:
            form.add_error(error.field if error.field in form.fields else None, str(error))
        else:
            messages.success(request, "The plan was made. Add its sections next.")
            return redirect("plan-outline", owner.slug, made.pk)
    context = {"partnership": owner, "form": form}
    return render(request, "editing/new_plan.html", context, status=422 if form.errors else 200)


def edit_outline(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Sections, focus areas and actions, to add, word, move and remove."""
    found = for_editing(request, partnership, plan)
    context = {
        "head": found.head(),
        "partnership": found.partnership,
        "plan_key": found.row.pk,
        "sections": outline_rows(found.value, found.at),
    }
    return render(request, "editing/outline.html", context)


def rename(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Another name for the plan."""
    found = for_editing(request, partnership, plan)
    form = PlanTitleForm(request.POST or None, initial={"title": found.row.title, "seen": found.row.title})
    task = Task("Rename the plan", "Keep this name", outline(found), "The plan has its new name.")

    def act(said: Mapping[str, Any]) -> None:
        actions.rename_plan(by=signed_in(request), plan=found.row, title=said["title"], seen=said["seen"])

    return carry_out(request, found, form, task, act, lambda: {"seen": _title(found.row.pk, request, partnership)})


def next_period(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """The next period's plan from this one."""
    found = for_editing(request, partnership, plan)
    form = NewPlanForm(request.POST or None, initial={"title": found.row.title})
    task = Task(
        "Start the next period",
        "Make the next period’s plan",
        outline(found),
        "The next period’s plan was made.",
        "It is a plan of its own, and this one stays as it is. What is over stays behind. What goes on keeps its open "
        "milestones and has no answers yet.",
    )

    @transaction.atomic
    def act(said: Mapping[str, Any]) -> Came:
        made = actions.start_next_period(by=signed_in(request), plan=found.row, **said)
        carry_verdicts(by=signed_in(request), plan=made)
        carried = carried_words(found.value, plan_value(made))
        words = f"This is the plan for {said['period']}. {carried} Nothing has been answered yet."
        return Came(words, PlanAddresses(found.partnership.slug, made.pk).table)

    return carry_out(request, found, form, task, act)


def _title(plan: str, request: HttpRequest, partnership: str) -> str:
    return for_editing(request, partnership, plan).row.title
