"""Labels of sections that only their neighbours tell: "Neighbourhood: Northgate" or "Concern 1: …" among others."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.items import Item, Label, Opened
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.openings import NOT_SECTIONS, Opening

_LABEL = r"(?P<label>[^\W\d_]+(?:(?: / |[ -])[^\W\d_]+){0,3})"
_WORD = re.compile(rf"{_LABEL}\s*:\s*(?P<title>\S.*)", re.DOTALL)
_NUMBERED = re.compile(rf"{_LABEL} (?P<number>\d{{1,2}}|[A-H])\s*[:.–—-]\s*(?P<title>\S.*)", re.DOTALL)
_FEWEST = 2


def called(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the word that opens every section, or every focus area, as their label."""
    labels = {level: _shared(items, level) for level in (Role.SECTION, Role.FOCUS_AREA)}
    found = tuple(_labelled(item, labels.get(item.level, "")) if isinstance(item, Opened) else item for item in items)
    found = _without_tabs(found)
    sections = [item.opening for item in found if isinstance(item, Opened) and item.level is Role.SECTION]
    if not any(one.label and one.number for one in sections) and not _count_on(sections):
        return found
    return tuple(_numbered(item) if isinstance(item, Opened) and item.level is Role.SECTION else item for item in found)


def _count_on(sections: Sequence[Opening]) -> bool:
    """Whether every section opens with the same words and a number of its own, and these count no time or paper."""
    matches = [_NUMBERED.fullmatch(one.title) for one in sections if not (one.label or one.number)]
    found = [match for match in matches if match]
    labels, numbers = {match["label"].casefold() for match in found}, {match["number"] for match in found}
    is_whole = len(found) == len(sections) == len(numbers) >= _FEWEST and len(labels) == 1
    return is_whole and labels.pop().split()[-1] not in NOT_SECTIONS


def _without_tabs(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items without the tabs that the line below only says again, with its label: "Safe" over "Question: Safe"."""
    result = list(items)
    for at, (tab, line) in enumerate(pairwise(items)):
        if isinstance(tab, Opened) and isinstance(line, Opened) and _says_again(tab, line):
            result[at : at + 2] = Label(tab.said, "sheet name"), replace(line, level=tab.level)
    return tuple(result)


def _says_again(tab: Opened, line: Opened) -> bool:
    place = tab.said.place
    is_tab = place is not None and bool(place.sheet) and place.row is None and tab.level is Role.SECTION
    return is_tab and bool(line.opening.label) and line.opening.title.casefold() == tab.opening.title.casefold()


def _numbered(item: Opened) -> Opened:
    """A section that opens with a word and a number as labelled ones do, whatever its word."""
    opening = item.opening
    match = None if opening.label or opening.number else _NUMBERED.fullmatch(opening.title)
    if not match:
        return item
    return replace(item, opening=replace(opening, label=match["label"], number=match["number"], title=match["title"]))


def _shared(items: Iterable[Item], level: Role) -> str:
    opened = [item for item in items if isinstance(item, Opened) and item.level is level]
    words = {match["label"].casefold() if (match := _match(item)) else "" for item in opened}
    return words.pop() if len(opened) >= _FEWEST and len(words) == 1 else ""


def _match(item: Opened) -> re.Match[str] | None:
    is_plain = not (item.opening.label or item.opening.number)
    return _WORD.fullmatch(item.opening.title) if is_plain else None


def _labelled(item: Opened, label: str) -> Opened:
    match = _match(item) if label else None
    return replace(item, opening=replace(item.opening, label=match["label"], title=match["title"])) if match else item
