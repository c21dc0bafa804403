"""The plan of the next period, made from this one's: what is still to do, with nothing said of it yet."""

import re
from dataclasses import replace
from itertools import count

from milepost.core.document.nodes import Source
from milepost.core.plan.life import OVER
from milepost.core.plan.model import Action, ConcernState, MilestoneState, Period, Plan, Section, Standing, Status

_YEAR = re.compile(r"\b([Yy]ear )(\d{1,2})\b")
_SPAN = re.compile(r"\b(20\d\d)([-–/])(\d\d)\b")


def next_period(plan: Plan, period: Period) -> Plan:
    """The plan for `period`, whose key is chosen here: what is over stays behind, answers and statuses are empty.

    A period that was planned already becomes the one reported on, and the questions of the old one are asked of it.
    Open milestones, measures, wordings, lineage, proposals and open concerns go on. What reading noted stays behind.
    """
    planned = next((one for one in plan.periods if _is_same(one, period)), None)
    key = planned.key if planned else _free_key(plan)
    past = tuple(replace(one, standing=Standing.PAST) for one in plan.periods if one is not planned)
    reported = {one.key for one in plan.periods if one.standing is Standing.REPORTED}
    return replace(
        plan,
        periods=(*past, replace(period, key=key, standing=Standing.REPORTED)),
        questions=tuple(
            replace(
                question,
                place=None,
                period=key if question.period in reported else "",
                heading=_a_year_later(question.heading) if question.period else question.heading,
            )
            for question in plan.questions
        ),
        concerns=tuple(concern for concern in plan.concerns if concern.state is ConcernState.OPEN),
        sections=tuple(_section(section) for section in plan.sections),
        source=Source(),
        notes=(),
        labels=(),
        unplaced=(),
    )


def _a_year_later(heading: str) -> str:
    """A heading that speaks of a period: "in year 2" becomes "in year 3", "2024–25" becomes "2025–26"."""
    later = _YEAR.sub(lambda year: f"{year[1]}{int(year[2]) + 1}", heading)
    return _SPAN.sub(_span_later, later)


def _span_later(span: re.Match[str]) -> str:
    """One year's span a year later; a span of several years is that of the whole plan, and stays."""
    first, last = int(span[1]), int(span[3])
    return f"{first + 1}{span[2]}{(last + 1) % 100:02}" if (first + 1) % 100 == last else span[0]


def _is_same(one: Period, other: Period) -> bool:
    return one.label == other.label or (one.start is not None and (one.start, one.end) == (other.start, other.end))


def _free_key(plan: Plan) -> str:
    taken = {one.key for one in plan.periods}
    return next(key for number in count(1) if (key := f"period-{number}") not in taken)


def _section(section: Section) -> Section:
    areas = (
        replace(area, actions=tuple(_action(action) for action in area.actions if action.stage not in OVER))
        for area in section.focus_areas
    )
    return replace(section, heading=_a_year_later(section.heading), statements=(), focus_areas=tuple(areas))


def _action(action: Action) -> Action:
    still_open = tuple(item for item in action.milestones if item.state is MilestoneState.OPEN)
    return replace(action, answers=(), evidence=(), status=Status(), milestones=still_open)
