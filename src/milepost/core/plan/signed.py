"""The words that a lead signs: what prints of one section, as text that is the same for the same words."""

import hashlib
import json
from typing import Any

from milepost.core.plan.model import Action, MilestoneState, Plan, Section


def signed_words(plan: Plan, section: str) -> str:
    """What prints of the section with this id, as JSON; places, ids and whatever else nobody reads are left out.

    Raises KeyError where the plan has no such section.
    """
    found = next((one for one in plan.sections if one.id == section), None)
    if found is None:
        raise KeyError(section)
    headings = {question.key: question.heading for question in plan.questions}
    return json.dumps(_section(found, headings), ensure_ascii=False, indent=1, sort_keys=True)


def sha256(words: str) -> str:
    """The SHA-256 of the words, in hexadecimal digits."""
    return hashlib.sha256(words.encode()).hexdigest()


def _section(section: Section, headings: dict[str, str]) -> dict[str, Any]:
    return {
        "heading": section.heading or f"{section.label} {section.number} {section.title}".strip(),
        "leads": [lead.text or lead.name or lead.post or lead.organisation for lead in section.leads],
        "statements": [statement.text for statement in section.statements if statement.text],
        "focus areas": [
            {
                "title": f"{area.number} {area.title}".strip(),
                "actions": [_action(action, headings) for action in area.actions],
            }
            for area in section.focus_areas
        ],
    }


def _action(action: Action, headings: dict[str, str]) -> dict[str, Any]:
    return {
        "action": f"{action.number} {action.title}".strip(),
        "status": action.status.text,
        # These only where there are any: what was signed before they were kept is still what prints.
        **({"why": action.status.because} if action.status.because else {}),
        "answers": {
            headings.get(answer.question, answer.question): answer.text
            or ("Nothing to report" if answer.nothing_to_report else "")
            for answer in action.answers
        },
        **({"evidence": [[one.label, one.url or one.file_name] for one in action.evidence]} if action.evidence else {}),
        # Only those of which something became: a new promise stands in the words of an answer already.
        "milestones": [
            [one.text, one.due.phrase, one.state.value, one.because, [move.reason for move in one.moves]]
            for one in action.milestones
            if one.moves or one.state is not MilestoneState.OPEN
        ],
    }
