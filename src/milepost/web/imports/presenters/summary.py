"""What an import found, counted, with what a person should look at first."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlencode

from milepost.core.document.nodes import Certainty, Note, Place
from milepost.core.drafting.marked import OF_HEADINGS, Counted, Titles, anchor
from milepost.core.plan.model import Unplaced

# Repairs that are part of reading any such table; a person need not look at each.
_ROUTINE = frozenset({"carried_down"})
# What is certain and yet needs a person: words of the file were not read.
_LOSES = frozenset({"formula", "pictures", "not read"})


@dataclass(frozen=True, slots=True)
class Count:
    """One line of the summary: what was counted, how many, and what that is made of."""

    name: str
    number: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class ActionFound:
    """An action that was read, as it is called, and the id of its row or line; "" where that is not known."""

    name: str
    anchor: str


# What several notes of one kind are about, in one line.
_ABOUT = {
    "date": "dates were read with an assumption",
    "rejoined_row": "rows that a page or table break tore were joined again",
    "shifted_row": "rows stood in the wrong columns and were put right",
    "milestone_statuses": "actions have a status of their own for each milestone",
    "focus_area_alone": "lines alone above an action were read as focus areas",
    "label_by_repetition": "labels that repeat were read as questions",
}
_MOST_LISTED, _MOST_PLACES = 100, 25
_MANY = 4  # notes of one kind that are too many to read one by one before anything else


@dataclass(frozen=True, slots=True)
class NoteView:
    """A note with where it belongs: each place in words, with the id of its row or line.

    `heading` is the number of the heading that it is about, counted from 1, 0 for none.
    """

    kind: str
    message: str
    is_sure: bool
    places: tuple[tuple[str, str], ...]
    heading: int = 0

    @property
    def listed(self) -> tuple[tuple[str, str], ...]:
        """The places that are named here: of very many the first, since the source says it at each."""
        return self.places[:_MOST_PLACES]


@dataclass(frozen=True, slots=True)
class NoteGroup:
    """Notes of one kind: few are shown as they are, many behind a line that says what they are `about`.

    Those that say the same are one, with the places of all.
    """

    about: str
    notes: tuple[NoteView, ...]


@dataclass(frozen=True, slots=True)
class UnplacedView:
    """Words that have no place in the plan, why, and where they stood."""

    text: str
    reason: str
    where: str
    anchor: str


@dataclass(frozen=True, slots=True)
class UnplacedGroup:
    """Words that are unplaced for one reason: few are shown as they are, many behind the reason, `about`."""

    about: str
    items: tuple[UnplacedView, ...]


def counts(found: Counted) -> tuple[Count, ...]:
    """How many of each part were read."""
    labels = Counter(label or "without a label" for label in found.labels)
    filled, empty = found.filled, found.answers - found.filled
    return (
        Count("Sections", len(found.labels), _called(labels)),
        Count("Section leads", found.leads, _lacking(found.leads_without_organisation, "organisation")),
        Count("Focus areas", found.focus_areas),
        Count("Actions", found.actions, _numbered(found.numbered, found.actions)),
        Count("Answers", found.answers, _filled(filled, empty)),
        Count("Dated milestones", found.milestones),
    )


def found_actions(read: Titles) -> tuple[ActionFound, ...]:
    """Every action that was read, in the order of the plan; of very many none, since nobody looks through them here."""
    if len(read.titles) > _MOST_LISTED:
        return ()
    anchors = read.anchors or ("",) * len(read.titles)  # what was read before they were kept has none
    each = zip(read.numbers, read.titles, anchors, strict=True)
    return tuple(ActionFound(f"{number} {title}".strip(), name) for number, title, name in each)


def notes(found: Iterable[Note], headings: Sequence[Place | None] = ()) -> tuple[NoteView, ...]:
    """What reading assumed or repaired, the least sure first; what is noted of one heading is one note.

    `headings` are the places of the headings, None for one that is not asked about.
    """
    order = {Certainty.JUDGEMENT: 0, Certainty.LIKELY: 1, Certainty.CERTAIN: 2}
    about = {place: at for at, place in enumerate(headings, start=1) if place}
    said: dict[int, list[Note]] = defaultdict(list)
    for at, note in enumerate(found, start=1):
        heading = about.get(note.place, 0) if note.place and note.kind in OF_HEADINGS else 0
        said[heading or -at].append(note)
    told = sorted(said.items(), key=lambda one: min(order[note.certainty] for note in one[1]))
    return tuple(_note(held, max(heading, 0)) for heading, held in told)


def grouped(shown: Iterable[NoteView]) -> tuple[NoteGroup, ...]:
    """The notes with those of one kind together, where they are many; what a person can settle here stands alone."""
    kinds: dict[str, list[NoteView]] = defaultdict(list)
    for note in shown:
        kinds["" if note.heading else note.kind].append(note)
    few = [note for kind, held in kinds.items() if not kind or len(held) < _MANY for note in held]
    many = [(kind, held) for kind, held in kinds.items() if kind and len(held) >= _MANY]
    groups = [NoteGroup(f"{len(held)} {_ABOUT.get(kind, 'notes of one kind')}", told_once(held)) for kind, held in many]
    return (*([NoteGroup("", told_once(few))] if few else ()), *groups)


def told_once(shown: Iterable[NoteView]) -> tuple[NoteView, ...]:
    """The notes, those that say the same as one; a year over a hundred dates is not assumed a hundred times."""
    said: dict[NoteView, list[tuple[str, str]]] = defaultdict(list)
    for note in shown:
        said[replace(note, places=())].extend(note.places)
    return tuple(replace(note, places=tuple(places)) for note, places in said.items())


def unplaced(items: Iterable[Unplaced]) -> tuple[UnplacedView, ...]:
    """What could not be put anywhere."""
    return tuple(UnplacedView(item.text, item.reason, where(item.place), anchor(item.place)) for item in items)


def by_reason(items: Iterable[UnplacedView]) -> tuple[UnplacedGroup, ...]:
    """What could not be put anywhere, with what has the same reason together where that is much."""
    reasons: dict[str, list[UnplacedView]] = defaultdict(list)
    for item in items:
        reasons[item.reason].append(item)
    few = tuple(item for held in reasons.values() if len(held) < _MANY for item in held)
    many = [
        UnplacedGroup(f"{reason.rstrip('.')} ({len(held)})", tuple(held))
        for reason, held in reasons.items()
        if len(held) >= _MANY
    ]
    return (*([UnplacedGroup("", few)] if few else ()), *many)


def where(place: Place | None) -> str:
    """A place in words, the widest part first."""
    if place is None:
        return ""
    if place.paragraph == 0:
        return "subject of the mail"
    parts = (
        ("page", place.page),
        ("sheet", place.sheet or None),
        ("table", place.table),
        ("row", place.row),
        ("column", place.column),
        ("line", place.line if place.table is None else None),
        ("paragraph", place.paragraph if place.table is None and place.line is None else None),
    )
    return ", ".join(f"{name} {value}" for name, value in parts if value is not None)


def pointing(review: str, name: str) -> str:
    """The address of the review page that holds the row, line or table with this id; of the page alone for "".

    Which page of the source that is the review finds, since corrections move rows to and fro.
    """
    return f"{review}?{urlencode({'at': name})}#{name}" if name else review


def _note(said: Sequence[Note], heading: int) -> NoteView:
    is_sure = all(
        note.kind not in _LOSES and (note.certainty is Certainty.CERTAIN or note.kind in _ROUTINE) for note in said
    )
    message, place = " ".join(note.message for note in said), said[0].place
    return NoteView(said[0].kind, message, is_sure, ((where(place), anchor(place)),) if place else (), heading)


def _called(labels: Counter[str]) -> str:
    """What the sections are called, and how many are called so where they have several names."""
    if len(labels) == 1:
        return next(iter(labels))
    return ", ".join(f"{number} {label}" for label, number in labels.items())


def _filled(filled: int, empty: int) -> str:
    if filled and empty:
        return f"{filled} filled, {empty} empty"
    return "all filled" if filled else "all empty" if empty else ""


def _lacking(number: int, what: str) -> str:
    return f"{number} without {what}" if number else ""


def _numbered(number: int, total: int) -> str:
    if number == total:
        return "all numbered" if total else ""
    return f"{number} numbered, {total - number} without a number" if number else "none of them numbered"
