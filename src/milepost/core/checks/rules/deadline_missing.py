"""An action has no deadline, though nearly all others have.

Why: What has no day is never late; the blank cell is read over, and nobody asks when it will be done.

Example:
    Action: 1.1 Open the hub
    Due: March 2024
    Action: 1.2 Train the wardens
    Due: June 2023
    Action: 1.3 Plant trees
    Due: December 2023
    Action: 1.4 Mend the bridge
    Due:
    Now: The stones are there
Better:
    Action: 1.1 Open the hub
    Due: March 2024
    Action: 1.2 Train the wardens
    Due: June 2023
    Action: 1.3 Plant trees
    Due: December 2023
    Action: 1.4 Mend the bridge
    Due: June 2024
    Now: The stones are there
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import meaning, name, said
from milepost.core.checks.sayings.step_days import step_days
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Meaning, Plan, QuestionRole

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY  # a blank may be meant: the work goes on for ever
SEVERITY = Severity.MEDIUM
_BLANK = re.compile(r"[\s.…–—_?-]*")
_OF_STEPS = re.compile(r"\b(?:milestones?|steps?)\b", re.IGNORECASE)  # `no-next-step` speaks of those
_FEWEST = 3  # others with a deadline
_OF_EACH = 4  # at most one in so many is blank


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every live action whose deadline is blank or a dash where at least three in four have one."""
    of_steps = {id(one.day) for one in gathered(plan).once(step_days)}
    due = [one for one in said(plan, QuestionRole.DUE) if id(one) not in of_steps]
    asked = [one for one in due if not _OF_STEPS.search(one.question.heading)]
    dated = {one.action.id for one in asked if not _BLANK.fullmatch(one.answer.text)}
    bare = {one.action.id: one for one in asked if one.action.id not in dated}
    if len(dated) < _FEWEST or _OF_EACH * len(bare) > len(dated) + len(bare):
        return
    for one in bare.values():
        if is_live(one.action) and meaning(plan, one.action) is not Meaning.COMPLETE:
            yield one.fault(
                f"{name(one.action)} has no deadline: “{one.question.heading}:” is blank.",
                "Give a month and a year; if the work has no end, say when it will be looked at again.",
                one.action.title,
            )
