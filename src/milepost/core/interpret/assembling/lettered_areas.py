"""Focus areas that open with their section’s number and one sign more ("1a Weight", "A1 Teeth") are numbered so."""

from collections.abc import Iterator
from dataclasses import replace

from milepost.core.plan.model import FocusArea, Plan, Section
from milepost.core.words import numbering

_FEWEST, _MOSTLY = 2, 0.5


def lettered(plan: Plan) -> Plan:
    """The plan with such numbers apart from the titles, where most of its focus areas have one that no other has."""
    titled = sum(bool(area.title and not area.number) for section in plan.sections for area in section.focus_areas)
    numbers = [found.number for section in plan.sections for found in _found(section)]
    if len(numbers) < max(_FEWEST, _MOSTLY * titled) or len(set(numbers)) < len(numbers):
        return plan
    return replace(plan, sections=tuple(map(_of_section, plan.sections)))


def _found(section: Section) -> Iterator[numbering.Numbered]:
    return (found for area in section.focus_areas if (found := _lettered(section, area)))


def _lettered(section: Section, area: FocusArea) -> numbering.Numbered | None:
    """The number and the title of an area that opens with "1" and a letter, or "A" and a figure; else None."""
    found = numbering.leading_weak(area.title)
    sign = found.number.removeprefix(section.number)
    is_own = bool(section.number) and found.number.startswith(section.number) and len(sign) == 1
    is_other = sign.isalpha() if section.number[-1:].isdigit() else sign.isdigit()
    return found if is_own and is_other and not area.number else None


def _of_section(section: Section) -> Section:
    areas = ((area, _lettered(section, area)) for area in section.focus_areas)
    return replace(
        section,
        focus_areas=tuple(
            replace(area, number=found.number, title=found.text) if found else area for area, found in areas
        ),
    )
