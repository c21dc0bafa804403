"""The plan of the next period, made from this one's: what is still to do, with nothing said of it yet."""

from dataclasses import replace
from itertools import count

from milepost.core.document.nodes import Source
from milepost.core.plan.model import Action, MilestoneState, Period, Plan, Section, Stage, Standing, Status

OVER = (Stage.COMPLETE, Stage.CLOSED, Stage.SUPERSEDED)


def next_period(plan: Plan, period: Period) -> Plan:
    """The plan for `period`, whose key is chosen here: what is over stays behind, answers and statuses are empty.

    Open milestones, measures, wordings, lineage, proposals and open concerns go on. What reading noted stays behind.
    """
    taken = {one.key for one in plan.periods}
    key = next(name for number in count(1) if (name := f"period-{number}") not in taken)
    past = tuple(replace(one, standing=Standing.PAST) for one in plan.periods)
    return replace(
        plan,
        periods=(*past, replace(period, key=key, standing=Standing.REPORTED)),
        questions=tuple(replace(question, place=None) for question in plan.questions),
        sections=tuple(_section(section) for section in plan.sections),
        source=Source(),
        notes=(),
        labels=(),
        unplaced=(),
    )


def _section(section: Section) -> Section:
    areas = (
        replace(area, actions=tuple(_action(action) for action in area.actions if action.stage not in OVER))
        for area in section.focus_areas
    )
    return replace(section, statements=(), focus_areas=tuple(areas))


def _action(action: Action) -> Action:
    still_open = tuple(item for item in action.milestones if item.state is MilestoneState.OPEN)
    return replace(action, answers=(), status=Status(), milestones=still_open)
