"""Lines right below the row or form of an action that go on with it: "Mid-year position: …" under every row.

Rows that are merged across do so under a question of their own: "What next?", with its answer behind or below it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from milepost.core.interpret.items import Item, Label, Line, Record
from milepost.core.interpret.meanings.columns import Column, Role, guess, key
from milepost.core.interpret.meanings.decoys import reason_to_set_aside
from milepost.core.interpret.meanings.openings import lead_line, opening
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import is_status

_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:\n.;]{1,58}?)\s*:\s+(?P<text>\S.*)", re.DOTALL)
_ASKED = re.compile(r"(?P<label>[^\W\d_][^:?\n.;]{1,58}\?)(?:\s+(?P<text>\S.*))?", re.DOTALL)
_ALONE = re.compile(r"(?P<label>[^\W\d_][^:?\n.;]{1,58}?)\s*:?(?:\n(?P<text>\S.*))?", re.DOTALL)
_FEWEST, _FEWEST_ASKED = 3, 2
_MOSTLY = 0.5
_LEVELS = (Role.SECTION, Role.FOCUS_AREA, Role.ACTION, Role.NUMBER)
_QUESTIONS = (Role.WHERE_NOW, Role.NEXT, Role.WORKING_WELL, Role.WORRIED, Role.MEASURE)


@dataclass(frozen=True, slots=True)
class _Told:
    """A line taken apart; `is_asked` tells that its label is a known question in a row that is merged across."""

    label: str
    text: str
    is_asked: bool = False


def told(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each such line as an answer of the record above it."""
    records = sum(1 for item in items if isinstance(item, Record))
    below = list(_below(items))
    counts = Counter(key(one.label) for _, _, one in below)
    asked = {key(one.label) for _, _, one in below if one.is_asked}
    often = {
        label
        for label, count in counts.items()
        if count >= max(_FEWEST_ASKED if label in asked else _FEWEST, _MOSTLY * records)
    }
    if not often:
        return items
    lines: dict[int, list[tuple[Line, _Told]]] = {}
    taken: set[int] = set()
    for at, record, one in below:
        line = items[at]
        if key(one.label) in often and isinstance(line, Line):
            lines.setdefault(record, []).append((line, one))
            taken.add(at)
    kept = ((at, item) for at, item in enumerate(items) if at not in taken)
    return tuple(part for at, item in kept for part in _with(item, lines.get(at, ())))


def _below(items: Sequence[Item]) -> Iterator[tuple[int, int, _Told]]:
    """Every line that only other such lines part from a record above it, where that record is, and what it tells."""
    record: int | None = None
    for at, item in enumerate(items):
        if isinstance(item, Record):
            record = at
        elif record is not None and (one := _parted(item)):
            yield at, record, one
        elif not isinstance(item, Label):
            record = None


def _parted(item: Item) -> _Told | None:
    """The label and the text of a line that may be an answer; None for headings, leads and guidance."""
    if not isinstance(item, Line) or item.level or item.listed:
        return None
    text = item.said.text
    match = _LABELLED.fullmatch(text)
    if match and not (opening(text) or lead_line(text) or reason_to_set_aside(text)):
        known = guess(match["label"])
        is_level = known.share == 1.0 and known.roles[0] in _LEVELS
        return None if is_level else _Told(match["label"], match["text"])
    return _asked(text) if item.band else None


def _asked(text: str) -> _Told | None:
    """The known question that a row asks, with its answer behind it, in the lines below it, or not given."""
    match = _ASKED.fullmatch(text) or _ALONE.fullmatch(text)
    known = guess(match["label"]) if match else None
    if match is None or known is None or known.share < 1.0 or not set(known.roles) & set(_QUESTIONS):
        return None
    return None if known.roles[0] in _LEVELS else _Told(match["label"], match["text"] or "", is_asked=True)


def _with(item: Item, lines: Sequence[tuple[Line, _Told]]) -> Iterator[Item]:
    columns, cells = [], []
    for line, one in lines:
        words = period_words(one.label)
        columns.append(Column(one.label, _role(one), words if words.text else None, line.said.place))
        cells.append(line.said.worded(one.text))
        yield Label(line.said.worded(line.said.text.removesuffix(one.text).strip()), "label")
    if isinstance(item, Record) and columns:
        down = (False,) * len(columns)
        yield replace(item, columns=(*item.columns, *columns), cells=(*item.cells, *cells), down=(*item.down, *down))
    else:
        yield item


def _role(one: _Told) -> str:
    """What a label asks; where it may ask for a status, only one is its answer."""
    known = guess(one.label)
    roles = [role for role in known.roles if role is not Role.STATUS or is_status(one.text)]
    return roles[0] if roles and known.share > _MOSTLY else Role.WHERE_NOW
