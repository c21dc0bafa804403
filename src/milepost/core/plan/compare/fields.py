"""What is compared of each part, a row a field: how a difference is called and of which kind it is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from milepost.core.plan.compare.changes import Change, Kind, Part
from milepost.core.plan.compare.saying import is_same, said_apart

# What reading noted beside the words, what the place of a part says already, and what nobody decided yet.
NOTED = {"place", "more_places", "notes", "labels", "unplaced"}
NOT_COMPARED = NOTED | {"source", "proposals", "id", "key"}

Why = Callable[[str, Any, Any], str]  # the reason of a change of this field from the earlier to the later part


@dataclass(frozen=True, slots=True)
class Compared:
    """One field: its name in the value, the kind of a difference, and what people call it."""

    name: str
    kind: Kind
    label: str


def _row(name: str, kind: Kind = Kind.OTHER, label: str = "") -> Compared:
    return Compared(name, kind, label or name.replace("_", " "))


FIELDS: dict[Part, tuple[Compared, ...]] = {
    Part.PLAN: (
        _row("title", Kind.REWORDED),
        _row("owner", Kind.OWNER),
        _row("calendar"),
    ),
    Part.PERIOD: (_row("label", Kind.REWORDED), _row("start", Kind.DATE), _row("end", Kind.DATE), _row("standing")),
    Part.QUESTION: (_row("heading", Kind.REWORDED), _row("role", label="what it asks for"), _row("period")),
    Part.STATUS_WORD: (
        _row("label", Kind.REWORDED),
        _row("meaning"),
        _row("symbol"),
        _row("colour"),
        _row("description", Kind.REWORDED),
    ),
    Part.ABBREVIATION: (_row("long", Kind.REWORDED, "meaning"),),
    Part.CONCERN: (
        _row("text", Kind.REWORDED, "words"),
        _row("raised"),
        _row("actions"),
        _row("state", Kind.STATUS),
        _row("answer", Kind.ANSWER),
        _row("ask", Kind.REWORDED, "what is asked"),
        _row("audience"),
    ),
    Part.SECTION: (
        _row("title", Kind.REWORDED),
        _row("label", Kind.REWORDED, "what it is called"),
        _row("number", Kind.RENUMBERED),
        _row("heading", Kind.REWORDED),
        _row("leads", Kind.OWNER),
    ),
    Part.STATEMENT: (
        _row("text", Kind.REWORDED, "words"),
        _row("by", Kind.OWNER, "who wrote it"),
        _row("audience"),
    ),
    Part.FOCUS_AREA: (_row("title", Kind.REWORDED), _row("number", Kind.RENUMBERED)),
    Part.ACTION: (
        _row("title", Kind.REWORDED),
        _row("number", Kind.RENUMBERED),
        _row("leads", Kind.OWNER),
        _row("organisations", Kind.OWNER),
        _row("stage", Kind.STATUS),
        _row("stage_source", Kind.STATUS, "why it stands there"),
        _row("status", Kind.STATUS),
        _row("evidence", Kind.ANSWER),
    ),
    Part.ANSWER: (
        _row("text", Kind.ANSWER, "words"),
        _row("by", Kind.OWNER, "who gave it"),
        _row("audience"),
        _row("nothing_to_report", Kind.ANSWER),
    ),
    Part.MILESTONE: (
        _row("text", Kind.REWORDED, "words"),
        _row("due", Kind.DATE, "date"),
        _row("state", Kind.STATUS),
        _row("owner", Kind.OWNER),
        _row("because", Kind.STATUS, "why"),
        _row("moves", Kind.DATE, "earlier moves of its date"),
        _row("audience"),
    ),
    Part.WORDING: (),  # all of it is its key
    Part.MEASURE: (
        _row("text", Kind.REWORDED, "words"),
        _row("kind"),
        _row("unit"),
        _row("direction", label="which way is better"),
        _row("baseline"),
        _row("targets"),
        _row("readings", Kind.ANSWER),
        _row("cohort", label="whom it counts"),
    ),
}


def differing(part: Part, old: Any, new: Any, *, name: str = "", but: frozenset[str] = frozenset()) -> Iterator[Change]:
    """A change for each field of this part that differs, save those named in `but`."""
    for field in FIELDS[part]:
        before, after = getattr(old, field.name), getattr(new, field.name)
        if field.name not in but and not is_same(before, after):
            yield Change(field.kind, part, name, field.label, *said_apart(before, after), old=old, new=new)


def unnoted(data: Any) -> Any:
    """Plain data of a plan without what reading noted: where texts stood is more work to decode than what they say."""
    if isinstance(data, dict):
        return {key: unnoted(item) for key, item in data.items() if key not in NOTED}
    return [unnoted(item) for item in data] if isinstance(data, list) else data
