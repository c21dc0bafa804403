"""A next step has no day: the cell beside it is blank, though nearly all other steps have one.

Why: The blank is read over; nobody can ask whether the step is late, and the day was perhaps never agreed.

Example:
    Action: 1.1 Open the hub
    Due: March 2024
    Next: Sign the lease
    By when: 3 July 2023
    Action: 1.2 Train the wardens
    Due: March 2024
    Next: Book the trainer
    By when: 4 September 2023
    Action: 1.3 Plant trees
    Due: March 2024
    Next: Order 400 saplings
    By when: 2 October 2023
    Action: 1.4 Mend the bridge
    Due: March 2024
    Next: Choose a mason
    By when: 30 June 2023
    Action: 1.5 Clean the brook
    Due: March 2024
    Next: Ask the two owners for a way in
    By when:
Better:
    Action: 1.1 Open the hub
    Due: March 2024
    Next: Sign the lease
    By when: 3 July 2023
    Action: 1.2 Train the wardens
    Due: March 2024
    Next: Book the trainer
    By when: 4 September 2023
    Action: 1.3 Plant trees
    Due: March 2024
    Next: Order 400 saplings
    By when: 2 October 2023
    Action: 1.4 Mend the bridge
    Due: March 2024
    Next: Choose a mason
    By when: 30 June 2023
    Action: 1.5 Clean the brook
    Due: March 2024
    Next: Ask the two owners for a way in by 31 August 2023
    By when:
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.over import is_over, may_be_over
from milepost.core.checks.sayings.step_days import StepDay, step_days
from milepost.core.checks.sayings.steps import is_timed
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.NEXT_STEPS
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_BLANK = re.compile(r"[\s.…–—_?-]*")
_STEP = re.compile(
    r"(?!\W*(?:none|no|nothing|n/a|nil|not|closed|complete|completed|finished)\b)\W*\w+(?: \S+){2}", re.IGNORECASE
)
_FEWEST, _USUAL = 4, 0.75  # others with a day, and how many of all


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such cell of an action that goes on, beside a step that names no time itself."""
    every = [one for one in gathered(plan).once(step_days) if _is_step(plan, one)]
    bare = [one for one in every if _BLANK.fullmatch(one.day.answer.text)]
    filled = len(every) - len(bare)
    if filled < _FEWEST or filled < _USUAL * len(every):
        return
    for one in bare:
        if not is_timed(one.step.answer.text):
            yield one.day.fault(
                f"{name(one.day.action)} has a next step without a day: “{one.day.question.heading}” is blank.",
                "Give the day, as the other steps do.",
                one.step.answer.text.strip(),
            )


def _is_step(plan: Plan, one: StepDay) -> bool:
    action = one.step.action
    return bool(_STEP.match(one.step.answer.text)) and not is_over(plan, action) and not may_be_over(plan, action)
