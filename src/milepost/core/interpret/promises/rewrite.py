"""A plan with every action changed by one rule, all else as it was."""

from collections.abc import Callable
from dataclasses import replace

from milepost.core.plan.model import Action, Plan


def each_action(plan: Plan, change: Callable[[Action], Action]) -> Plan:
    """The plan with each action replaced by what the rule makes of it, in printed order."""
    sections = tuple(
        replace(
            section,
            focus_areas=tuple(
                replace(area, actions=tuple(change(action) for action in area.actions)) for area in section.focus_areas
            ),
        )
        for section in plan.sections
    )
    return replace(plan, sections=sections)
