"""The plan's outline with the places that each part can be moved to."""

from collections.abc import Sequence
from dataclasses import dataclass

from milepost.core.plan.model import Action, FocusArea, Plan, Section
from milepost.web.plans.addresses import PlanAddresses


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a part stands among its sisters: the places above and below, as numbers from 0, or None at the ends."""

    above: int | None
    below: int | None


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action's line."""

    id: str
    name: str
    address: str
    spot: Spot


@dataclass(frozen=True, slots=True)
class AreaRow:
    """A focus area with its actions."""

    id: str
    name: str
    spot: Spot
    actions: tuple[ActionRow, ...]


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section with its focus areas and the line of its leads."""

    id: str
    name: str
    leads: str
    spot: Spot
    areas: tuple[AreaRow, ...]


def outline_rows(plan: Plan, at: PlanAddresses) -> tuple[SectionRow, ...]:
    """Every part of the plan in its order."""
    return tuple(_section(section, spot_of(plan.sections, place), at) for place, section in enumerate(plan.sections))


def _section(section: Section, spot: Spot, at: PlanAddresses) -> SectionRow:
    leads = "; ".join(lead.text or lead.name or lead.post for lead in section.leads)
    name = " ".join(filter(None, (section.label, section.number, section.title)))
    areas = section.focus_areas
    rows = tuple(_area(area, spot_of(areas, place), at) for place, area in enumerate(areas))
    return SectionRow(section.id, name, leads, spot, rows)


def _area(area: FocusArea, spot: Spot, at: PlanAddresses) -> AreaRow:
    name = f"{area.number} {area.title}".strip() or "Actions without a focus area"
    rows = tuple(_action(action, spot_of(area.actions, place), at) for place, action in enumerate(area.actions))
    return AreaRow(area.id, name, spot, rows)


def _action(action: Action, spot: Spot, at: PlanAddresses) -> ActionRow:
    return ActionRow(action.id, f"{action.number} {action.title}".strip(), at.action(action.id), spot)


def spot_of(parts: Sequence[object], place: int) -> Spot:
    """Where the part at this place among its sisters could go."""
    return Spot(place - 1 if place else None, place + 1 if place + 1 < len(parts) else None)
