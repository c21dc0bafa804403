"""What an import found, counted, with what a person should look at first."""

from collections import Counter
from dataclasses import dataclass

from milepost.core.document.nodes import Certainty, Note, Place
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

# Repairs that are part of reading any such table; a person need not look at each.
_ROUTINE = frozenset({"carried_down"})


@dataclass(frozen=True, slots=True)
class Count:
    """One line of the summary: what was counted, how many, and what that is made of."""

    name: str
    number: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note with where it belongs in words, and the address of the row on this page."""

    message: str
    is_sure: bool
    where: str
    anchor: str


@dataclass(frozen=True, slots=True)
class UnplacedView:
    """Words that have no place in the plan, why, and where they stood."""

    text: str
    reason: str
    where: str
    anchor: str


def counts(plan: Plan) -> tuple[Count, ...]:
    """How many of each part were read."""
    rows = tuple(actions(plan))
    labels = Counter(section.label or "without a label" for section in plan.sections)
    focus_areas = [one for section in plan.sections for one in section.focus_areas if one.title]
    leads = [lead for section in plan.sections for lead in section.leads]
    answers = [answer for row in rows for answer in row.answers]
    filled = sum(bool(answer.text) or answer.nothing_to_report for answer in answers)
    milestones = sum(len(row.milestones) for row in rows)
    return (
        Count("Sections", len(plan.sections), ", ".join(f"{number} {label}" for label, number in labels.items())),
        Count("Section leads", len(leads), _lacking(sum(not lead.organisation for lead in leads), "organisation")),
        Count("Focus areas", len(focus_areas)),
        Count("Actions", len(rows), _numbered(sum(bool(row.number) for row in rows), len(rows))),
        Count("Answers", len(answers), f"{filled} filled, {len(answers) - filled} empty" if answers else ""),
        Count("Dated milestones", milestones),
    )


def notes(plan: Plan) -> tuple[NoteView, ...]:
    """What reading assumed or repaired, the least sure first."""
    order = {Certainty.JUDGEMENT: 0, Certainty.LIKELY: 1, Certainty.CERTAIN: 2}
    ranked = sorted(plan.notes, key=lambda note: order[note.certainty])
    return tuple(_note(note) for note in ranked)


def unplaced(plan: Plan) -> tuple[UnplacedView, ...]:
    """What could not be put anywhere."""
    return tuple(UnplacedView(item.text, item.reason, where(item.place), anchor(item.place)) for item in plan.unplaced)


def where(place: Place | None) -> str:
    """A place in words, the widest part first."""
    if place is None:
        return ""
    parts = (
        ("page", place.page),
        ("sheet", place.sheet or None),
        ("table", place.table),
        ("row", place.row),
        ("column", place.column),
        ("paragraph", place.paragraph if place.table is None else None),
    )
    return ", ".join(f"{name} {value}" for name, value in parts if value is not None)


def anchor(place: Place | None) -> str:
    """The id of the row on the review page that a place belongs to, or "" for none."""
    if place is None or place.table is None or place.row is None:
        return ""
    return f"row-{place.table}-{place.row}"


def _note(note: Note) -> NoteView:
    is_sure = note.certainty is Certainty.CERTAIN or note.kind in _ROUTINE
    return NoteView(note.message, is_sure, where(note.place), anchor(note.place))


def _lacking(number: int, what: str) -> str:
    return f"{number} without {what}" if number else ""


def _numbered(number: int, total: int) -> str:
    return f"{number} numbered, {total - number} without a number" if total else ""
