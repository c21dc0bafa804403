"""A dated step and the measure of its action give different figures for the same thing.

Why: A step that asks for more than the whole, or another figure for the same day, leaves nobody sure of either.

Example:
    Action: 1.1 Assess carers in good time
    Measure: 400 assessments completed in the year to March 2024
    Next: By March 2024 – 450 assessments completed
Better:
    Action: 1.1 Assess carers in good time
    Measure: 400 assessments completed in the year to March 2024
    Next: By December 2023 – 300 assessments completed
"""

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from milepost.core.checks.figures import AFTER, BEFORE, COUNT, in_digits, value
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Milestone, Plan, QuestionRole
from milepost.core.words.dates import Frame, find

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_COUNTED = re.compile(rf"{BEFORE}(?P<number>£?{COUNT}){AFTER}(?P<noun>(?: [a-z][a-z’'-]+){{1,2}})", re.IGNORECASE)
_AT_MOST = re.compile(
    r"\b(?:no more than|at most|fewer|less|under|below|reduc\w+|fall|cut|lower|down|maximum|decreas\w+|more than|"
    r"further)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:now|joined|went|came|was|were|has|have|had|told|said|did|can|took|saw|per|(?:on|in|of|for|from|"
    r"at) (?:each|every))\b",
    re.IGNORECASE,
)  # what was reached, and what is counted for each of several, is no whole
_SMALL = frozenset(
    [
        "of",
        "in",
        "by",
        "to",
        "a",
        "at",
        "for",
        "with",
        "and",
        "or",
        "the",
        "on",
        "each",
        "per",
        "from",
        "have",
        "has",
        "are",
        "is",
    ]
)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every step no later than its action's measure with a higher figure, or another on the same day."""
    frame = Frame(plan.calendar)
    for one in said(plan, QuestionRole.MEASURE):
        for sentence in one.sentences():
            wanted = _counted(sentence)
            if not wanted or _AT_MOST.search(sentence) or _TOLD.search(sentence):
                continue
            days = [found.due.latest for found in find(sentence, frame) if found.due.latest]
            last = max(days, default=None)
            yield from _beyond(one, one.action, wanted, last)


def _beyond(one: Said, action: Action, wanted: dict[str, tuple[Decimal, str]], last: date | None) -> Iterator[Fault]:
    for milestone in action.milestones:
        if _AT_MOST.search(milestone.text):
            continue
        for noun, (number, words) in _counted(milestone.text).items():
            if noun in wanted and _differs(number, wanted[noun][0], milestone, last):
                yield one.fault(
                    f"{name(action)} is measured by {wanted[noun][1]}, and its step due “{milestone.due.phrase}” "
                    f"is {words}.",
                    "Put right the figure that is wrong, or say how the two differ.",
                    milestone.text,
                )


def _differs(number: Decimal, wanted: Decimal, milestone: Milestone, last: date | None) -> bool:
    day = milestone.due.latest
    if day is None or (last is not None and day > last):
        return False
    return number > wanted or (day == last and number < wanted)


def _counted(text: str) -> dict[str, tuple[Decimal, str]]:
    """What a text counts, by the one or two words behind the figure, with the figure and both as printed."""
    found: dict[str, tuple[Decimal, str]] = {}
    for hit in _COUNTED.finditer(in_digits(text)):
        words = [word for word in hit["noun"].casefold().split() if word not in _SMALL]
        if len(words) > 1 or (words and words[0].endswith("s")):
            noun = words[0] if words[0].endswith("s") else " ".join(words)
            found.setdefault(noun, (value(hit["number"]), f"{hit['number']} {noun}"))
    return found
