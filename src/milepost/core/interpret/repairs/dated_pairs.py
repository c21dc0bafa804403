"""Days and what is due on them, one after the other right below a title: the strip of a time line, with no labels.

A strip is read pair by pair ("Jan 2026", "Contractor on site", "Sept 2026", …), or first all its days and then all its
texts; the days stand above the texts or below them.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from milepost.core.interpret.items import Item, Line, Said, Step, Steps
from milepost.core.interpret.parts.labels import labelled
from milepost.core.words.dates import find

_FEWEST = 2  # strips, and pairs in one of them
_LONGEST = 80


def dated_pairs(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such strips as milestones of the title above them, where a document has several."""
    found = {run[0]: (run, steps) for run in _runs(items) if (steps := _steps([items[at] for at in run]))}
    if len(found) < _FEWEST or max(len(steps) for _, steps in found.values()) < _FEWEST:
        return items
    gone = {at for run, _ in found.values() for at in run}
    made = {start: Steps(steps) for start, (_, steps) in found.items()}
    return tuple(made.get(at, item) for at, item in enumerate(items) if at in made or at not in gone)


def _runs(items: Sequence[Item]) -> Iterator[list[int]]:
    """The places of short plain lines that follow one another right below a title."""
    for is_short, run in groupby(range(len(items)), key=lambda at: _is_short(items[at])):
        places = list(run)
        above = items[places[0] - 1] if places[0] else None
        if is_short and isinstance(above, Line) and above.level:
            yield places


def _is_short(item: Item) -> bool:
    if not isinstance(item, Line) or item.level or item.listed:
        return False
    text = item.said.text.strip()
    return len(text) <= _LONGEST and not text.endswith((".", ":", "?")) and not labelled(text)[0]


def _steps(lines: Sequence[Item]) -> tuple[Step, ...]:
    """The days with their texts, if half of the lines are days and stand as those of a strip do."""
    said = [line.said for line in lines if isinstance(line, Line)]
    are_days = [_is_day(one.text.strip()) for one in said]
    half = len(said) // 2
    orders: tuple[tuple[list[Said], list[Said]], ...] = (
        (said[::2], said[1::2]),
        (said[1::2], said[::2]),
        (said[:half], said[half:]),
        (said[half:], said[:half]),
    )
    if sum(are_days) != half or 2 * half != len(said):
        return ()
    days = {id(one) for one, is_day in zip(said, are_days, strict=True) if is_day}
    order = next(((due, told) for due, told in orders if {id(one) for one in due} == days), None)
    return tuple(Step(told, due) for due, told in zip(*order, strict=True)) if order else ()


def _is_day(text: str) -> bool:
    """Whether nothing but a day, a month or another time is said."""
    found = find(text, is_whole=True)
    return len(found) == 1 and not any(map(str.isalnum, text[: found[0].start] + text[found[0].end :]))
