"""The page of leads, alike for sections and actions: words are matched to people of the partnership by name."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.http import HttpRequest, HttpResponse

from milepost.core.plan.model import Lead
from milepost.records.access.queries import members_of
from milepost.records.plans.actions.lead import set_leads
from milepost.records.plans.models import Action, Section
from milepost.web.editing.forms.action import LeadsForm
from milepost.web.editing.task import Task, carry_out
from milepost.web.plans.opened import OpenedPlan
from milepost.web.who import signed_in


def leads_page(
    request: HttpRequest,
    found: OpenedPlan,
    leads: Sequence[Lead],
    row: Callable[[], Section | Action],
    title: str,
    back: str,
) -> HttpResponse:
    """Say who leads; `row` gives the section or action as it is kept now."""
    of = row()
    known = dict(zip(leads, (one.person for one in of.leads.select_related("person")), strict=False))
    form = LeadsForm(request.POST or None, leads=leads, initial={"version": of.version})
    intro = f"Who leads “{title}”. Give what is known: a name, a post, an organisation. Leave the rest empty."
    task = Task("Change the leads", "Keep these leads", back, "The leads were changed.", intro)

    def act(_said: Mapping[str, Any]) -> None:
        people = {member.person.name.casefold(): member.person for member in members_of(found.partnership.pk)}
        pairs = [(lead, known[lead] if lead in known else people.get(lead.name.casefold())) for lead in form.leads()]
        set_leads(by=signed_in(request), of=of, leads=pairs, version=form.cleaned_data["version"])

    return carry_out(request, found, form, task, act, lambda: {"version": row().version})
