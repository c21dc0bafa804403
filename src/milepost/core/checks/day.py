"""The day on which a plan is judged."""

from datetime import date, timedelta

from milepost.core.plan.model import Period, Plan, QuestionRole, Standing

_A_QUARTER, _HALF_A_YEAR = timedelta(days=93), timedelta(days=183)


def judged_on(plan: Plan, today: date) -> date:
    """Today until all periods reported on or planned are long over; after that, the end of what the plan reports on.

    Then it is an old paper: what fell due after it was written is no fault of its words. A paper is written and read
    in the weeks after the time that it tells of, so a quarter's grace is given. A plan that only plans is judged on
    its last day, and one without dates on `today`.
    """
    now = [one for one in plan.periods if one.end and one.standing is not Standing.PAST]
    ends = {one.end for one in now if one.end}
    if not ends or max(ends) + _A_QUARTER >= today:
        return today
    return min(reported_until(plan) or max(ends), today)


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
