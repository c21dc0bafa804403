"""Ways to go through a Plan: its actions with where they sit, and an action by its id."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain

from milepost.core.plan.model import Action, Answer, FocusArea, Plan, Question, Section


@dataclass(frozen=True, slots=True)
class Seat:
    """An action with the section and the focus area that hold it."""

    section: Section
    focus_area: FocusArea
    action: Action


def seats(plan: Plan) -> Iterator[Seat]:
    """Every action of the plan in printed order, with where it sits."""
    for section in plan.sections:
        for focus_area in section.focus_areas:
            for action in focus_area.actions:
                yield Seat(section, focus_area, action)


def actions(plan: Plan) -> Iterator[Action]:
    """Every action of the plan in printed order."""
    return chain.from_iterable(area.actions for section in plan.sections for area in section.focus_areas)


def section_actions(section: Section) -> Iterator[Action]:
    """Every action of one section in printed order."""
    return chain.from_iterable(area.actions for area in section.focus_areas)


def answer_to(action: Action, question: Question) -> Answer | None:
    """The action's answer to this question, or None when it was never asked."""
    return next((answer for answer in action.answers if answer.question == question.key), None)


def with_actions(plan: Plan, change: Callable[[Action], Action]) -> Plan:
    """The plan with every action as `change` gives it back; nothing else changes."""

    def area(one: FocusArea) -> FocusArea:
        return replace(one, actions=tuple(map(change, one.actions)))

    return replace(
        plan, sections=tuple(replace(one, focus_areas=tuple(map(area, one.focus_areas))) for one in plan.sections)
    )
