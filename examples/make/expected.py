"""What a reader should find in a document made of a plan, in the compact form of the golden pairs."""

from typing import Any

from examples.make.plan import Action, Focus, Lead, Plan, Section
from examples.make.promise import promises


def expected(plan: Plan, *, status: str = "word") -> dict[str, Any]:
    """The plan as data; `status` says in which dress statuses are shown ("" where none are)."""
    return {"title": plan.title, "sections": [_section(plan, section, status) for section in plan.sections]}


def _section(plan: Plan, section: Section, status: str) -> dict[str, Any]:
    return {
        "label": section.label,
        "number": section.number,
        "title": section.title,
        "leads": [lead_data(lead) for lead in section.leads],
        "focus_areas": [_focus(plan, focus, status) for focus in section.focus],
    }


def _focus(plan: Plan, focus: Focus, status: str) -> dict[str, Any]:
    return {
        "number": focus.number,
        "title": focus.title,
        "actions": [_action(plan, action, status) for action in focus.actions],
    }


def _action(plan: Plan, action: Action, status: str) -> dict[str, Any]:
    return {
        "number": action.number,
        "title": action.title,
        "status": getattr(plan.statuses[action.status], status) if action.status and status else "",
        "leads": [lead_data(lead) for lead in action.leads],
        "answers": {heading: action.cell(key) for key, heading in plan.columns.items()},
        "milestones": _milestones(action, [action.cells.get(key, "") for key in plan.promising if key in plan.columns]),
    }


def _milestones(action: Action, cells: list[str]) -> list[dict[str, str]]:
    rows = [row.replace("}|", "}") for row in action.milestones]
    found = [promise for text in (action.due, *rows, *cells) for promise in promises(text)]
    return [{"due": promise.due.isoformat(), "text": promise.text} for promise in found]


def lead_data(lead: Lead) -> dict[str, str]:
    """A lead as data; a rank apart, since readers may keep it with the name or with the post."""
    data = {"name": lead.name, "post": lead.post, "organisation": lead.organisation}
    return data | ({"rank": lead.rank} if lead.rank else {})
