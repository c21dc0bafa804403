"""A next step names one day, and the cell beside it another.

Why: Whoever does it works to the later day, whoever asks about it asks on the earlier.

Example:
    Action: 1.1 Open the hub
    Due: March 2024
    Next: Sign the lease by 10 August 2023
    By when: 27 July 2023
Better:
    Action: 1.1 Open the hub
    Due: March 2024
    Next: Sign the lease by 10 August 2023
    By when: 10 August 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.over import is_over
from milepost.core.checks.sayings.step_days import step_days
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.dates import Dated, dated
from milepost.core.words.due import DueKind

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = (
    Certainty.LIKELY
)  # where the cell is later or rather the action's, or the step is to be done "on" a day: it may be of another part
SEVERITY = Severity.MEDIUM
_OF_OTHERS = re.compile(
    r"\b(?:that|which|who|whom|for|until|due|ends?|expires?|is|are|was|were|been|has|have|valid|open|so|if|after|"
    r"before|"
    r"when|where|because|as|promised|needed|wanted|required|asked|run|running|lasting|launch\w*|opening|reach\w*|ready|"
    r"target\w*|deadline|results?|received|bids?|replies|comments)\b",
    re.IGNORECASE,
)  # before a day that may be that of something else
_OF_ACTION = re.compile(r"\b(?:deadline|target|complet\w+|finish\w*|due date)\b", re.IGNORECASE)  # rather than a step's
_NO_LATER = re.compile(r"\b(?:no|not) later than (?:\w+ )?$", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every step with one day and a cell with one, where the two have no day in common."""
    for step, day in gathered(plan).once(step_days):
        named, cells = tuple(dated(step.answer.text)), tuple(dated(day.answer.text))
        if len(named) != 1 or len(cells) != 1 or is_over(plan, step.action):
            continue
        by, cell = named[0], cells[0]
        is_later = _is_before(cell, by)
        is_apart = is_later or (_is_by(step.answer.text, by) and _is_before(by, cell))
        if is_apart and not _is_of_another(step.answer.text, by):
            yield step.fault(
                f"{name(step.action)} has a step “{by.due.phrase}”, and the cell beside it says “{cell.due.phrase}”.",
                "Put right whichever of the two is wrong.",
                step.answer.text.strip(),
                is_sure=is_later and _is_by(step.answer.text, by) and not _OF_ACTION.search(day.question.heading),
            )


def _is_by(text: str, time: Dated) -> bool:
    """Whether the step is to be done by then; else it may be a day for which something is made ready before."""
    return time.due.kind is DueKind.BY or _NO_LATER.search(text, 0, time.start) is not None


def _is_before(one: Dated, other: Dated) -> bool:
    return bool(one.due.latest and other.due.earliest and one.due.latest < other.due.earliest)


def _is_of_another(text: str, by: Dated) -> bool:
    """Whether the day may be that of something which the step speaks of, and not of the step."""
    opens = max(text.rfind(sign, 0, by.start) for sign in ";.:\n")
    return _OF_OTHERS.search(text, opens + 1, by.start) is not None
