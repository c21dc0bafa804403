"""A figure that stands before each heading of a design ("1" in large letters, then "Noticed") is its number."""

import re
from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Line
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.plan.model import Meaning

_FIGURE = re.compile(r"(?:0?[1-9]|1\d)")
_FEWEST = 2
_LONGEST = 120


def numbered_headings(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such figures in the lines that they number, where these count from one."""
    at = [place for place in range(len(items) - 1) if _numbers(items, place)]
    figures = [int(line.said.text) for place in at if isinstance(line := items[place], Line)]
    if len(at) < _FEWEST or figures != list(range(1, len(at) + 1)):
        return items
    made = {place + 1: _joined(items[place], items[place + 1]) for place in at}
    return tuple(made.get(place, item) for place, item in enumerate(items) if place not in at)


def _numbers(items: Sequence[Item], at: int) -> bool:
    """Whether a line is but a figure, and the next one is short, stands out and is no status over a title."""
    figure, line = items[at], items[at + 1]
    if not isinstance(figure, Line) or not isinstance(line, Line) or not _FIGURE.fullmatch(figure.said.text.strip()):
        return False
    stands_out = bool(line.level) or line.strong
    is_title = line.said.text[:1].isalpha() and meaning_of(line.said.text) is Meaning.UNKNOWN
    return stands_out and is_title and len(line.said.text) <= _LONGEST


def _joined(figure: Item, line: Item) -> Item:
    if not isinstance(figure, Line) or not isinstance(line, Line):
        return line
    text = f"{int(figure.said.text)}. {line.said.text}"
    return replace(line, said=replace(line.said, text=text, places=(*figure.said.places, *line.said.places)))
