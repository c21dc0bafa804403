"""Headings of one level that all open with the same word and a colon: "Neighbourhood: Northgate" bears a label."""

import re
from collections.abc import Iterable
from dataclasses import replace

from milepost.core.interpret.items import Item, Opened
from milepost.core.interpret.meanings.columns import Role

_WORD = re.compile(r"(?P<label>[^\W\d_]+(?:(?: / |[ -])[^\W\d_]+){0,3})\s*:\s*(?P<title>\S.*)", re.DOTALL)
_FEWEST = 2


def called(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the word that opens every section, or every focus area, as their label."""
    labels = {level: _shared(items, level) for level in (Role.SECTION, Role.FOCUS_AREA)}
    return tuple(_labelled(item, labels.get(item.level, "")) if isinstance(item, Opened) else item for item in items)


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
