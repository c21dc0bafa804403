"""A worry or a claim counts in words such as "some" or "a handful".

Why: Three schools are a telephone call and sixty are a campaign; "several schools" leaves the board to guess.

Example:
    Action: 1.1 Use one form
    Worried: Several schools still send the old form
Better:
    Action: 1.1 Use one form
    Worried: 7 of 61 schools still send the old form
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.EVIDENCE
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_IN_EACH = "number handful range various several few numerous"
_VAGUE = re.compile(
    r"\b(?:a number of|a handful of|a range of|various|several|a few|numerous) "
    r"(?:\w+ )?(?:schools?|partners?|families|parents|children|people|pupils|services?|practitioners|providers|"
    r"agencies|organisations|settings|areas|districts|channels|cases|homes|surgeries|practices|employers|residents)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such sentence without a figure of each answer about the past."""
    for one in said(plan, QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED, holding=_IN_EACH):
        vague = (text for text in one.sentences() if _VAGUE.search(text) and not any(sign.isdigit() for sign in text))
        sentence = next(vague, "")
        if sentence:
            yield one.fault(f"{name(one.action)} counts in words.", "Give the number, and of how many.", sentence)
