"""The score of one reading, part by part, each from 0 to 1 or None where the document has no such part."""

from dataclasses import dataclass, fields
from typing import Any

from bench.reading.match import SAME, likeness, paired, same_heading, same_words, share

Data = dict[str, Any]
ALIKE_ENOUGH = 0.6


@dataclass(frozen=True, slots=True)
class Score:
    """How well each part was read; `homes` is the share of actions under the right section and focus area."""

    sections: float | None
    leads: float | None
    focus_areas: float | None
    actions: float | None
    homes: float | None
    numbers: float | None
    statuses: float | None
    cells: float | None
    milestones: float | None

    @property
    def overall(self) -> float:
        """The mean of the parts that there are; milestones are a measure of their own."""
        names = [field.name for field in fields(self) if field.name != "milestones"]
        parts = [part for part in (getattr(self, name) for name in names) if part is not None]
        return sum(parts) / len(parts)


@dataclass(frozen=True, slots=True)
class Seat:
    """An action with the titles of what holds it."""

    section: str
    focus: str
    action: Data


def score(expected: Data, read: Data) -> Score:
    """Compare what was read with what was expected."""
    wanted, found = seats(expected), seats(read)
    matched = paired(wanted, found, lambda one, other: likeness(one.action["title"], other.action["title"]))
    couples = [(one.action, other.action) for one, other in matched]
    means = expected.get("status_means", {})
    unscored = expected.get("unscored", ())
    return Score(
        sections=_parts(expected["sections"], read["sections"]),
        leads=_leads(expected, read, couples),
        focus_areas=_parts(_focus_areas(expected), _focus_areas(read)),
        actions=share(len(matched), len(wanted), len(found)),
        homes=_of_all(wanted, [_at_home(one, other) for one, other in matched]),
        numbers=_of_all(wanted, [same_words(one["number"], other["number"]) for one, other in couples]),
        statuses=_statuses(wanted, couples, means),
        cells=_cells(wanted, couples),
        milestones=None if "milestones" in unscored else _milestones(wanted, found, couples),
    )


def seats(data: Data) -> list[Seat]:
    """Every action with what holds it."""
    return [
        Seat(section["title"], focus["title"], action)
        for section in data["sections"]
        for focus in section["focus_areas"]
        for action in focus["actions"]
    ]


def _focus_areas(data: Data) -> list[Data]:
    return [focus for section in data["sections"] for focus in section["focus_areas"] if focus["title"]]


def _parts(wanted: list[Data], found: list[Data]) -> float | None:
    matched = paired(wanted, found, lambda one, other: likeness(one["title"], other["title"]))
    return share(sum(_credit(one, other) for one, other in matched), len(wanted), len(found))


def _credit(one: Data, other: Data) -> float:
    labels = [key for key in ("label", "number") if key in one and (key != "label" or one[key])]
    if not labels:  # a label that only a column's heading would give is not judged
        return 1.0
    return 0.6 + 0.4 / len(labels) * sum(same_words(one[key], other[key]) for key in labels)


def _leads(expected: Data, read: Data, couples: list[tuple[Data, Data]]) -> float | None:
    holders = paired(expected["sections"], read["sections"], lambda one, other: likeness(one["title"], other["title"]))
    credit = sum(_lead_credit(one["leads"], other["leads"]) for one, other in (*holders, *couples))
    return share(credit, _count_leads(expected), _count_leads(read))


def _count_leads(data: Data) -> int:
    return sum(len(item["leads"]) for item in (*data["sections"], *(seat.action for seat in seats(data))))


def _lead_credit(wanted: list[Data], found: list[Data]) -> float:
    return sum(_same_lead(one, other) for one, other in paired(wanted, found, _same_lead, ALIKE_ENOUGH))


def _same_lead(one: Data, other: Data) -> float:
    rank = one.get("rank")
    if rank and other["name"].startswith(rank):
        one = one | {"name": f"{rank} {one['name']}"}
    elif rank and other["post"].startswith(rank):
        one = one | {"post": f"{rank}, {one['post']}".rstrip(", ")}
    else:
        other = _with_rank(one, other)
    return sum(likeness(one[key], other[key]) for key in ("name", "post", "organisation")) / 3


def _with_rank(one: Data, other: Data) -> Data:
    """The lead that was read, with a rank that the expectation prints with the name beside it and not as a post."""
    held, _, rest = other["post"].partition(", ")
    if held and one["name"] == f"{held} {other['name']}":
        return other | {"name": one["name"], "post": rest}
    return other


def _at_home(one: Seat, other: Seat) -> bool:
    return likeness(one.section, other.section) >= SAME and likeness(one.focus, other.focus) >= SAME


def _of_all(wanted: list[Seat], right: list[bool]) -> float | None:
    return sum(right) / len(wanted) if wanted else None


def _statuses(wanted: list[Seat], couples: list[tuple[Data, Data]], means: dict[str, str]) -> float | None:
    stated = [seat for seat in wanted if seat.action["status"]]
    right = [
        any(same_words(word, other["status"]) for word in (one["status"], means.get(one["status"])) if word)
        for one, other in couples
        if one["status"]
    ]
    return _of_all(stated, right)


def _cells(wanted: list[Seat], couples: list[tuple[Data, Data]]) -> float | None:
    total = sum(len(seat.action["answers"]) for seat in wanted)
    credit = sum(
        likeness(text, answer(other, heading)) for one, other in couples for heading, text in one["answers"].items()
    )
    return credit / total if total else None


def answer(action: Data, heading: str) -> str:
    """What was read under a heading, or under those that mean the same where no heading is just so."""
    found = [(read, text) for read, text in action["answers"].items() if same_heading(heading, read)]
    exact = [text for read, text in found if same_words(heading, read)]
    return "\n".join(text for text in exact or [text for _, text in found] if text)


def _milestones(wanted: list[Seat], found: list[Seat], couples: list[tuple[Data, Data]]) -> float | None:
    hits = sum(
        len(paired(one["milestones"], other["milestones"], _same_promise, ALIKE_ENOUGH)) for one, other in couples
    )
    totals = [sum(len(seat.action["milestones"]) for seat in of) for of in (wanted, found)]
    return share(hits, *totals)


def _same_promise(one: Data, other: Data) -> float:
    """How alike two milestones of one day are; a day without words may be any, and is sooner another without."""
    if one["due"] != other["due"]:
        return 0.0
    return likeness(one["text"], other["text"]) if one["text"] or not other["text"] else SAME
