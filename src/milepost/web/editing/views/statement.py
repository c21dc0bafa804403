"""The lead's own words on a section: written, mended, and who may read them."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse

from milepost.core.plan.model import Audience, Plan, Section, Standing, Statement
from milepost.records.plans.actions import set_statement
from milepost.records.plans.queries import section_row, statement_version
from milepost.web.editing.forms.frame import StatementForm
from milepost.web.editing.opened import for_section
from milepost.web.editing.task import Task, carry_out
from milepost.web.plans.opened import opened
from milepost.web.who import signed_in


def edit(request: HttpRequest, partnership: str, plan: str, section: str) -> HttpResponse:
    """Write what the lead says of a section for the period that is reported on."""
    found = opened(request, partnership, plan)
    row = section_row(found.row, section)
    for_section(request, found, row.pk)
    value = next(one for one in found.value.sections if one.id == row.pk)
    said = _statement(found.value, value)
    period = said.period if said else _reported(found.value)
    version = statement_version(row, period)
    known = {"text": said.text, "audience": said.audience.value} if said else {}
    form = StatementForm(request.POST or None, initial={**known, "version": version})
    label = next((one.label for one in found.value.periods if one.key == period), "")
    title = "The lead’s words on this section"
    task = Task(title, "Keep these words", found.at.section(row.pk), "The lead’s words were kept.", _intro(label))

    def act(given: Mapping[str, Any]) -> None:
        reach = Audience(given["audience"])
        set_statement(by=signed_in(request), section=row, period=period, **{**given, "audience": reach})

    return carry_out(request, found, form, task, act, lambda: {"version": statement_version(row, period)})


def _intro(label: str) -> str:
    return "They stand above the actions of the section in papers." + (f" For {label}." if label else "")


def _reported(plan: Plan) -> str:
    return next((one.key for one in plan.periods if one.standing is Standing.REPORTED), "")


def _statement(plan: Plan, section: Section) -> Statement | None:
    """The words for the period that is reported on, else those that there are last."""
    mine = [one for one in section.statements if one.period == _reported(plan)]
    return next(iter(mine or section.statements[-1:]), None)
