"""A Plan in the compact form of the golden pairs."""

from typing import Any

from milepost.core.plan.model import Action, FocusArea, Lead, Plan, Section


def compact(plan: Plan) -> dict[str, Any]:
    """The parts of a plan that are scored."""
    headings = {question.key: question.heading for question in plan.questions}
    return {"sections": [_section(section, headings) for section in plan.sections]}


def _section(section: Section, headings: dict[str, str]) -> dict[str, Any]:
    return {
        "label": section.label,
        "number": section.number,
        "title": section.title,
        "leads": _leads(section.leads),
        "focus_areas": [_focus(focus, headings) for focus in section.focus_areas],
    }


def _focus(focus: FocusArea, headings: dict[str, str]) -> dict[str, Any]:
    actions = [_action(action, headings) for action in focus.actions]
    return {"number": focus.number, "title": focus.title, "actions": actions}


def _action(action: Action, headings: dict[str, str]) -> dict[str, Any]:
    return {
        "number": action.number,
        "title": action.title,
        "status": action.status.text,
        "leads": _leads(action.leads),
        "answers": {headings.get(answer.question, answer.question): answer.text for answer in action.answers},
        "milestones": [
            {"due": milestone.due.latest.isoformat() if milestone.due.latest else "", "text": milestone.text}
            for milestone in action.milestones
        ],
    }


def _leads(leads: tuple[Lead, ...]) -> list[dict[str, str]]:
    """The leads; words such as "TBC" say that there is nobody."""
    return [_lead(lead) for lead in leads if lead.name or lead.post or lead.organisation]


def _lead(lead: Lead) -> dict[str, str]:
    return {"name": lead.name, "post": lead.post, "organisation": lead.organisation, "text": lead.text}
