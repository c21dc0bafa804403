"""A quarter, half or year does not have the months that are given for it.

Why: One of the two is wrong, and the figures are put down to another time than theirs.

Example:
    Action: 1.1 Open the hub
    Now: Visits were fewest in quarter 4 (April to June 2022), before the hub was painted.
Better:
    Action: 1.1 Open the hub
    Now: Visits were fewest in quarter 1 (April to June 2022), before the hub was painted.
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.beside import texts
from milepost.core.checks.facts.days.year_parts import YearPart, ending, of_other_years, parts, pointed_at
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said
from milepost.core.checks.looking import name, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates.names import MONTH_OR_SHORT, MONTH_WORDS, month_number

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.MEDIUM
_PARTS = "quarter q qtr half"
_RUNS_FROM = re.compile(
    r"\b(?:years?|quarters?)\b[^.;:\n]{0,40}?\b(?:runs?|begins?|starts?|(?:is|are) counted)\b[^.;:\n]{0,30}?"
    rf"\b(?:from|in|on|with)(?: the)? (?:1(?:st)? )?(?:of )?(?P<month>{MONTH_OR_SHORT})\b",
    re.IGNORECASE,
)
_OF_TWO_YEARS = re.compile(r"20\d\d ?[/–-] ?\d\d")
_OF_ONE_YEAR = re.compile(r"\bquarter(?: \w+)? (?:of |in )?20\d\d(?! ?[/–-] ?\d)", re.IGNORECASE)
_APRIL = 4
_MEND = "Put right the number, or the months."


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every quarter and half with months that it cannot have, and every "2022/23" with days of another year."""
    starts, is_told = _own_year(plan)
    for one in said(plan, *QuestionRole, holding=_PARTS):
        said_here = one.sentences()
        for before, text in zip(("", *said_here), said_here, strict=False):
            for part in (*parts(text), *ending(text), *pointed_at(before, text)):
                is_wrong = part.is_wrong(plan.calendar)
                # "Q1 (Jan–Mar)" is how those write who count by the calendar
                is_own = is_told or ("quarter" in part.words.casefold() and not _OF_ONE_YEAR.search(part.words))
                if is_wrong or (starts and is_own and not part.kind and not part.fits(starts)):
                    yield _fault(one, part, is_sure=is_wrong or is_told)
    for one in said(plan, *QuestionRole, holding=f"{MONTH_WORDS}, 0"):
        for text in one.sentences() if "20" in one.answer.text else ():
            for words in of_other_years(text):
                yield one.fault(f"{name(one.action)} has a year with days that are not of it.", _MEND, words)


def _own_year(plan: Plan) -> tuple[int, bool]:
    """The month in which the plan's own year begins, and whether it says so; 0 where nobody can tell."""
    told = {month_number(hit["month"]) for text in texts(plan) if (hit := _RUNS_FROM.search(text))}
    if len(told) == 1:
        return told.pop(), True
    periods = [one for one in plan.periods if one.start and _OF_TWO_YEARS.search(one.label)]
    is_april = bool(periods) and all(one.start and one.start.month == _APRIL for one in periods)
    return (_APRIL, False) if is_april and not told else (0, False)


def _fault(one: Said, part: YearPart, *, is_sure: bool = True) -> Fault:
    kind = "half" if part.length > 3 else "quarter"
    return one.fault(
        f"{name(one.action)} has a {kind} that is not made of these months.", _MEND, part.words, is_sure=is_sure
    )
