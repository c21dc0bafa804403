"""A milestone is due after the year that is being planned, or after the end of the plan.

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
from datetime import date, timedelta

from milepost.core.checks.facts.days.lasting import lasting
from milepost.core.checks.facts.days.past import names_its_year
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
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
# The month after the plan is still taken up with its end; where the plan gives but years, so may the next two be.
_NEXT, _NEAR = timedelta(days=30), timedelta(days=61)
_FEW = 2  # actions; where more lie beyond, the plan means another end
_UNTIL = re.compile(r"(?:until|till|to|through|for) ", re.IGNORECASE)
_BEYOND = re.compile(
    r"\b(?:the next (?:[a-z-]+ ){1,5}(?:(?:is|are|will be)(?= (?:in|under|at|on|with|part)\b|[.,;]|$)|falls?|comes?|"
    r"takes? place|runs?)|(?:beyond|after|outside) "
    r"(?:the end of )?(?:this|the (?:present|current)) (?:action )?(?:plan|period|strategy|year)|"
    r"(?:in|under|of) the (?:next|following|new) (?:action )?(?:plan|strategy|period)|long[- ]term|"
    r"lies beyond)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every milestone that starts to be due after the last of the plan's times, one of them planned, or after its end.

    One between the planned year and the end of the plan is for `due-after-planned-year`.
    """
    planned = any(one.standing is Standing.PLANNED and one.end for one in plan.periods)
    span = lasting(plan)
    if planned:
        # A year that is planned may be but one of those of the plan; then a deadline, unlike a step, may lie beyond it.
        whole = max(one for one in (*(each.end for each in plan.periods), span and span.last) if one)
        beyond = list(_beyond(plan, whole))
        are_few = len({action.id for action, _ in beyond}) <= _FEW
        for action, one in beyond:
            is_sure = are_few and bool(span or one.text)
            yield _fault(action, one, f"on {printed(whole)}", is_sure=is_sure)
        return
    far = list(_beyond(plan, span.last + (_NEXT if span.is_exact else _NEAR))) if span else []
    if span and len({action.id for action, _ in far}) <= _FEW:
        ends = f"on {printed(span.last)}" if span.is_exact else f"in {span.last.year}"
        yield from (_fault(*each, ends) for each in far)


def _beyond(plan: Plan, end: date) -> Iterator[tuple[Action, Milestone]]:
    """The milestones of live actions that begin to be due after a day, and are not explained."""
    for action in filter(is_live, actions(plan)):
        for one in action.milestones:
            if one.due.earliest and one.due.earliest > end and names_its_year(one.due) and not _is_explained(one):
                yield action, one


def _is_explained(milestone: Milestone) -> bool:
    """Whether a milestone lies beyond on purpose: a far year, how long something lasts, or words that say so."""
    is_far = milestone.due.precision is Precision.YEAR or bool(_UNTIL.match(milestone.due.phrase))
    return is_far or bool(_BEYOND.search(milestone.text))


def _fault(action: Action, milestone: Milestone, ends: str, *, is_sure: bool = True) -> Fault:
    return Fault(
        f"{name(action)} has a milestone due “{milestone.due.phrase}”, after the plan, which ends {ends}.",
        "Check the year; if it is right, say that the milestone lies beyond this plan.",
        f"{milestone.due.phrase} – {milestone.text}".rstrip(" –"),
        action.id,
        place=milestone.place,
        is_sure=is_sure,
    )
