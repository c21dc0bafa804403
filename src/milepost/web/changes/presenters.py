"""What differs between two plans, arranged by section and action, with what was struck and added told apart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from milepost.core.plan.compare import Change, Comparison, Group, Kind, Part
from milepost.core.plan.compare.telling import counts, how, label
from milepost.core.reports import parts
from milepost.core.words.changed import Fate, Piece, changed_words
from milepost.web.plans.addresses import PlanAddresses

_WHOLE = 6  # texts of so few words are shown as they were and as they are, not word by word
_LONGEST = 60  # of words that stayed, so many are shown
_AROUND = 20


@dataclass(frozen=True, slots=True)
class ChangeView:
    """One change: what it is, its pieces in order (`kept`, `struck` or `added`), and why."""

    label: str
    pieces: tuple[Piece, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class GroupView:
    """The changes of one action or larger part; `fate` is "added", "removed" or "" where it stands in both plans."""

    name: str
    part: str
    address: str
    how: str
    fate: str
    changes: tuple[ChangeView, ...]


@dataclass(frozen=True, slots=True)
class SectionChanges:
    """The changes in one section, or in the frame of the plan."""

    name: str
    groups: tuple[GroupView, ...]


def section_changes(found: Comparison, now: PlanAddresses, then: PlanAddresses) -> tuple[SectionChanges, ...]:
    """Everything that differs; what is there now links to its page now, what is gone to its page then."""
    headings = {
        section.id: parts.section_heading(section) for plan in (found.earlier, found.later) for section in plan.sections
    }
    return tuple(
        SectionChanges(headings.get(section, "The plan as a whole"), tuple(_group(one, now, then) for one in groups))
        for section, groups in groupby(found.groups, key=lambda group: group.section)
    )


def summary(found: Comparison) -> str:
    """How many changes there are of each kind, in one line."""
    return ", ".join(counts(found))


def _group(group: Group, now: PlanAddresses, then: PlanAddresses) -> GroupView:
    fate = group.changes[0].kind.value if _is_whole(group) else ""
    return GroupView(
        group.name,
        group.part.value,
        _address(group, now, then),
        how(group),
        fate,
        () if fate else tuple(map(change_view, group.changes)),
    )


def _is_whole(group: Group) -> bool:
    return group.part is not Part.PLAN and group.how is None


def _address(group: Group, now: PlanAddresses, then: PlanAddresses) -> str:
    at, id_ = (now, group.new) if group.new else (then, group.old)
    if group.part is Part.ACTION:
        return at.action(id_)
    return at.section(id_) if group.part is Part.SECTION else ""


def change_view(change: Change) -> ChangeView:
    """One change, its words told apart."""
    return ChangeView(label(change), tuple(_pieces(change)), change.reason)


def _pieces(change: Change) -> Iterable[Piece]:
    sides = len(change.before.split()), len(change.after.split())
    if change.kind is Kind.LINEAGE or not all(sides) or max(sides) <= _WHOLE:
        whole = Piece(Fate.STRUCK, f"{change.before} "), Piece(Fate.ADDED, change.after)
        return tuple(piece for piece in whole if piece.text.strip())
    return _shortened(changed_words(change.before, change.after))


def _shortened(pieces: tuple[Piece, ...]) -> Iterator[Piece]:
    """Long stretches of words that stayed are cut in their middle, or on the side that no change is on."""
    for at, piece in enumerate(pieces):
        words = piece.text.split()
        if piece.fate is not Fate.KEPT or len(words) <= _LONGEST:
            yield piece
            continue
        first = " ".join(words[:_AROUND]) if at else ""
        last = " ".join(words[-_AROUND:]) if at + 1 < len(pieces) else ""
        yield Piece(Fate.KEPT, f"{first} … {last} ".lstrip())
