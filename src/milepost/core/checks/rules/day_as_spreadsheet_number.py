"""A cell for a day holds the number by which a spreadsheet keeps days, such as 44926.

Why: Nobody can read it as a day, and so the step is late for nobody; it is what a copied cell shows when its format is
lost.

Example:
    Action: 1.1 Open the hub
    Due: 44926
Better:
    Action: 1.1 Open the hub
    Due: 31 December 2022
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_NUMBER = re.compile(r"\s*(\d{5})(?:\.0+)?\s*")
_FIRST, _LAST = date(2000, 1, 1), date(2079, 12, 31)
_COUNTED_FROM = date(1899, 12, 30)  # the day before the first, as spreadsheets count


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every deadline and day of a step that is such a number and nothing else."""
    for one in said(plan, QuestionRole.DUE):
        hit = _NUMBER.fullmatch(one.answer.text)
        meant = _COUNTED_FROM + timedelta(days=int(hit[1])) if hit else _LAST
        if hit and _FIRST <= meant < _LAST:
            yield one.fault(
                f"{name(one.action)} has “{hit[1]}” under “{one.question.heading}”, where a day belongs.",
                f"Write the day: a spreadsheet’s {hit[1]} is {meant.day} {meant:%B %Y}.",
                one.answer.text.strip(),
            )
