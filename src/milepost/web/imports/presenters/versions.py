"""What differs in another version of a known plan, each change with a box to tick."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from milepost.core.plan.compare import Change, Comparison, Group, Kind, Part
from milepost.core.plan.compare.merging import can_be_taken, is_said
from milepost.core.plan.compare.telling import how
from milepost.core.reports import parts
from milepost.web.changes.presenters import ChangeView, change_view

_FRAME = "The plan as a whole"


@dataclass(frozen=True, slots=True)
class Box:
    """A change with the value of its box, and whether that is ticked until a person decides."""

    value: str
    is_ticked: bool
    change: ChangeView


@dataclass(frozen=True, slots=True)
class VersionGroup:
    """The boxes of one action or larger part; `note` says how it was recognised, or that the document lacks it."""

    name: str
    note: str
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class VersionSection:
    """The groups of one section, or of the frame of the plan."""

    name: str
    groups: tuple[VersionGroup, ...]


def version_sections(found: Comparison) -> tuple[VersionSection, ...]:
    """Everything that can be taken over; what the document merely lacks is not ticked."""
    headings = {one.id: parts.section_heading(one) for plan in (found.earlier, found.later) for one in plan.sections}
    return tuple(
        VersionSection(headings.get(section, _FRAME), tuple(_groups(list(pairs))))
        for section, pairs in groupby(enumerate(found.groups), key=lambda pair: pair[1].section)
    )


def _groups(groups: list[tuple[int, Group]]) -> Iterator[VersionGroup]:
    for at, group in groups:
        boxes = tuple(
            Box(f"{at}.{inner}", is_said(change), change_view(change))
            for inner, change in enumerate(group.changes)
            if can_be_taken(change)
        )
        if boxes:
            yield VersionGroup(group.name, _note(group, group.changes[0]), boxes)


def _note(group: Group, first: Change) -> str:
    if group.how is None and group.part is not Part.PLAN:
        return "Not in this document" if first.kind is Kind.REMOVED else "New in this document"
    return how(group)
