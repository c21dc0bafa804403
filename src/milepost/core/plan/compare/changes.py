"""What a comparison of two plans is made of: pairs, changes, and groups of changes."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from milepost.core.plan.model import Plan


class How(StrEnum):
    """How it was found that two parts are the same part of the plan; never guessed without saying so."""

    ID = "id"
    KNOWN = "known"
    NUMBER = "number"
    WORDING = "wording"
    NUMBER_ALONE = "number_alone"
    CONTENTS = "contents"
    PLACE = "place"


class Part(StrEnum):
    """What of a plan changed."""

    PLAN = "plan"
    PERIOD = "period"
    QUESTION = "question"
    STATUS_WORD = "status word"
    ABBREVIATION = "abbreviation"
    CONCERN = "concern"
    SECTION = "section"
    STATEMENT = "statement"
    FOCUS_AREA = "focus area"
    ACTION = "action"
    ANSWER = "answer"
    MILESTONE = "milestone"
    MEASURE = "measure"
    WORDING = "earlier wording"
    LINEAGE = "lineage"


class Kind(StrEnum):
    """What happened to it."""

    ADDED = "added"
    REMOVED = "removed"
    REWORDED = "reworded"
    RENUMBERED = "renumbered"
    MOVED = "moved"
    REORDERED = "reordered"
    DATE = "date"
    OWNER = "owner"
    STATUS = "status"
    ANSWER = "answer"
    LINEAGE = "lineage"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two places in two lists that hold the same part; `likeness` of their words is from 0 to 1."""

    old: int
    new: int
    how: How
    likeness: float = 1.0


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs.

    `name` says which one in words ("" where the group says it), `field` what of it; `before` and `after` are the
    words as they stand, or the value in words; `reason` is why, where the plan knows it. `old` and `new` are the part
    itself in the two plans, None where it stands in one only.
    """

    kind: Kind
    part: Part
    name: str = ""
    field: str = ""
    before: str = ""
    after: str = ""
    reason: str = ""
    old: Any = dataclasses.field(default=None, compare=False, repr=False)
    new: Any = dataclasses.field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Group:
    """The changes of one part of the plan: of its frame, a section, a focus area or an action.

    `old` and `new` are its ids in the two plans and `section` is the id of its section in the plan where it stands,
    each "" where there is none; `name` is its name in the later plan, or in the earlier one where it was removed.
    `how` is None where it stands in one plan only.
    """

    part: Part
    name: str
    changes: tuple[Change, ...]
    section: str = ""
    old: str = ""
    new: str = ""
    how: How | None = None
    likeness: float = 1.0


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two plans and what differs, in the order of the later one, with what was removed after its neighbours.

    `was` gives the earlier id of each action that both plans have by its later one.
    """

    earlier: Plan
    later: Plan
    groups: tuple[Group, ...]
    was: Mapping[str, str]

    @property
    def changes(self) -> tuple[Change, ...]:
        """Every change."""
        return tuple(change for group in self.groups for change in group.changes)
