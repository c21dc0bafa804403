"""Changing sections: add, word, lead, move, close, remove."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from milepost.records.plans.actions import section as actions
from milepost.records.plans.queries import section_row
from milepost.web.editing.closing import closing_page
from milepost.web.editing.forms.frame import NewSectionForm, SectionForm
from milepost.web.editing.leads import leads_page
from milepost.web.editing.moves import wanted_place
from milepost.web.editing.opened import for_editing, outline
from milepost.web.editing.task import Task, carry_out, finished
from milepost.web.who import signed_in


def add(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Add a section."""
    found = for_editing(request, partnership, plan)
    last = found.value.sections[-1].label if found.value.sections else ""
    task = Task("Add a section", "Add this section", outline(found), "The section was added.")

    def act(said: Mapping[str, Any]) -> None:
        actions.add_section(by=signed_in(request), plan=found.row, **said)

    return carry_out(request, found, NewSectionForm(request.POST or None, initial={"label": last}), task, act)


def edit(request: HttpRequest, partnership: str, plan: str, section: str) -> HttpResponse:
    """Word a section."""
    found = for_editing(request, partnership, plan)
    row = section_row(found.row, section)
    known = {"label": row.label, "number": row.number, "title": row.title, "version": row.version}
    task = Task("Change the section", "Keep these words", outline(found, section), "The section was changed.")

    def act(said: Mapping[str, Any]) -> None:
        actions.rename_section(by=signed_in(request), section=row, **said)

    form = SectionForm(request.POST or None, initial=known)
    return carry_out(request, found, form, task, act, lambda: {"version": section_row(found.row, section).version})


def leads(request: HttpRequest, partnership: str, plan: str, section: str) -> HttpResponse:
    """Say who leads a section."""
    found = for_editing(request, partnership, plan)
    value = next(one for one in found.value.sections if one.id == section_row(found.row, section).pk)
    return leads_page(
        request, found, value.leads, lambda: section_row(found.row, section), value.title, outline(found, section)
    )


@require_POST
def move(request: HttpRequest, partnership: str, plan: str, section: str) -> HttpResponse:
    """Put a section at another place."""
    found = for_editing(request, partnership, plan)
    actions.move_section(by=signed_in(request), section=section_row(found.row, section), to=wanted_place(request))
    return redirect(outline(found, section))


def close(request: HttpRequest, partnership: str, plan: str, section: str) -> HttpResponse:
    """Close every action of a section."""
    found = for_editing(request, partnership, plan)
    row = section_row(found.row, section)
    close_all = partial(actions.close_section, by=signed_in(request), section=row)
    return closing_page(request, found, "section", row.title, close_all)


@require_POST
def remove(request: HttpRequest, partnership: str, plan: str, section: str) -> HttpResponse:
    """Remove a section that has no actions."""
    found = for_editing(request, partnership, plan)
    actions.remove_section(by=signed_in(request), section=section_row(found.row, section))
    return finished(request, "The section was removed.", outline(found))
