"""The day on which a plan is judged."""

import re
from datetime import date, timedelta

from milepost.core.checks.beside import texts
from milepost.core.plan.model import Period, Plan, QuestionRole, Standing
from milepost.core.words.dates import dated

_WRITTEN = re.compile(
    r"\b(?:written|updated|prepared|compiled|revised|drawn up|position|as it stood|correct|report dated|dated|as)"
    r" ?(?:on|at|as at|as of|up to)?:? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?$",
    re.IGNORECASE,
)
_LOOK_BACK = 40  # characters
_A_QUARTER, _HALF_A_YEAR = timedelta(days=93), timedelta(days=183)


def judged_on(plan: Plan, today: date) -> date:
    """Today until all periods reported on or planned are long over; after that, the end of what the plan reports on.

    Then it is an old paper: what fell due after it was written is no fault of its words. A paper is written and read
    in the weeks after the time that it tells of, so a quarter's grace is given. A plan that only plans is judged on
    its last day, and one without dates on `today`. No paper is judged before the day on which it says it was written.
    """
    now = [one for one in plan.periods if one.end and one.standing is not Standing.PAST]
    ends = {one.end for one in now if one.end}
    if not ends or max(ends) + _A_QUARTER >= today:
        return today
    return min(max(reported_until(plan) or max(ends), written_on(plan) or date.min), today)


def written_on(plan: Plan) -> date | None:
    """The last day on which the paper says, beside its actions, that it was written: "Position at 28 July 2026"."""
    days = [
        found.due.latest
        for text in texts(plan)
        for found in dated(text)
        if found.due.earliest == found.due.latest
        and _WRITTEN.search(text, max(0, found.start - _LOOK_BACK), found.start)
    ]
    return max(filter(None, days), default=None)


def reported_until(plan: Plan) -> date | None:
    """The last day that the plan tells of: where its own span is named beside the year, the year counts.

    A column that tells of a month or a quarter after that year was written later than it.
    """
    told = {question.period for question in plan.questions}
    reported = [one.end for one in plan.periods if one.end and one.standing is Standing.REPORTED]
    later = [one.end for one in plan.periods if one.end and one.standing is Standing.PAST and one.key in told]
    return max([min(reported), *later] if reported else later, default=None)


def accounts_from(plan: Plan) -> date | None:
    """The first day of the latest time told of, or half a year before it where that is a quarter or less.

    Where no question names a time it is the period that ends first, as for `reported_until`.
    """
    told = {one.period for one in plan.questions if one.role is QuestionRole.WHERE_NOW}
    spans = [(one.start, one.end) for one in plan.periods if one.start and one.end and _is_told(one, told)]
    if not spans:
        return None
    start, end = max(spans) if any(told) else min(spans, key=lambda span: span[1])
    return start if end - start > _A_QUARTER else start - _HALF_A_YEAR


def _is_told(period: Period, told: set[str]) -> bool:
    return period.key in told if any(told) else period.standing is Standing.REPORTED


def accounts_until(plan: Plan) -> date | None:
    """The last day that the plan's accounts of where things are tell of, or None where they name no time."""
    told = {question.period for question in plan.questions if question.role is QuestionRole.WHERE_NOW}
    return max((one.end for one in plan.periods if one.end and one.key in told), default=None)
