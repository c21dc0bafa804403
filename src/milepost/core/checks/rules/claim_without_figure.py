"""An answer says that something rose, fell or got better, and gives no figure.

Why: "Numbers are increasing" may mean two or two hundred; a claim with a figure can be believed and compared next year.

Example:
    Action: 1.1 Open the hub
    Well: Attendance has improved across all age groups
Better:
    Action: 1.1 Open the hub
    Well: Attendance has improved from 40% to 55%
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_CHANGED = (
    "increased increasing improved improving risen rising reduced reducing fallen falling decreased decreasing grown "
    "growing"
)
_CLAIM = re.compile(
    rf"\b(?:has|have|is|are|was|were) (?:\w+ly )?(?:{_CHANGED.replace(' ', '|')})\b|"
    r"\bincreased (?:attendance|numbers?|uptake|engagement|take-up|participation|referrals)\b",
    re.IGNORECASE,
)
_IN_WORDS = re.compile(r"\b(?:half|halved|third|quarter|double|doubled|twice|tripled|zero|none)\b", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:designed|need|aim|hope|would|could|should|if|whether|to be)\b", re.IGNORECASE)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence about the past that claims a change and holds no figure."""
    for one, sentence in told(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, holding=_CHANGED):
        if _claims(sentence):
            yield one.fault(
                f"{name(one.action)} claims a change and gives no figure for it.",
                "Add the figure before and after, and where it comes from.",
                sentence,
            )


def _claims(sentence: str) -> bool:
    has_figure = any(sign.isdigit() for sign in sentence) or _IN_WORDS.search(sentence)
    return not has_figure and bool(_CLAIM.search(sentence)) and not _NOT_YET.search(sentence)
