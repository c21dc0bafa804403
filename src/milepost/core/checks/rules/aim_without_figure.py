"""An aim is to have more, less or better of something, and nothing says how much.

Why: "Many more" is met by one more and by a thousand; nobody can tell at the end whether the aim was reached.

Example:
    Action: 1.1 Walk to school
    Now: The aim is that many more children walk to school by July 2024.
Better:
    Action: 1.1 Walk to school
    Now: The aim is that 60% of children walk to school by July 2024, up from 48%.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.goals import GOALS
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import counts_something, name, said, told_anywhere
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.MEASURES
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_AIM = re.compile(
    r"\b(?:the|our|its|their|a) (?:[a-z]+ ){0,2}?(?:targets?|goals?|aims?|ambitions?|objectives?)"
    r"(?: for (?:the |this )?[a-z0-9/ ]{2,24}?| here| this year| now)? (?:is|are|remains|will be)\b",
    re.IGNORECASE,
)
_MUCH = re.compile(
    r"\b(?:more|fewer|less|better|higher|lower|safer|quicker|faster|shorter|drop|fall|rise|increas\w+|reduc\w+|"
    r"improv\w+|growth|grow|cut|lower|raise)\b",
    re.IGNORECASE,
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence that says what the aim is, by how much more or less there is to be, without a figure for it."""
    measured = {one.action.id for one in said(plan, QuestionRole.MEASURE) if counts_something(one.answer.text)}
    for one, sentence in told_anywhere(plan, holding=f"{GOALS} objective objectives"):
        aim = _AIM.search(sentence)
        is_open = aim and _MUCH.search(sentence, aim.end()) and not counts_something(sentence)
        if is_open and one.action.id not in measured and not counts_something(one.action.title):
            yield one.fault(
                f"{name(one.action)} has an aim to which no figure belongs.",
                "Say how many it is now, and how many there should be by when.",
                sentence,
            )
