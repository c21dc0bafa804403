"""Lines right below the row or form of an action that go on with it: "Mid-year position: …" under every row.

Rows that are merged across do so under a question of their own: "What next?", with its answer behind or below it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from milepost.core.interpret.items import Item, Label, Line, Record
from milepost.core.interpret.meanings.columns import Role, column_of, guess, key
from milepost.core.interpret.meanings.decoys import reason_to_set_aside
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.meanings.statuses import is_status

_LABELLED = re.compile(r"(?P<label>[^\W\d_][^:\n.;]{1,58}?)\s*:\s+(?P<text>\S.*)", re.DOTALL)
_ASKED = re.compile(r"(?P<label>[^\W\d_][^:?\n.;]{1,58}\?)(?:\s+(?P<text>\S.*))?", re.DOTALL)
_ALONE = re.compile(r"(?P<label>[^\W\d_][^:?\n.;]{1,58}?)\s*:?(?:\n(?P<text>\S.*))?", re.DOTALL)
_FEWEST, _FEWEST_ASKED, _SEVERAL = 3, 2, 2
_MOSTLY = 0.5
_MOST_WORDS = 4  # of a label
_LEVELS = (Role.SECTION, Role.FOCUS_AREA, Role.ACTION, Role.NUMBER)
_QUESTIONS = (Role.WHERE_NOW, Role.NEXT, Role.WORKING_WELL, Role.WORRIED, Role.MEASURE)


@dataclass(frozen=True, slots=True)
class _Told:
    """A line taken apart: the words that ask, and the answer."""

    label: str
    text: str


def told(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with each such line as an answer of the record above it."""
    items = _with_colons(tuple(part for item in items for part in _each_asked(item)))
    bands = (_asked(item.said.text) for item in items if isinstance(item, Line) and item.band)
    asked = frozenset(key(one.label) for one in bands if one)
    below = list(_below(items, asked))
    often = _often(items, below, asked)
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


def _with_colons(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with a colon behind the words with which the lines right below most records open, each going on anew.

    So "Commentary" is a label in "Commentary Bookings rose" and "Commentary Two were lost".
    """
    records = sum(1 for item in items if isinstance(item, Record))
    below = [at for at, (above, item) in enumerate(pairwise(items), 1) if isinstance(above, Record) and _is_plain(item)]
    said = {at: item.said.text.split() for at in below if isinstance(item := items[at], Line)}
    first = Counter(words[0] for words in said.values()).most_common(1)
    alike = {at: words for at, words in said.items() if first and words[0] == first[0][0]}
    if len(alike) < max(_FEWEST, _MOSTLY * records):
        return items
    length = next((at for at, words in enumerate(zip(*alike.values(), strict=False)) if len(set(words)) > 1), 0)
    is_label = 0 < length <= _MOST_WORDS and all(_opens_anew(words, length) for words in alike.values())
    if not is_label or _is_level(first[0][0]):
        return items
    return tuple(_with_colon(item, length) if at in alike else item for at, item in enumerate(items))


def _is_level(label: str) -> bool:
    """Whether a word names what is told of, as "Action" does before "1.2"."""
    return guess(label).roles[:1] in [(level,) for level in _LEVELS]


def _is_plain(item: Item) -> bool:
    return isinstance(item, Line) and not item.level and not item.listed and bool(item.said.text.split())


def _opens_anew(words: Sequence[str], at: int) -> bool:
    """Whether words open with a capital, and again with one or a figure at this place."""
    is_label = words[0][:1].isupper() and all(word.isalpha() for word in words[:at])
    return is_label and len(words) > at + 1 and (words[at][0].isupper() or words[at][0].isdigit())


def _with_colon(item: Item, length: int) -> Item:
    if not isinstance(item, Line):
        return item
    words = item.said.text.split(maxsplit=length)
    return replace(item, said=item.said.worded(f"{' '.join(words[:length])}: {words[-1]}"))


def _often(items: Sequence[Item], below: Sequence[tuple[int, int, _Told]], asked: frozenset[str]) -> frozenset[str]:
    """The labels that stand under half of the records, and several times: a question that bands ask twice at least.

    What one hand wrote is asked in its own words, so records of the same columns are counted apart too.
    So do those that stand several times, and always with one of these under a record: not every action has an impact.
    """
    makes = {
        at: tuple(one.heading for one in item.columns) for at, item in enumerate(items) if isinstance(item, Record)
    }
    records = Counter(makes.values())
    counts = Counter(key(one.label) for _, _, one in below)
    fewest = {label: _FEWEST_ASKED if label in asked else _FEWEST for label in counts}
    made = Counter((key(one.label), makes[record]) for _, record, one in below)
    often = {label for label, count in counts.items() if count >= max(fewest[label], _MOSTLY * len(makes))}
    often |= {label for (label, make), count in made.items() if count >= max(fewest[label], _MOSTLY * records[make])}
    told = {record for _, record, one in below if key(one.label) in often}
    beside = Counter(key(one.label) for _, record, one in below if record in told)
    return frozenset(often | {label for label, count in beside.items() if _SEVERAL <= count == counts[label]})


def _each_asked(item: Item) -> Iterator[Item]:
    """The questions of a row that is merged across and asks several, a line each."""
    lines = item.said.text.split("\n") if isinstance(item, Line) and item.band else []
    starts = [at for at, line in enumerate(lines) if _is_question(line)]
    if not isinstance(item, Line) or len(starts) < _SEVERAL or starts[0]:
        yield item
        return
    for start, end in pairwise([*starts, len(lines)]):
        yield replace(item, said=item.said.worded("\n".join(lines[start:end])))


def _is_question(line: str) -> bool:
    """Whether a line opens with a known question and a mark: "Progress: …", "What next? …"."""
    match = _LABELLED.fullmatch(line) or _ASKED.fullmatch(line)
    known = guess(match["label"]) if match else None
    return known is not None and known.share == 1.0 and bool(set(known.roles) & set(_QUESTIONS))


def _below(items: Sequence[Item], asked: frozenset[str]) -> Iterator[tuple[int, int, _Told]]:
    """Every line that only other such lines part from a record above it, where that record is, and what it tells."""
    record: int | None = None
    for at, item in enumerate(items):
        if isinstance(item, Record):
            record = at
        elif record is not None and (one := _parted(item, asked)):
            yield at, record, one
        elif not isinstance(item, Label):
            record = None


def _parted(item: Item, asked: frozenset[str]) -> _Told | None:
    """The label and the text of a line that may be an answer; None for headings, leads and guidance.

    The last rows of a sheet may be remarks, so that a question counts there if other rows ask it.
    """
    if not isinstance(item, Line) or item.level or item.listed:
        return None
    text = item.said.text
    match = _LABELLED.fullmatch(text)
    if match and not (opening(text) or lead_line(text) or reason_to_set_aside(text)):
        known = guess(match["label"])
        is_level = known.share == 1.0 and known.roles[0] in _LEVELS
        return None if is_level else _Told(match["label"], match["text"])
    found = _asked(text)
    return found if found and key(found.label) in asked else None


def _asked(text: str) -> _Told | None:
    """The known question that a row asks, with its answer behind it, in the lines below it, or not given."""
    match = _ASKED.fullmatch(text) or _ALONE.fullmatch(text)
    known = guess(match["label"]) if match else None
    if match is None or known is None or known.share < 1.0 or not set(known.roles) & set(_QUESTIONS):
        return None
    return None if known.roles[0] in _LEVELS else _Told(match["label"], match["text"] or "")


def _with(item: Item, lines: Sequence[tuple[Line, _Told]]) -> Iterator[Item]:
    columns, cells = [], []
    for line, one in lines:
        columns.append(column_of(one.label, line.said.place, _role(one)))
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
