"""Titles that a line broken at a width tore: "1b) Teach children to ride, with a" and below it "course for parents"."""

import re
from dataclasses import replace

from milepost.core.interpret.items import Item, Label
from milepost.core.interpret.leads.action_sentences import action_sentence
from milepost.core.interpret.leads.sentences import lead_sentence
from milepost.core.interpret.outlines.actions import OutlinePart

_OPEN = re.compile(
    r"(?:,|\b(?:a|an|the|and|or|of|to|in|on|at|by|for|from|with|without|that|which|who|whose|their|our|its|into|between|"
    r"through|across|under|over|about|as))$",
    re.IGNORECASE,
)
MOST_LINES = 2  # that a title goes on with


def with_whole_titles(
    items: tuple[Item, ...], parts: dict[int, OutlinePart], rank: int
) -> tuple[tuple[Item, ...], dict[int, OutlinePart]]:
    """The items and parts, each line that opens an action or more with the very next lines that go on with it."""
    rests = {at: rest for at, part in parts.items() if 0 < part.rank <= rank and (rest := _rest(parts, at))}
    gone = {one: Label(parts[one].line.said, "title") for rest in rests.values() for one in rest}
    whole = {at: _whole([parts[one] for one in (at, *rest)]) for at, rest in rests.items()}
    kept = {at: whole.get(at, part) for at, part in parts.items() if at not in gone}
    return tuple(gone.get(at, item) for at, item in enumerate(items)), kept


def _rest(parts: dict[int, OutlinePart], at: int) -> list[int]:
    """The places of the lines that go on with this one, where each is the next of the source and plain text."""
    found: list[int] = []
    above = at
    while len(found) < MOST_LINES and not parts[at].line.level and goes_on(parts, above):
        above += 1
        found.append(above)
    return found


def goes_on(parts: dict[int, OutlinePart], at: int) -> bool:
    """Whether the very next line of the source is plain text that goes on with what this line says."""
    here, below = parts[at], parts.get(at + 1)
    if below is None or below.rank or below.is_field or below.line.listed or below.line.level:
        return False
    first, second = (part.line.said.place.line if part.line.said.place else None for part in (here, below))
    if first is None or second is None or second - first != 1:
        return False
    text, more = here.line.said.text.rstrip(), below.line.said.text
    is_open = text[-1] not in ".:;!?" and (more[:1].islower() or bool(_OPEN.search(text)))
    return is_open and not (lead_sentence(more) or action_sentence(more))  # "Getting about" is a whole title


def _whole(lines: list[OutlinePart]) -> OutlinePart:
    first, *rest = lines
    more = " ".join(part.line.said.text.strip() for part in rest)
    places = tuple(place for part in lines for place in part.line.said.places)
    said = replace(first.line.said, text=f"{first.line.said.text.rstrip()} {more}", places=places)
    text = f"{first.text.rstrip()} {more}" if first.text else ""
    return replace(first, line=replace(first.line, said=said), text=text)
