"""An action is due before the plan began.

Why: It was late on the first day, or the year is wrong; nobody can be asked about it as it stands.

Example:
    Introduction: The plan runs from April 2022 to March 2025.
    Action: 1.1 Open the hub
    Due: 28 February 2022
    Now: The hub was opened in September 2022.
Better:
    Introduction: The plan runs from April 2022 to March 2025.
    Action: 1.1 Open the hub
    Due: 28 February 2023
    Now: The hub was opened in September 2022.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.days.lasting import lasting
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.deadline import deadlines
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Plan
from milepost.core.words.dates import dated, printed
from milepost.core.words.due import Precision
from milepost.core.words.sentences import sentences

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # where nothing else of the action is later: it may have been carried over
SEVERITY = Severity.HIGH
_FEW = 2  # actions; where more are due before, the plan means another beginning
_BEGAN = re.compile(
    r"\b(?:plan|programme|strategy|partnership[’']s plan) (?:itself )?(?:(?:for|of|from) [^.;]{3,30})?(?:,? "
    r"?(?:which|that) )?(?:began|begins|started|starts|was launched|runs|"
    r"opened|came into (?:force|effect)|took effect|dates)(?: \w+){0,2}? ?(?:in|on|from)? ?$",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"\b(?:carried (?:over|forward)|brought forward|inherited|from the (?:last|previous|old|earlier|former) (?:plan|"
    r"strategy)|previous plan|last plan|rolled (?:over|forward))\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every deadline before the first day of the plan; sure where the action itself tells of later days."""
    first = _first(plan)
    if first is None:
        return
    early = [(one, due) for one, due in deadlines(plan) if due.latest and due.latest < first]
    for one, due in early if len(early) <= _FEW else ():
        text = "\n".join(each.text for each in one.action.answers)
        if due.precision is not Precision.YEAR and not _CARRIED.search(text):
            yield one.fault(
                f"{name(one.action)} is due “{due.phrase}”, and the plan begins on {printed(first)}.",
                "Check the year; if it was carried over, say so and give a new date.",
                one.answer.text.strip(),
                is_sure=_has_later(one.action, first),
            )


def _has_later(action: Action, first: date) -> bool:
    """Whether an action tells of days since the plan began."""
    texts_of = (each.text for each in action.answers)
    return any(found.due.earliest and found.due.earliest >= first for text in texts_of for found in dated(text))


def _first(plan: Plan) -> date | None:
    """The first day of the plan, as a sentence says it or as its years do."""
    span = lasting(plan)
    years = span.first if span and span.first > date.min else None
    for text in texts(plan):
        for part in sentences(text):
            began = [one.due.earliest for one in dated(part.text) if _BEGAN.search(part.text, 0, one.start)]
            if began and began[0] and (years is None or began[0].year == years.year):
                return began[0]
    return years
