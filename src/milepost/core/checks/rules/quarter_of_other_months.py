"""A quarter, half or year does not have the months that are given for it.

Why: One of the two is wrong, and the figures are put down to another time than theirs.

Example:
    Action: 1.1 Open the hub
    Now: Visits were fewest in quarter 4 (April to June 2022), before the hub was painted.
Better:
    Action: 1.1 Open the hub
    Now: Visits were fewest in quarter 1 (April to June 2022), before the hub was painted.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.year_parts import YearPart, ending, of_other_years, parts, pointed_at
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates.names import MONTH_WORDS

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
SEVERITY = Severity.MEDIUM
_PARTS = "quarter q qtr half"
_MEND = "Put right the number, or the months."


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every quarter and half with months that it cannot have, and every "2022/23" with days of another year."""
    for one in said(plan, *QuestionRole, holding=_PARTS):
        texts = one.sentences()
        for before, text in zip(("", *texts), texts, strict=False):
            found = (*parts(text), *ending(text), *pointed_at(before, text))
            yield from (_fault(one, part) for part in found if part.is_wrong(plan.calendar))
    for one in said(plan, *QuestionRole, holding=f"{MONTH_WORDS}, 0"):
        for text in one.sentences() if "20" in one.answer.text else ():
            for words in of_other_years(text):
                yield one.fault(f"{name(one.action)} has a year with days that are not of it.", _MEND, words)


def _fault(one: Said, part: YearPart) -> Fault:
    kind = "half" if part.length > 3 else "quarter"
    return one.fault(f"{name(one.action)} has a {kind} that is not made of these months.", _MEND, part.words)
