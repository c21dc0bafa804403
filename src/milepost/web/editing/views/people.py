"""Whom the names of a plan mean: proposed from the partnership's people, confirmed by a person."""

from collections.abc import Mapping
from typing import Any

from django.http import HttpRequest, HttpResponse

from milepost.records.access.queries import members_of
from milepost.records.plans.actions import match_leads
from milepost.records.plans.queries import lead_matches
from milepost.web.editing.forms.people import LeadPeopleForm
from milepost.web.editing.opened import for_editing, outline
from milepost.web.editing.task import Task, carry_out
from milepost.web.who import signed_in


def match(request: HttpRequest, partnership: str, plan: str) -> HttpResponse:
    """Say for each lead who is nobody yet whom the name means."""
    found = for_editing(request, partnership, plan)
    members = {str(one.person_id): one.person for one in members_of(found.partnership.pk)}
    leads = lead_matches(found.row)
    form = LeadPeopleForm(request.POST or None, leads=leads, people=members)
    intro = "The plan names these leads. Say who each of them is, so that they may edit their section and be asked. "
    intro += "Whoever is not in the list is added under People first; several at once, pasted from a spreadsheet."
    if not leads:
        intro = "Every lead that the plan names is somebody of the partnership."
    task = Task("Match leads to people", "Confirm" if leads else "", outline(found), "The leads were matched.", intro)

    def act(_said: Mapping[str, Any]) -> None:
        match_leads(by=signed_in(request), plan=found.row, people=form.people())

    return carry_out(request, found, form, task, act)
