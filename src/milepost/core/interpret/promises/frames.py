"""Which period a question speaks of, so that a date without a year can be placed."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta

from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.periods import period_words, plan_year
from milepost.core.plan.model import Period, Plan, Question, QuestionRole, Standing
from milepost.core.words.dates import Frame, reported_in, told_in

_DAY_FIRST = re.compile(r"(?<![\d/.])(?:1[3-9]|2\d|3[01])([/.])(?:0?[1-9]|1[0-2])\1(?:\d{4}|\d\d)(?![\d/.]\d)")
_MONTH_FIRST = re.compile(r"(?<![\d/.])(?:0?[1-9]|1[0-2])([/.])(?:1[3-9]|2\d|3[01])\1(?:\d{4}|\d\d)(?![\d/.]\d)")
_SAID = 0.9  # of a heading: its words tell it
_LOOKS_BACK = frozenset({QuestionRole.WHERE_NOW, QuestionRole.WORKING_WELL, QuestionRole.WORRIED})
_FEWEST_PARTS = 2
_SHORTEST_PLAN = 300  # days; a month or half a year reported on does not say how long the plan runs
_A_YEAR = timedelta(days=365)
_JUST_PAST = timedelta(days=92)  # a next step without a year may have been due last month, and hardly last winter


def frame_of(plan: Plan, question: Question) -> Frame:
    """The period that answers to this question speak of, with the plan's calendar.

    What names the month of the report says where in the period a date without a year lies.
    """
    frame, told = _frame(plan, question), told_on(plan)
    if not plan.periods:
        return _of_title(plan, frame)
    if told is None or frame.start is None or frame.end is None:
        return frame
    if question.role in _LOOKS_BACK:
        return replace(frame, yearless_from=told - _A_YEAR, as_at=told)
    if question.role is QuestionRole.DUE and frame.end - frame.start <= _A_YEAR:
        return frame  # it holds every day once
    return replace(frame, yearless_from=told.replace(day=1) - _JUST_PAST, as_at=told)


def shows_day_first(texts: Iterable[str]) -> bool:
    """Whether some date of these texts can only have the day first ("31/12/2026"), and none the month."""
    held = tuple(texts)
    return any(map(_DAY_FIRST.search, held)) and not any(map(_MONTH_FIRST.search, held))


def _of_title(plan: Plan, frame: Frame) -> Frame:
    """The years that the title names, where it is below the name of a body and so tells of no period of the plan.

    They hold every day once: "31st Jan" needs no more.
    """
    words = period_words(plan.title)
    year = plan_year(replace(words, quarter=None)) if words.last_year else None
    is_one = year and year.start and year.end and year.end - year.start <= _A_YEAR
    return replace(frame, start=year.start, end=year.end) if year and is_one else frame


def told_on(plan: Plan) -> date | None:
    """The last day of the time in which the plan says that it was written, where it lies in its period; or None.

    Its title says so, or a line that stands outside of its sections: "Progress report, December 2025".
    """
    due = told_in(plan.title) or next((due for one in plan.unplaced if (due := reported_in(one.text))), None)
    told = due.latest if due else None
    spans = [
        (one.start, one.end) for one in plan.periods if one.standing is Standing.REPORTED and one.start and one.end
    ]
    return told if told and any(start <= told <= end for start, end in spans) else None


def _frame(plan: Plan, question: Question) -> Frame:
    period = next((one for one in plan.periods if one.key == question.period), None)
    starts = [one.start for one in plan.periods if one.start]
    plan_start = min(starts, default=None)
    if question.role in _LOOKS_BACK and period:
        return Frame(plan.calendar, period.start, period.end, plan_start, as_at=period.end)
    start, end = _ahead(plan, period)
    known = Frame(plan.calendar, start, end, plan_start, as_at=_written(plan, start))
    if start and end and (end - start).days < _SHORTEST_PLAN and not _is_planned(plan, start):
        return replace(known, end=start + timedelta(days=365), is_guessed=True)
    return known


def _is_planned(plan: Plan, start: date) -> bool:
    return any(one.start == start and one.standing is Standing.PLANNED for one in plan.periods)


def _written(plan: Plan, start: date | None) -> date | None:
    """The day that the plan speaks from: the end of what it reports on, else the eve of what it looks ahead to."""
    reported = min((one.end for one in plan.periods if one.end and one.standing is Standing.REPORTED), default=None)
    if reported and start and reported > start:
        return start
    return reported or (start - timedelta(days=1) if start else None)


def _ahead(plan: Plan, period: Period | None) -> tuple[date | None, date | None]:
    """The planned period; else the year after the one reported on; else all that the plan covers."""
    planned = [one for one in plan.periods if one.standing is Standing.PLANNED and one.start and one.end]
    if period in planned and period is not None:
        return period.start, period.end
    if planned:
        return planned[0].start, planned[-1].end
    reported = [one for one in plan.periods if one.standing is Standing.REPORTED and one.start and one.end]
    if not reported:
        return (period.start, period.end) if period else (None, None)
    last = reported[-1]
    if last.start is None or last.end is None or not _reports(plan) or (last.end - last.start).days > 366:
        return last.start, last.end
    if (told := told_on(plan)) and told + _JUST_PAST < last.end:  # told of in the midst of the year
        return last.start, last.end
    if _is_followed(plan, last.start, last.end):
        return last.start, last.end
    return last.end + timedelta(days=1), last.end + (last.end - last.start) + timedelta(days=1)


def _is_followed(plan: Plan, start: date, end: date) -> bool:
    """Whether columns follow this year part by part (Q1, Q2, …): its deadlines are then those of the year itself."""
    past = [one for one in plan.periods if one.standing is Standing.PAST and one.start and one.end]
    return sum(start <= one.start and one.end <= end for one in past if one.start and one.end) >= _FEWEST_PARTS


def _reports(plan: Plan) -> bool:
    """Whether a question asks how things are; one whose own words ask for the action may tell of a plan as made."""
    asked = (guess(one.heading) for one in plan.questions if one.role is QuestionRole.WHERE_NOW)
    return not all(known.share >= _SAID and Role.ACTION in known.roles[:1] for known in asked)
