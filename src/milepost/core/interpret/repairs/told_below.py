"""Lines right below the row or form of an action that go on with it: "Mid-year position: …" under every row."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Line, Record, Said
from milepost.core.interpret.meanings.columns import Column, Role, guess, key
from milepost.core.interpret.meanings.decoys import reason_to_set_aside
from milepost.core.interpret.meanings.openings import lead_line, opening
from milepost.core.interpret.meanings.periods import period_words

_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:\n.;]{1,58}?)\s*:\s+(?P<text>\S.*)", re.DOTALL)
_FEWEST = 3
_MOSTLY = 0.5
_LEVELS = (Role.SECTION, Role.FOCUS_AREA, Role.ACTION, Role.NUMBER)


def told(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each such line as an answer of the record above it."""
    records = sum(1 for item in items if isinstance(item, Record))
    below = [(at, record) for at, record in _below(items) if _parted(items[at])]
    counts = Counter(key(_label(items[at])) for at, _ in below)
    often = {label for label, count in counts.items() if count >= max(_FEWEST, _MOSTLY * records)}
    if not often:
        return items
    lines: dict[int, list[int]] = {}
    for at, record in below:
        if key(_label(items[at])) in often:
            lines.setdefault(record, []).append(at)
    taken = {at for found in lines.values() for at in found}
    kept = ((at, item) for at, item in enumerate(items) if at not in taken)
    return tuple(part for at, item in kept for part in _with(item, [items[line] for line in lines.get(at, ())]))


def _below(items: Sequence[Item]) -> Iterator[tuple[int, int]]:
    """Every line that only other such lines part from a record above it, and where that record is."""
    record: int | None = None
    for at, item in enumerate(items):
        if isinstance(item, Record):
            record = at
        elif isinstance(item, Line) and record is not None and _parted(item):
            yield at, record
        elif not isinstance(item, Label):
            record = None


def _parted(item: Item) -> re.Match[str] | None:
    """The label and the text of a line that may be an answer; None for headings, leads and guidance."""
    if not isinstance(item, Line) or item.level or item.listed:
        return None
    text = item.said.text
    match = _LABELLED.fullmatch(text)
    if not match or opening(text) or lead_line(text) or reason_to_set_aside(text):
        return None
    known = guess(match["label"])
    return None if known.share == 1.0 and known.roles[0] in _LEVELS else match


def _label(item: Item) -> str:
    match = _parted(item)
    return match["label"] if match else ""


def _with(item: Item, lines: Sequence[Item]) -> Iterator[Item]:
    columns, cells = [], []
    for line in lines:
        match = _parted(line)
        if match and isinstance(line, Line):
            words = period_words(match["label"])
            place = line.said.place
            columns.append(Column(match["label"], _role(match["label"]), words if words.text else None, place))
            cells.append(line.said.worded(match["text"]))
            yield Label(Said(f"{match['label']}:", line.said.places), "label")
    if isinstance(item, Record) and columns:
        down = (False,) * len(columns)
        yield replace(item, columns=(*item.columns, *columns), cells=(*item.cells, *cells), down=(*item.down, *down))
    else:
        yield item


def _role(label: str) -> str:
    known = guess(label)
    return known.roles[0] if known.roles and known.share > _MOSTLY else Role.WHERE_NOW
