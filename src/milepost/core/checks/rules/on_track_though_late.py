"""An action is called on track, and its own words say that it is behind.

Why: Green that is not true is found out late, and then no other green is believed.

Example:
    Action: 1.1 Open the hub
    Status: On track
    Now: The builder is six weeks behind
Better:
    Action: 1.1 Open the hub
    Status: At risk
    Now: The builder is six weeks behind
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import (
    Meaning,
    Plan,
    QuestionRole,
)

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH
_BEHIND = re.compile(
    r"\b(?:(?:days?|weeks?|months?|terms?|years?) (?:behind|late|overdue)|behind schedule|has slipped|have slipped|"
    r"off track|will be missed|will not be met|(?:is|are) (?:now |still )?(?:delayed|overdue|running late|"
    r"stalled|on hold|paused|stopped)|"
    r"(?:has|have) (?:stalled|stopped|not (?:yet )?(?:started|begun))|no (?:work|progress) (?:has|was|is)|"
    r"well behind)\b",
    re.IGNORECASE,
)
_OVER = re.compile(
    r"\b(?:caught up|recovered|no longer|not|since then|despite|had been|"
    r"(?:was|were) (?:\w+ ){0,3}(?:behind|late|delayed))\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence of every action whose status means on track."""
    seen: set[str] = set()
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORRIED):
        if one.action.id in seen or meaning(plan, one.action) is not Meaning.ON_TRACK:
            continue
        sentence = next((text for text in one.sentences() if _BEHIND.search(text) and not _OVER.search(text)), "")
        if sentence:
            seen.add(one.action.id)
            yield one.fault(
                f"{name(one.action)} is called “{one.action.status.text}”, and its account says that it is behind.",
                "Change the status, or say how the time will be made up.",
                sentence,
            )
