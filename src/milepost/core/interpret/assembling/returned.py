"""Sections that come again further on, as in a second table of what has ended: their actions are with the first."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from milepost.core.plan.model import FocusArea, Section


def united(sections: Iterable[Section]) -> tuple[Section, ...]:
    """The sections, those with the same word, number and title as one, and so the focus areas within it."""
    found: list[Section] = []
    for section in sections:
        at = next((at for at, one in enumerate(found) if section.title and _name(one) == _name(section)), None)
        if at is None:
            found.append(section)
        else:
            found[at] = _joined(found[at], section)
    return tuple(map(_each_once, found))


def _each_once(section: Section) -> Section:
    """The section with every focus area that has a title once."""
    titles = [(area.number, area.title) for area in section.focus_areas if area.title]
    if len({*titles}) == len(titles):
        return section
    return replace(section, focus_areas=_with(replace(section, focus_areas=()), section.focus_areas))


def _name(section: Section) -> tuple[str, str, str]:
    return section.label, section.number, section.title.casefold()


def _joined(one: Section, other: Section) -> Section:
    known = {lead.text for lead in one.leads}
    return replace(
        one,
        leads=(*one.leads, *(lead for lead in other.leads if lead.text not in known)),
        statements=(*one.statements, *other.statements),
        focus_areas=_with(one, other.focus_areas),
    )


def _with(section: Section, more: Sequence[FocusArea]) -> tuple[FocusArea, ...]:
    """The focus areas of a section and those of its second part, named as its own are."""
    areas = list(section.focus_areas)
    for area in more:
        at = next((at for at, one in enumerate(areas) if _title(one) == _title(area)), len(areas))
        if at == len(areas):
            areas.append(replace(area, id=f"{section.id}-f{at + 1}", actions=()))
        held = areas[at]
        start = len(held.actions) + 1
        actions = (replace(one, id=f"{held.id}-a{start + to}") for to, one in enumerate(area.actions))
        areas[at] = replace(held, actions=(*held.actions, *actions))
    return tuple(areas)


def _title(area: FocusArea) -> tuple[str, str]:
    return area.number, area.title.casefold()
