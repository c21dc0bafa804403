"""Cards whose number and status stand over the title: "1.1", "On track", and below them what is to be done."""

import re
from collections.abc import Mapping
from dataclasses import replace

from milepost.core.interpret.items import Item, Label
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.outlines.actions import OutlinePart
from milepost.core.plan.model import Meaning

_NUMBER = re.compile(r"(?:[A-Z]{1,4}[ .-]?)?\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?")
_FEWEST = 2
_MOSTLY = 0.6
_LONGEST_STATUS = 30


def heralded(
    items: tuple[Item, ...], parts: dict[int, OutlinePart], rank: int
) -> tuple[tuple[Item, ...], dict[int, OutlinePart]]:
    """The items and parts in which the number and status over an action's title are its own, where most have them."""
    titles = [at for at, part in parts.items() if part.rank == rank and not _kind(part)]
    over = {at: found for at in titles if (found := _over(parts, at))}
    if len(over) < _FEWEST or len(over) < _MOSTLY * len(titles):
        return items, parts
    kinds = {one: _kind(parts[one]) for found in over.values() for one in found}
    settled = {at: _titled(parts, at, over.get(at, ())) for at in parts if at not in kinds}
    labels = {one: Label(parts[one].line.said, " and ".join(kind)) for one, kind in kinds.items()}
    return tuple(labels.get(at, item) for at, item in enumerate(items)), settled


def _over(parts: Mapping[int, OutlinePart], at: int) -> tuple[int, ...]:
    """The places of a number, a status or both right over a title, nearest first; no answer to a label above them."""
    found: list[int] = []
    seen: set[str] = set()
    before = at - 1
    while before in parts and (kind := _kind(parts[before])) and seen.isdisjoint(kind):
        found.append(before)
        seen.update(kind)
        before -= 1
    is_answer = before in parts and parts[before].is_field and not parts[before].text
    return tuple(found[:-1] if is_answer else found)


def _kind(part: OutlinePart) -> dict[str, str]:
    """What a line says that is a number, a status, or one after the other: each by its name."""
    text = part.line.said.text.strip()
    if part.is_field or (part.line.listed and not part.line.strong):
        return {}
    if part.line.listed:  # a square before a bold status is a sign for it, though it looks like a bullet
        text = text.removeprefix("- ")
    number, _, rest = text.partition(" ")
    if _NUMBER.fullmatch(text):
        return {"number": text}
    if "." in number and _NUMBER.fullmatch(number) and _is_status(rest.strip()):
        return {"number": number, "status": rest.strip()}
    return {"status": text} if _is_status(text) else {}


def _is_status(text: str) -> bool:
    return len(text) <= _LONGEST_STATUS and meaning_of(text) is not Meaning.UNKNOWN


def _titled(parts: Mapping[int, OutlinePart], at: int, over: tuple[int, ...]) -> OutlinePart:
    part = parts[at]
    if not over:
        return part
    said = {name: words for one in over for name, words in _kind(parts[one]).items()}
    title = part.text or part.line.said.text
    text = f"{said['number']} {title}" if "number" in said else title
    places = (*part.line.said.places, *(place for one in over for place in parts[one].line.said.places))
    status = said.get("status") or part.status
    whole = replace(part.line.said, text=text, places=places)
    return replace(part, line=replace(part.line, said=whole), text=text, status=status)
