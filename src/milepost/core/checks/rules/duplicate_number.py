"""Two actions have the same number.

Why: Minutes, letters and next year's plan refer to an action by its number; a number that means two actions means none.

Example:
    Action: 1.1 Open the hub
    Action: 1.1 Train the wardens
Better:
    Action: 1.1 Open the hub
    Action: 1.2 Train the wardens
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan

FAMILY = Family.STRUCTURE
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where the plan was not read whole
OF_LACKS = True
SEVERITY = Severity.HIGH


_OWN = re.compile(
    r"[(\[]?(?:\d{1,2}|[a-z]|[ivx]{1,5})[)\].]?", re.IGNORECASE
)  # a number that names no section: "2", "b)"


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action whose number another action has before it, where numbers start again among those that count on."""
    for together in _counted_together(plan):
        first: dict[str, Action] = {}
        for action in together:
            earlier = first.setdefault(action.number, action) if action.number else action
            if earlier is not action:
                yield Fault(
                    f"Two actions have the number {action.number}: “{earlier.title}” and “{action.title}”.",
                    "Give the later one a number of its own.",
                    action.number,
                    action.id,
                    place=action.place,
                )


def _counted_together(plan: Plan) -> list[list[Action]]:
    """The actions of the plan, or of each section or focus area where every one starts from its own "1" or "a)"."""
    areas = [[list(area.actions) for area in section.focus_areas if area.actions] for section in plan.sections]
    if any(map(_starts_again, areas)):
        return [area for section in areas for area in section]
    sections = [[action for area in section for action in area] for section in areas if section]
    return sections if _starts_again(sections) else [[action for section in sections for action in section]]


def _starts_again(groups: Sequence[Sequence[Action]]) -> bool:
    """Whether several groups open with the same number, and that is one of their own."""
    opens = [group[0].number for group in groups]
    return any(opens.count(number) > 1 and _OWN.fullmatch(number) for number in opens)
