"""Cards whose number and status stand over the title: "1.1", "On track", and below them what is to be done."""

import re
from collections.abc import Mapping
from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Said
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.outlines.actions import OutlinePart
from milepost.core.plan.model import Meaning

_NUMBER = re.compile(r"(?:[A-Z]{1,4}[ .-]?)?\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?")
_MOST = 2  # lines over a title: its number and its status
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
    labels = {one: Label(parts[one].line.said, kind) for one, kind in kinds.items()}
    return tuple(labels.get(at, item) for at, item in enumerate(items)), settled


def _over(parts: Mapping[int, OutlinePart], at: int) -> tuple[int, ...]:
    """The places of a number, a status or both right over a title, nearest first; no answer to a label above them."""
    found: list[int] = []
    seen: set[str] = set()
    before = at - 1
    while len(found) < _MOST and before in parts and (kind := _kind(parts[before])) and kind not in seen:
        found.append(before)
        seen.add(kind)
        before -= 1
    is_answer = before in parts and parts[before].is_field and not parts[before].text
    return tuple(found[:-1] if is_answer else found)


def _kind(part: OutlinePart) -> str:
    text = part.line.said.text.strip()
    if part.is_field or part.line.listed:
        return ""
    if _NUMBER.fullmatch(text):
        return "number"
    return "status" if len(text) <= _LONGEST_STATUS and meaning_of(text) is not Meaning.UNKNOWN else ""


def _titled(parts: Mapping[int, OutlinePart], at: int, over: tuple[int, ...]) -> OutlinePart:
    part = parts[at]
    if not over:
        return part
    said = {_kind(parts[one]): parts[one].line.said for one in over}
    title = part.text or part.line.said.text
    text = f"{said['number'].text.strip()} {title}" if "number" in said else title
    places = (*part.line.said.places, *(place for one in said.values() for place in one.places))
    status = said.get("status", Said()).text.strip() or part.status
    whole = replace(part.line.said, text=text, places=places)
    return replace(part, line=replace(part.line, said=whole), text=text, status=status)
