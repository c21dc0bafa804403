"""What happened in the demonstration since its paper was written, by the actions that real people use."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from milepost.core.plan.life import OVER
from milepost.core.plan.model import MilestoneState, Stage
from milepost.records.people.models import Person
from milepost.records.plans.actions import accept_proposal, change_scheme, set_milestone_state, set_status
from milepost.records.plans.actions.plan import SCHEME
from milepost.records.plans.models import Action, Milestone, Plan, Proposal


def go_on(*, by: Person, plan: Plan, since: Mapping[str, Any], today: date) -> None:
    """Decides some of what the words propose, ticks off what was due before today, and states how each action stands.

    `since` names, by how their words begin, the milestones that are "late", the actions that are "at_risk", and by
    number the proposals that were "accepted". What nobody has decided keeps its proposals and no status.
    """
    change_scheme(by=by, plan=plan, scheme=SCHEME, seen=())
    for number, kind in since["accepted"].items():
        accept_proposal(by=by, proposal=Proposal.objects.get(plan=plan, action__number=number, kind=kind))
    late = _ticked_off(by, plan, since["late"], today)
    for action in Action.objects.filter(plan=plan).exclude(proposals__decision=Proposal.OPEN):
        status = _status(action, late, since["at_risk"])
        if status:
            set_status(by=by, action=action, text=status, version=action.version)


def _ticked_off(by: Person, plan: Plan, late: Sequence[str], today: date) -> set[str]:
    """Marks what was due before today as done, and gives the actions of which something is late instead."""
    found = set()
    waiting = Milestone.objects.filter(plan=plan, state=MilestoneState.OPEN)
    for milestone in waiting.select_related("action__plan", "action__focus_area"):
        is_past = bool(milestone.due["latest"]) and milestone.due["latest"] < today.isoformat()
        if is_past and _begins(milestone.text, late):
            found.add(milestone.action_id)
        elif is_past:
            set_milestone_state(by=by, milestone=milestone, state=MilestoneState.DONE, version=milestone.version)
    return found


def _status(action: Action, late: set[str], at_risk: Sequence[str]) -> str:
    if action.stage == Stage.COMPLETE:
        return "Complete"
    if action.stage in OVER:
        return ""
    if action.pk in late:
        return "Late"
    return "At risk" if _begins(action.title, at_risk) else "On track"


def _begins(text: str, openings: Sequence[str]) -> bool:
    return text.startswith(tuple(openings))
