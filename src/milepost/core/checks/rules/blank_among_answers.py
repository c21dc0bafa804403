"""A live action has an account, and what goes well or what is worried about is left blank.

Why: A reader cannot tell "no worry" from "not answered"; three words would say it.

Example:
    Action: 1.1 Open the hub
    Now: The room is found
    Worried:
Better:
    Action: 1.1 Open the hub
    Now: The room is found
    Worried: Nothing to report
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.unanswered import unanswered
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.COLUMNS
CERTAINTY = Certainty.JUDGEMENT  # it may mean that there is none
SEVERITY = Severity.LOW
_MANY = 3  # of which one finding tells


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Each such blank of an action that has begun; where there are many, one fault for the plan."""
    blank = [one.said for one in gathered(plan).once(unanswered) if one.is_begun and not one.is_sure]
    mend = "Answer it, or say that there is nothing to report."
    if len(blank) >= _MANY:
        yield Fault(
            f"{len(blank)} questions are left blank beside others that are answered.",
            mend,
            "; ".join(f"{called(one.action)}, “{one.question.heading}”" for one in blank),
        )
        return
    for one in blank:
        yield one.fault(f"{name(one.action)} leaves “{one.question.heading}” blank.", mend, one.action.title)
