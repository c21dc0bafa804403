"""The column that says by when the next step is due, where the deadline of the action has a column of its own."""

import re
from typing import NamedTuple

from milepost.core.checks.gathered import Gathered, Said
from milepost.core.checks.looking import said
from milepost.core.checks.sayings.deadline import step_days as behind_steps
from milepost.core.plan.model import QuestionRole

_OF_STEP = re.compile(r"\bsteps?\b", re.IGNORECASE)
_DUE, _NEXT = QuestionRole.DUE, QuestionRole.NEXT


class StepDay(NamedTuple):
    """A next step, and what the column beside it says of its day."""

    step: Said
    day: Said


def step_days(plan: Gathered) -> tuple[StepDay, ...]:
    """Every action's step and its cell, in printed order; `plan.once(step_days)` holds them."""
    key = _column(plan)
    if not key:
        return ()
    days = {one.action.id: one for one in said(plan, _DUE) if one.question.key == key}
    steps: dict[str, Said] = {}
    for one in said(plan, _NEXT):
        steps.setdefault(one.action.id, one)
    return tuple(StepDay(one, days[action]) for action, one in steps.items() if action in days)


def _column(plan: Gathered) -> str:
    """The key of the one question that names the next step, or stands behind that about it."""
    asked = [one for one in plan.questions if one.role is _DUE]
    named = [one.key for one in asked if _OF_STEP.search(one.heading)]
    found = named or list(plan.once(behind_steps))
    return found[0] if len(found) == 1 and len(asked) > 1 else ""
