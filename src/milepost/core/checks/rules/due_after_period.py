"""A milestone is due after the year that is being planned.

Why: It is often a slip of the year ("Dec 20" for "Dec 19"); where it is meant, nobody will ask about it in this plan.

Example:
    Action: 1.1 Open the hub
    Next: By June 2023 – find a room / By Dec 2024 – open it
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – find a room / By Dec 2023 – open it
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Milestone, Plan, Standing
from milepost.core.plan.walk import actions
from milepost.core.words.dates import printed
from milepost.core.words.due import Precision

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_DAYS_OF_A_YEAR = 366
_BEYOND = re.compile(
    r"\b(?:the next (?:[a-z-]+ ){1,5}(?:(?:is|are|will be)(?= (?:in|under|at|on|with|part)\b|[.,;]|$)|falls?|comes?|"
    r"takes? place|runs?)|(?:beyond|after|outside) "
    r"(?:the end of )?(?:this|the (?:present|current)) (?:action )?(?:plan|period|strategy|year)|"
    r"(?:in|under|of) the (?:next|following|new) (?:action )?(?:plan|strategy|period)|long[- ]term|"
    r"lies beyond)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every milestone that starts to be due after the last of the times that the plan names, one of them planned.

    One between the planned year and the end of the plan is for `due-after-planned-year`.
    """
    if not any(one.standing is Standing.PLANNED and one.end for one in plan.periods):
        yield from _long_after(plan)
        return
    whole = max(one.end for one in plan.periods if one.end)
    for action in actions(plan):
        for milestone in action.milestones:
            if milestone.due.earliest and milestone.due.earliest > whole and not _is_explained(action, milestone):
                yield _fault(action, milestone, whole, "after the planned period")


def _long_after(plan: Plan) -> Iterator[Fault]:
    """The milestones that lie a year and more after the end of a plan of several years that names no planned period."""
    spans = [(one.start, one.end) for one in plan.periods if one.start and one.end]
    end = max((last for first, last in spans if (last - first).days > _DAYS_OF_A_YEAR), default=None)
    for action in actions(plan) if end else ():
        for milestone in action.milestones:
            first = milestone.due.earliest
            is_long_after = bool(end and first and (first - end).days > _DAYS_OF_A_YEAR)
            is_meant = milestone.due.precision is Precision.YEAR or _is_explained(action, milestone)
            if end and is_long_after and not is_meant:
                yield _fault(action, milestone, end, "long after this plan")


def _is_explained(action: Action, milestone: Milestone) -> bool:
    """Whether a milestone lies beyond on purpose: of an action that is over, or one whose words say so."""
    return not is_live(action) or _BEYOND.search(milestone.text) is not None


def _fault(action: Action, milestone: Milestone, end: date, when: str) -> Fault:
    return Fault(
        f"{name(action)} has a milestone due “{milestone.due.phrase}”, {when}, which ends on {printed(end)}.",
        "Check the year; if it is right, say that the milestone lies beyond this plan.",
        f"{milestone.due.phrase} – {milestone.text}",
        action.id,
        place=milestone.place,
    )
