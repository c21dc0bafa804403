"""A live action has nothing in its column of next steps.

Why: An action that goes on without a next step has stopped, or is done and not closed.

Example:
    Action: 1.1 Open the hub
    Next:
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – sign the lease
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.texts.pledges import pledges
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, said
from milepost.core.checks.sayings.account import is_full
from milepost.core.checks.sayings.over import is_over, may_be_over
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Meaning, Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where its status may say that it is done
SEVERITY = Severity.HIGH
_WAY_BACK = re.compile(  # which is asked of what has left it
    r"\b(?:(?:path|return|route|road|way|get) (?:back )?(?:to|on) (?:green|track|target|plan)|recover\w*|"
    r"remed\w+|correct\w+)\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"[\s•*·/.…–—_-]*")  # blank, or bullets with nothing behind them
_MANY = 6  # blanks, and more than half of all: then the column is not used, and one finding says so


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action whose next steps are blank, in a plan that asks for them; where most are, one for all."""
    asked = next((one for one in plan.questions if one.role is QuestionRole.NEXT), None)
    if asked is None:
        return
    filled = {one.action.id for one in said(plan, QuestionRole.NEXT) if not _BARE.fullmatch(one.answer.text)}
    live = [action for action in actions(plan) if not is_over(plan, action)]
    if all(_WAY_BACK.search(one.heading) for one in plan.questions if one.role is QuestionRole.NEXT):
        live = [action for action in live if meaning(plan, action) in (Meaning.AT_RISK, Meaning.LATE)]
    silent = [action for action in live if action.id not in filled and not is_full(plan, action)]
    if len(silent) >= _MANY and len(silent) > len(live) / 2:
        yield Fault(
            f"{len(silent)} of {len(live)} live actions have no next step: “{asked.heading}” is blank.",
            "Say what happens next and by when; if the column is not used, leave it out.",
            asked.heading,
        )
        return
    promised = {one.said.action.id: one.text for one in pledges(plan, today)} if silent else {}
    for action in silent:
        elsewhere = promised.get(action.id, "")
        yield Fault(
            f"{name(action)} goes on and has no next step: “{asked.heading}” is blank.",
            "Say what happens next and by when, or close the action.",
            f"{action.title} … {elsewhere}" if elsewhere else action.title,
            action.id,
            asked.key,
            place=action.place,
            is_sure=not may_be_over(plan, action),
        )
