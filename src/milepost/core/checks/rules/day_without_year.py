"""A day is named without its year.

Why: The paper is read next year too, and "12th June" is then another June.

Example:
    Period:
    Action: 1.1 Open the hub
    Now: An open day on 12th June was attended by 140 parents
Better:
    Period:
    Action: 1.1 Open the hub
    Now: An open day on 12 June 2022 was attended by 140 parents
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan
from milepost.core.words.dates import told_in
from milepost.core.words.dates.names import MONTH_WORDS

FAMILY = Family.TIMING
CERTAINTY = Certainty.JUDGEMENT
SEVERITY = Severity.LOW
_MONTH = f"(?:{MONTH_WORDS.replace(' ', '|')})"
_DAY = re.compile(
    rf"\b(?:\d{{1,2}} ?(?:st|nd|rd|th)? {_MONTH}\b|{_MONTH} \d{{1,2}} ?(?:st|nd|rd|th)\b)(?!\.?,? ?[‘’']?\d)",
    re.IGNORECASE,
)
_DAYS_OF_A_YEAR = 366
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """The first such day of each action; a question that is asked for a period, or a year beside it, gives the year.

    So does a title that says in which month the paper was written.
    """
    if told_in(plan.title):
        return
    seen: set[str] = set()
    of_a_year = periods_of_a_year(plan)
    for one in said(plan, holding=f"{MONTH_WORDS}, 0"):
        match = None if one.question.period in of_a_year else _DAY.search(one.answer.text)
        if match and one.action.id not in seen:
            sentence = next((text for text in one.sentences() if match.group() in text), match.group())
            if not _YEAR.search(sentence):
                seen.add(one.action.id)
                yield one.fault(f"{name(one.action)} says “{match.group()}” without a year.", "Add the year.", sentence)


def periods_of_a_year(plan: Plan) -> frozenset[str]:
    """The keys of the periods that are no longer than a year, so that a day in them can be only one."""
    spans = ((one.key, one.start, one.end) for one in plan.periods)
    return frozenset(key for key, start, end in spans if start and end and (end - start).days <= _DAYS_OF_A_YEAR)
