"""A measure is to be reached before the day from which it starts.

Why: One of the two years is wrong, and until it is put right nobody can say whether the target was met.

Example:
    Action: 1.1 Open the hub
    Measure: Families who come in a month: 40 in March 2024; 90 by March 2023
Better:
    Action: 1.1 Open the hub
    Measure: Families who come in a month: 40 in March 2023; 90 by March 2024
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Dated, dated
from milepost.core.words.due import DueKind

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_LATER = re.compile(
    r"\b(?:latest|actual|now|current(?:ly)?|so far|to date|result|achieved|reached|against|instead of|missed|was to|"
    r"were to|stands?|stood|outturn|revised|original(?:ly)?)\b",
    re.IGNORECASE,
)  # with which what is told first may be how things are
_AIM_FIRST = re.compile(r"\b(?:target|goal|aim|to reach|should be)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every line of a measure with two times, the first of a state and the second of what is to be reached by then."""
    for one in said(plan, QuestionRole.MEASURE, holding="by"):
        for line in one.answer.text.splitlines():
            found = tuple(dated(line))
            if len(found) == 2 and _is_reversed(line, *found):
                start, target = (each.due.phrase for each in found)
                yield one.fault(
                    f"{name(one.action)} starts to measure “{start}”, and is to be there “{target}”, which is earlier.",
                    "Put right whichever of the two is wrong.",
                    line.strip(),
                )


def _is_reversed(line: str, start: Dated, target: Dated) -> bool:
    is_target = target.due.phrase.startswith("by") and start.due.kind is DueKind.DURING
    if not is_target or not start.due.earliest or not target.due.latest or _LATER.search(line):
        return False
    return target.due.latest < start.due.earliest and not _AIM_FIRST.search(line, 0, start.start)
