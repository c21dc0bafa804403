"""The day of the week does not belong to the date.

Why: Either the day or the date is wrong, and people will come on both.

Example:
    Action: 1.1 Open the hub
    Next: Open day on Monday 6 June 2023
Better:
    Action: 1.1 Open the hub
    Next: Open day on Tuesday 6 June 2023
"""

import re
from collections.abc import Iterator
from datetime import date

from milepost.core.checks.day import reported_until
from milepost.core.checks.facts.days.kept_weekdays import kept_weekdays
from milepost.core.checks.facts.days.weekdays import Named, is_near, named_days, nearest
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import Said, gathered
from milepost.core.checks.looking import name, said_in_document
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.words.dates.names import WEEKDAYS_IN_ORDER

FAMILY = Family.TIMING
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY  # what is kept on a weekday may have been opened on another
SEVERITY = Severity.MEDIUM
_HELD = f"{' '.join(WEEKDAYS_IN_ORDER)} mon tue tues wed weds thu thur thurs fri sat sun, 0"
_OTHER_YEAR = re.compile(r"\b(?:20\d\d|last year|years? ago|previous year)\b", re.IGNORECASE)
_LONG_AGO, _SOON = 330, 240  # days


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every day that falls on another weekday in its year, or without one in whichever year can be meant."""
    is_old = reported_until(plan) == today
    for one in said_in_document(plan, holding=_HELD):
        for named in named_days(one.answer.text):
            years = {named.year} if named.year else set() if is_old else _years(one, named, today)
            right = sorted(day for year in years if (day := named.on(year)))
            if right and not any(map(named.is_right, years)):
                yield one.fault(
                    f"{name(one.action)} says “{named.words}”, which is a {_said(right[0], named)}.",
                    "Put right the day or the date.",
                    named.words,
                )
    yield from _kept(plan)


def _kept(plan: Plan) -> Iterator[Fault]:
    """Every first day of what is kept on other weekdays: "opened on 6 November 2026, on Saturdays"."""
    for kept in kept_weekdays(gathered(plan)):
        yield kept.said.fault(
            f"{name(kept.said.action)} says “{kept.words}”, and that day is a {kept.right}.",
            "Put right the day or the date.",
            kept.words,
            is_sure=False,
        )


def _years(one: Said, named: Named, today: date) -> set[int]:
    """The years that a day without one may be meant in: a next step is ahead, all else is of the last or next months.

    None where its sentence speaks of another year.
    """
    sentence = next((part for part in one.sentences() if named.words in part), one.answer.text)
    if _OTHER_YEAR.search(sentence):
        return set()
    before, after = nearest(named, today)
    if one.question.role is QuestionRole.NEXT and is_near(after, today, _SOON):
        return {day.year for day in (after, before if is_near(before, today, 60) else None) if day}
    return {day.year for day in (before, after) if day} if is_near(before, today, _LONG_AGO) else set()


def _said(day: date, named: Named) -> str:
    """The weekday that is right, with the year where none is printed."""
    weekday = WEEKDAYS_IN_ORDER[day.weekday()].capitalize()
    return weekday if named.year else f"{weekday} in {day.year}"
