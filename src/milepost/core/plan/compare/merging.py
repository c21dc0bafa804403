"""A plan with some of what differs in a newer version taken over; whatever is not chosen stays as it is."""

import dataclasses
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from milepost.core.plan.compare.changes import Change, Comparison, Kind, Part
from milepost.core.plan.compare.fields import FIELDS
from milepost.core.plan.model import Action, FocusArea, Move, Plan, Section, Wording
from milepost.core.plan.walk import seats

Key = tuple[int, int]  # the place of a group in a comparison and of a change in the group, from 0
_INSIDE: Mapping[Part, Mapping[str, Part]] = {
    Part.PLAN: {
        "periods": Part.PERIOD,
        "questions": Part.QUESTION,
        "scheme": Part.STATUS_WORD,
        "glossary": Part.ABBREVIATION,
        "concerns": Part.CONCERN,
    },
    Part.SECTION: {"statements": Part.STATEMENT},
    Part.FOCUS_AREA: {},
    Part.ACTION: {
        "answers": Part.ANSWER,
        "milestones": Part.MILESTONE,
        "measures": Part.MEASURE,
        "wordings": Part.WORDING,
        "links": Part.LINEAGE,
    },
}
_MOVES = next(row.label for row in FIELDS[Part.MILESTONE] if row.name == "moves")
# What goes with a field and is no change of its own: other words come from somewhere else, and from somebody else.
_WITH: Mapping[tuple[Part, str], tuple[str, ...]] = {
    (Part.ANSWER, "text"): ("by", "place", "more_places"),
    (Part.STATEMENT, "text"): ("by",),
    (Part.SECTION, "title"): ("heading",),
    (Part.SECTION, "label"): ("heading",),
    (Part.SECTION, "number"): ("heading",),
    (Part.ACTION, "stage"): ("stage_source",),
}


def can_be_taken(change: Change) -> bool:
    """Whether a change can be taken over alone; the order of parts cannot, nor that the plan forgets what it was."""
    return change.kind is not Kind.REORDERED and not _lacks_history(change)


def _lacks_history(change: Change) -> bool:
    """Whether it would only forget a wording or a date that the plan had: no document says those, so all lack them."""
    if change.part is Part.WORDING:
        return change.kind is Kind.REMOVED
    return change.part is Part.MILESTONE and change.field == _MOVES and not change.new.moves


def is_said(change: Change) -> bool:
    """Whether the newer version says something by this change, and does not just lack what the known one has."""
    if change.kind is Kind.MOVED:
        return True
    if change.new is None or change.old is None:
        return change.new is not None
    name = _attribute(change)
    default = next(item.default for item in dataclasses.fields(change.new) if item.name == name)
    return getattr(change.new, name) not in ("", (), None, default) and not _is_bare_code(change, name)


def _is_bare_code(change: Change, name: str) -> bool:
    """Whether a status word is only what the document prints, since it has no key: "A" says nothing of "Amber"."""
    is_word = change.part is Part.STATUS_WORD
    return is_word and str(getattr(change.new, name)).casefold() == change.new.code.casefold()


def merged(found: Comparison, chosen: Collection[Key], reason: str) -> Plan:
    """The earlier plan with the chosen changes; `reason` is kept with each wording that is left.

    A part that is chosen brings the section and focus area that it stands in. One that still holds an action stays,
    even where its removal was chosen.
    """
    picked: dict[str, list[Change]] = defaultdict(list)
    for at, group in enumerate(found.groups):
        id_ = "" if group.part is Part.PLAN else group.new or group.old
        picked[id_] += [one for inner, one in enumerate(group.changes) if (at, inner) in chosen]
    return _Merging(found, picked, reason).plan()


class _Merging:
    """Puts the plan together again, from the actions upwards."""

    def __init__(self, found: Comparison, picked: Mapping[str, Sequence[Change]], reason: str) -> None:
        self.found, self.picked, self.reason = found, picked, reason

    def plan(self) -> Plan:
        frame: Plan = _taken(Part.PLAN, self.found.earlier, self.of(""))
        return replace(frame, sections=tuple(self.sections()))

    def of(self, id_: str) -> Sequence[Change]:
        return self.picked.get(id_, ())

    def has(self, id_: str, kind: Kind) -> bool:
        return any(change.kind is kind and change.part in _INSIDE for change in self.of(id_))

    def actions(self) -> dict[str, list[Action]]:
        """The actions by the id of their focus area."""
        homes: dict[str, list[Action]] = defaultdict(list)
        later = {seat.action.id: seat.focus_area.id for seat in seats(self.found.later)}
        for seat in seats(self.found.earlier):
            id_ = seat.action.id
            if not self.has(id_, Kind.REMOVED):
                homes[later[id_] if self.has(id_, Kind.MOVED) else seat.focus_area.id].append(self.action(seat.action))
        for seat in seats(self.found.later):
            if self.has(seat.action.id, Kind.ADDED):
                homes[seat.focus_area.id].append(seat.action)
        return homes

    def action(self, old: Action) -> Action:
        new: Action = _taken(Part.ACTION, old, self.of(old.id))
        left = Wording(old.title, reason=self.reason)
        return new if new.title == old.title else replace(new, wordings=(*new.wordings, left))

    def areas(self) -> dict[str, list[FocusArea]]:
        """The focus areas by the id of their section."""
        actions, homes = self.actions(), defaultdict[str, list[FocusArea]](list)
        known = {area.id for section in self.found.earlier.sections for area in section.focus_areas}
        later = {area.id: section.id for section in self.found.later.sections for area in section.focus_areas}
        for section in self.found.earlier.sections:
            for area in section.focus_areas:
                kept = tuple(actions[area.id])
                if kept or not self.has(area.id, Kind.REMOVED):
                    home = later[area.id] if self.has(area.id, Kind.MOVED) else section.id
                    homes[home].append(replace(_taken(Part.FOCUS_AREA, area, self.of(area.id)), actions=kept))
        for section in self.found.later.sections:
            for area in section.focus_areas:
                if area.id not in known and (actions[area.id] or self.has(area.id, Kind.ADDED)):
                    homes[section.id].append(replace(area, actions=tuple(actions[area.id])))
        return homes

    def sections(self) -> list[Section]:
        areas = self.areas()
        known = {section.id for section in self.found.earlier.sections}
        kept = [
            replace(_taken(Part.SECTION, section, self.of(section.id)), focus_areas=tuple(areas[section.id]))
            for section in self.found.earlier.sections
            if not self.has(section.id, Kind.REMOVED) or any(area.actions for area in areas[section.id])
        ]
        added = [
            replace(section, focus_areas=tuple(areas[section.id]))
            for section in self.found.later.sections
            if section.id not in known and (areas[section.id] or self.has(section.id, Kind.ADDED))
        ]
        return kept + added


def _taken(part: Part, old: Any, changes: Sequence[Change]) -> Any:
    """A part with these changes of itself and of what stands inside it."""
    fields = _fields(part, old, changes)
    for name, inner in _INSIDE[part].items():
        items = getattr(old, name)
        mine = [change for change in changes if change.part is inner]
        gone = [change.old for change in mine if change.new is None]
        kept = [_changed(inner, item, mine) for item in items if not any(item is one for one in gone)]
        fields[name] = (*kept, *(change.new for change in mine if change.old is None and change.new is not None))
    return replace(old, **fields)


def _changed(part: Part, old: Any, changes: Sequence[Change]) -> Any:
    """Something inside a part with the changes of it; a date that moves is kept with the one that it had."""
    new = replace(old, **_fields(part, old, changes))
    if part is Part.MILESTONE and new.due != old.due and new.moves == old.moves:
        return replace(new, moves=(*old.moves, Move(old.due, new.due)))
    return new


def _fields(part: Part, old: Any, changes: Sequence[Change]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for change in changes:
        if change.part is part and change.old is old and change.new is not None:
            name = _attribute(change)
            taken = (name, *_WITH.get((part, name), ()))
            found |= {one: getattr(change.new, one) for one in taken}
    return found


def _attribute(change: Change) -> str:
    return next(field.name for field in FIELDS[change.part] if field.label == change.field)
