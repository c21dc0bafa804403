"""Changes in plain words, the same on pages, in papers and on the command line."""

from collections import Counter
from collections.abc import Iterable, Iterator

from milepost.core.plan.compare.changes import Change, Comparison, Group, How, Kind, Part

_COUNTED = {
    Kind.ADDED: ("added", "added"),
    Kind.REMOVED: ("removed", "removed"),
    Kind.REWORDED: ("reworded", "reworded"),
    Kind.RENUMBERED: ("renumbered", "renumbered"),
    Kind.MOVED: ("moved", "moved"),
    Kind.REORDERED: ("put in another order", "put in another order"),
    Kind.DATE: ("date changed", "dates changed"),
    Kind.OWNER: ("owner changed", "owners changed"),
    Kind.STATUS: ("status changed", "statuses changed"),
    Kind.ANSWER: ("answer changed", "answers changed"),
    Kind.LINEAGE: ("link to another action changed", "links to other actions changed"),
    Kind.OTHER: ("other change", "other changes"),
}
_HOW = {
    How.KNOWN: "It goes on from the earlier plan’s action",
    How.NUMBER: "Recognised by its number, with other words",
    How.WORDING: "Recognised by its words",
    How.NUMBER_ALONE: "Recognised by its number alone: the words have little in common",
    How.CONTENTS: "Recognised by the actions in it",
    How.PLACE: "Recognised by where it stands",
}
_OF_GROUP = (Part.PLAN, Part.SECTION, Part.FOCUS_AREA, Part.ACTION)
_LONGEST = 60


def label(change: Change) -> str:
    """What changed, in a few words: "Reworded", "Date: “Doors open”", "Answer added: “Where are we now?”"."""
    if change.kind in (Kind.ADDED, Kind.REMOVED):
        return _with_name(f"{change.part} {change.kind}", change)
    if change.kind is Kind.MOVED:
        return f"Moved to another {change.field}"
    if change.kind is Kind.REORDERED:
        return f"Order of the {change.part}s"
    if change.part is Part.LINEAGE:
        return f"No longer {change.name}" if change.before and not change.after else _opened(change.name)
    if change.part is Part.ANSWER and change.field == "words":
        return _with_name("answer changed", change)
    if change.part is Part.ACTION and change.field in ("title", "number"):
        return "Reworded" if change.field == "title" else "Renumbered"
    if change.part in _OF_GROUP and not change.name:
        return _opened(change.field)
    return _with_name(change.field, change)


def how(group: Group) -> str:
    """How it was found that this is the same part in both plans; "" where its id or nothing says so."""
    renumbered = any(change.kind is Kind.RENUMBERED for change in group.changes)
    is_plain = group.how in (How.NUMBER, How.WORDING) and group.likeness == 1 and not renumbered
    return "" if group.how is None or is_plain else _HOW.get(group.how, "")


def counts(comparison: Comparison) -> Iterator[str]:
    """How many changes there are of each kind that there is: "3 added", "2 dates changed"."""
    return counted(comparison.changes)


def counted(changes: Iterable[Change]) -> Iterator[str]:
    """The same of any changes."""
    found = Counter(change.kind for change in changes)
    for kind, (one, several) in _COUNTED.items():
        if found[kind]:
            yield f"{found[kind]} {one if found[kind] == 1 else several}"


def _with_name(words: str, change: Change) -> str:
    name = " ".join(change.name.split())
    name = name if len(name) <= _LONGEST else f"{name[:_LONGEST].rpartition(' ')[0] or name[: _LONGEST - 1]} …"
    thing = f": “{name}”" if name else ""
    return _opened(f"{words}{thing}")


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]
