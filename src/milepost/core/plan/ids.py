"""Fresh ids for a plan: a copy in which every part has a new id and every reference follows."""

from collections.abc import Callable
from dataclasses import replace

from milepost.core.plan.model import Action, Plan
from milepost.core.plan.walk import actions


def with_fresh_ids(plan: Plan, fresh: Callable[[], str]) -> Plan:
    """The same plan with an id from `fresh` for itself and every section, focus area, action, milestone and more.

    What names an action by its id (a link, a concern) names the new id; a printed number stays as it is.
    """
    new = {action.id: fresh() for action in actions(plan)}
    return replace(
        plan,
        id=fresh(),
        concerns=tuple(
            replace(concern, id=fresh(), actions=tuple(new.get(old, old) for old in concern.actions))
            for concern in plan.concerns
        ),
        sections=tuple(
            replace(
                section,
                id=fresh(),
                focus_areas=tuple(
                    replace(area, id=fresh(), actions=tuple(_action(action, new, fresh) for action in area.actions))
                    for area in section.focus_areas
                ),
            )
            for section in plan.sections
        ),
    )


def _action(action: Action, new: dict[str, str], fresh: Callable[[], str]) -> Action:
    return replace(
        action,
        id=new[action.id],
        milestones=tuple(replace(milestone, id=fresh()) for milestone in action.milestones),
        measures=tuple(replace(measure, id=fresh()) for measure in action.measures),
        links=tuple(replace(link, to=new.get(link.to, link.to)) for link in action.links),
    )
