"""What a reader should find in a document made of a plan, in the compact form of the golden pairs."""

from typing import Any

from examples.make.plan import Action, Focus, Lead, Plan, Section
from examples.make.promise import promises


def expected(plan: Plan, *, status: str = "word", milestones: tuple[str, ...] | None = None) -> dict[str, Any]:
    """The plan as data; `status` says in which dress statuses are shown, `milestones` which columns promise."""
    promising = plan.promising if milestones is None else milestones
    return {
        "title": plan.title,
        "sections": [_section(plan, section, status, promising) for section in plan.sections],
    }


def _section(plan: Plan, section: Section, status: str, promising: tuple[str, ...]) -> dict[str, Any]:
    return {
        "label": section.label,
        "number": section.number,
        "title": section.title,
        "leads": [lead_data(lead) for lead in section.leads],
        "focus_areas": [_focus(plan, focus, status, promising) for focus in section.focus],
    }


def _focus(plan: Plan, focus: Focus, status: str, promising: tuple[str, ...]) -> dict[str, Any]:
    return {
        "number": focus.number,
        "title": focus.title,
        "actions": [_action(plan, action, status, promising) for action in focus.actions],
    }


def _action(plan: Plan, action: Action, status: str, promising: tuple[str, ...]) -> dict[str, Any]:
    return {
        "number": action.number,
        "title": action.title,
        "status": getattr(plan.statuses[action.status], status) if action.status and status else "",
        "leads": [lead_data(lead) for lead in action.leads],
        "answers": {heading: action.cell(key) for key, heading in plan.columns.items()},
        "milestones": [
            {"due": promise.due.isoformat(), "text": promise.text}
            for key in promising
            for promise in promises(action.cells.get(key, ""))
        ],
    }


def lead_data(lead: Lead) -> dict[str, str]:
    """A lead as data, its rank before its name."""
    return {
        "name": " ".join(filter(None, (lead.rank, lead.name))),
        "post": lead.post,
        "organisation": lead.organisation,
    }
