"""An account praises the work and gives no fact.

Why: "Great progress has been made" tells a board how the writer feels; it cannot be checked, or compared next year.

Example:
    Action: 1.1 Open the hub
    Now: Great progress has been made and everyone is very pleased
Better:
    Action: 1.1 Open the hub
    Now: The lease is signed and 40 families have put their names down
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import has_figure, name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_IN_EACH = (
    "great good excellent significant real strong huge steady considerable fantastic very really extremely going "
    "progressing"
)
_PRAISE = re.compile(
    r"\b(?:(?:great|good|excellent|significant|real|strong|huge|steady|considerable|fantastic) "
    r"(?:progress|success|strides|work|start|results)|(?:very|really|extremely) (?:pleased|proud|successful|well)|"
    r"(?:huge|great|real) success|going (?:really |very )?well|progressing well)\b",
    re.IGNORECASE,
)
_FACT = re.compile(r"\d|(?<=[a-z,;] )[A-Z]\w|[“\"‘]")
_FEWEST = 3  # words; fewer are a status
_LONGEST = 40  # words; a longer account mostly holds a fact


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every short account of where things are with words of praise, and no figure, name or quotation."""
    for one in said(plan, QuestionRole.WHERE_NOW, holding=_IN_EACH):
        text = one.answer.text.strip()
        is_short = _FEWEST <= len(text.split()) <= _LONGEST
        if is_short and _PRAISE.search(text) and not _FACT.search(text) and not has_figure(text):
            yield one.fault(
                f"{name(one.action)} praises its progress and gives no fact.",
                "Say what was done, how many it reached, and how you know.",
                text,
            )
