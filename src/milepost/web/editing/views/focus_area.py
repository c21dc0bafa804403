"""Changing focus areas: add, word, move, close, remove."""

from collections.abc import Mapping
from functools import partial
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from milepost.records.plans.actions import focus_area as actions
from milepost.records.plans.queries import focus_area_row, section_row
from milepost.web.editing.closing import closing_page
from milepost.web.editing.forms.frame import FocusAreaForm, NewFocusAreaForm
from milepost.web.editing.moves import wanted_place
from milepost.web.editing.opened import for_editing, outline
from milepost.web.editing.task import Task, carry_out, finished
from milepost.web.who import signed_in


def add(request: HttpRequest, partnership: str, plan: str, section: str) -> HttpResponse:
    """Add a focus area to a section."""
    found = for_editing(request, partnership, plan)
    row = section_row(found.row, section)
    task = Task(
        "Add a focus area",
        "Add this focus area",
        outline(found, section),
        "The focus area was added.",
        f"In the section “{row.title}”.",
    )

    def act(said: Mapping[str, Any]) -> None:
        actions.add_focus_area(by=signed_in(request), section=row, **said)

    return carry_out(request, found, NewFocusAreaForm(request.POST or None), task, act)


def edit(request: HttpRequest, partnership: str, plan: str, focus_area: str) -> HttpResponse:
    """Word a focus area."""
    found = for_editing(request, partnership, plan)
    row = focus_area_row(found.row, focus_area)
    known = {"number": row.number, "title": row.title, "version": row.version}
    task = Task("Change the focus area", "Keep these words", outline(found, focus_area), "The focus area was changed.")

    def act(said: Mapping[str, Any]) -> None:
        actions.rename_focus_area(by=signed_in(request), focus_area=row, **said)

    form = FocusAreaForm(request.POST or None, initial=known)
    newest = focus_area_row
    return carry_out(request, found, form, task, act, lambda: {"version": newest(found.row, focus_area).version})


@require_POST
def move(request: HttpRequest, partnership: str, plan: str, focus_area: str) -> HttpResponse:
    """Put a focus area at another place in its section."""
    found = for_editing(request, partnership, plan)
    row = focus_area_row(found.row, focus_area)
    actions.move_focus_area(by=signed_in(request), focus_area=row, section=row.section, to=wanted_place(request))
    return redirect(outline(found, focus_area))


def close(request: HttpRequest, partnership: str, plan: str, focus_area: str) -> HttpResponse:
    """Close every action of a focus area."""
    found = for_editing(request, partnership, plan)
    row = focus_area_row(found.row, focus_area)
    close_all = partial(actions.close_focus_area, by=signed_in(request), focus_area=row)
    return closing_page(request, found, "focus area", row.title, close_all)


@require_POST
def remove(request: HttpRequest, partnership: str, plan: str, focus_area: str) -> HttpResponse:
    """Remove a focus area that has no actions."""
    found = for_editing(request, partnership, plan)
    actions.remove_focus_area(by=signed_in(request), focus_area=focus_area_row(found.row, focus_area))
    return finished(request, "The focus area was removed.", outline(found))
