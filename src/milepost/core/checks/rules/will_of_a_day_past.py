"""An account says what will happen on a day that is past.

Why: The sentence was copied from an older paper; the reader does not learn whether it happened.

Example:
    Action: 1.1 Recruit a trainer
    Now: The post will be advertised again in June 2022
Better:
    Action: 1.1 Recruit a trainer
    Now: The post was advertised again in June 2022 and nobody applied
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.day import accounts_until
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_WILL = re.compile(r"\b(?:will|is to|are to|is due to|are due to)\b", re.IGNORECASE)
_TOLD = re.compile(r"\b(?:was|were|agreed|said|would|had|promised|asked|decided)\b|[“\"‘]", re.IGNORECASE)
_YEAR = re.compile(r"\b20\d\d\b")
_LONG = timedelta(days=31)
_ASKED = (QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED)


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every sentence of an account that looks ahead to a day before its time, or a month long before, year printed."""
    end = min(today, accounts_until(plan) or today)
    frame = Frame(plan.calendar)
    for one, sentence in told(plan, *_ASKED, holding="will is are, 0"):
        looks_ahead = is_live(one.action) and _YEAR.search(sentence) and _WILL.search(sentence)
        if not looks_ahead or _TOLD.search(sentence):
            continue
        times = [found.due for found in find(sentence, frame) if found.due.latest]
        if times and all(_is_past(due, end) for due in times):
            yield one.fault(
                f"{name(one.action)} says what will happen “{times[0].phrase}”, which is past.",
                "Say what became of it.",
                sentence,
            )


def _is_past(due: Due, end: date) -> bool:
    """Whether a day is past, or a month or year so long that the account cannot be older."""
    if due.latest is None:
        return False
    return due.latest < (end if due.earliest == due.latest else end - _LONG)
