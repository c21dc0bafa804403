"""Deciding what prose proposes: accept or leave."""

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_POST

from milepost.core.plan.lineage import PROPOSED
from milepost.core.plan.model import ProposalKind
from milepost.records.plans.actions.proposal import accept_proposal, decline_proposal
from milepost.records.plans.models import Proposal
from milepost.records.plans.queries import action_row, open_proposals
from milepost.web.editing.forms.action import ProposalForm
from milepost.web.editing.opened import for_editing
from milepost.web.editing.task import Task, carry_out, finished
from milepost.web.plans.opened import OpenedPlan
from milepost.web.who import signed_in


def accept(request: HttpRequest, partnership: str, plan: str, action: str, proposal: int) -> HttpResponse:
    """See what accepting would do, then do it."""
    found = for_editing(request, partnership, plan)
    row = _proposal(found, action, proposal)
    form = ProposalForm(request.POST or None, has_title=bool(row.title), initial={"title": row.title})
    intro = f"What is said of “{row.action.title}”: “{row.text}”"
    task = Task(PROPOSED[ProposalKind(row.kind)], "Accept", found.at.action(action), "It was accepted.", intro)

    def act(said: Mapping[str, Any]) -> None:
        accept_proposal(by=signed_in(request), proposal=row, title=said.get("title", ""))

    return carry_out(request, found, form, task, act)


@require_POST
def decline(request: HttpRequest, partnership: str, plan: str, action: str, proposal: int) -> HttpResponse:
    """Leave everything as it is."""
    found = for_editing(request, partnership, plan)
    decline_proposal(by=signed_in(request), proposal=_proposal(found, action, proposal))
    return finished(request, "Everything stays as it is.", found.at.action(action))


def _proposal(found: OpenedPlan, action: str, key: int) -> Proposal:
    row = open_proposals(found.row, action_row(found.row, action).pk).filter(pk=key).first()
    if row is None:
        raise Http404
    return row
