"""Facts without labels in the line below each title: "On track · Ann Lowe, Parks · March 2027", each told by itself."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Line
from milepost.core.interpret.outlines.actions import OutlinePart
from milepost.core.interpret.outlines.bare_fields import bare_fields
from milepost.core.interpret.parts.answers import is_date, is_state, names_parties

_MARK = re.compile(r"\s+([|¦·•–—/-])\s+")
_LEAD, _DUE, _STATUS = "Lead", "Due", "Status"  # what such lines leave unsaid
_FEWEST = 3
_MOST_PARTS = 4
_LONGEST = 200
_MOSTLY = 0.8
_ENDED = (".", ":", "?", "!")

Labelled = dict[int, tuple[str, str]]  # by a line's place the label, which it may leave out, and the answer


def faced(items: tuple[Item, ...]) -> tuple[tuple[Item, ...], Labelled]:
    """The items with each such line as one for each fact, and what these are; nothing where parts are no facts.

    So are lines whose facts have labels without a mark.
    """
    if asked := bare_fields(items):
        return _laid_out(items, {at: [(*pair, " ".join(pair)) for pair in pairs] for at, pairs in asked.items()})
    lines = {at: parts for at, item in enumerate(items) if (parts := _parts(items, at, item))}
    kinds = {at: [_kind(part) for part in parts] for at, parts in lines.items()}
    known = [kind for line in kinds.values() for kind in line if kind]
    total = sum(map(len, kinds.values()))
    if len(lines) < _FEWEST or len(known) < _MOSTLY * total or not _stand_alike(items, list(lines)):
        return items, {}
    usual = _usual(list(kinds.values()))
    told = {at: _told(line, usual) for at, line in kinds.items()}
    if not all(map(_are_one_each, told.values())):
        return items, {}
    return _laid_out(items, {at: list(zip(told[at], parts, parts, strict=True)) for at, parts in lines.items()})


def _kind(text: str) -> str:
    if is_state(text):
        return _STATUS
    return _DUE if is_date(text) else _LEAD if names_parties(text) else ""


def _usual(lines: Sequence[Sequence[str]]) -> dict[tuple[int, int], str]:
    """What mostly stands at each place of lines of so many parts."""
    found: dict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    for line in lines:
        for place, kind in enumerate(line):
            found[len(line), place][kind] += bool(kind)
    return {where: counts.most_common(1)[0][0] for where, counts in found.items()}


def _told(line: Sequence[str], usual: Mapping[tuple[int, int], str]) -> list[str]:
    return [kind or usual.get((len(line), place), "") for place, kind in enumerate(line)]


def _are_one_each(kinds: Sequence[str]) -> bool:
    """Whether all parts are told, and no line has two statuses or two days."""
    return all(kinds) and kinds.count(_STATUS) <= 1 and kinds.count(_DUE) <= 1


def _parts(items: Sequence[Item], at: int, item: Item) -> list[str]:
    """The parts of a plain line below another one that is no sentence."""
    if not isinstance(item, Line) or item.level or item.strong or len(item.said.text) > _LONGEST:
        return []
    above = items[at - 1] if at else None
    if not isinstance(above, Line) or above.said.text.rstrip().endswith(_ENDED):
        return []
    marks = Counter(match[1] for match in _MARK.finditer(item.said.text))
    mark, number = marks.most_common(1)[0] if marks else ("", 0)
    parts = re.split(rf"\s+{re.escape(mark)}\s+", item.said.text.strip()) if mark else []
    return parts if 0 < number < _MOST_PARTS and all(parts) and item.said.text.rstrip()[-1] not in _ENDED else []


def _stand_alike(items: Sequence[Item], places: Sequence[int]) -> bool:
    """Whether the lines above these look alike, and are the titles of as many different things."""
    above = [item for at in places if isinstance(item := items[at - 1], Line)]
    looks = Counter((one.level, one.strong, one.listed) for one in above)
    return len({one.said.text for one in above}) == len(above) and looks.most_common(1)[0][1] >= _MOSTLY * len(above)


def _laid_out(
    items: Sequence[Item], told: Mapping[int, Sequence[tuple[str, str, str]]]
) -> tuple[tuple[Item, ...], Labelled]:
    """The items with these lines as one for each label and answer, printed as said last."""
    found: list[Item] = []
    said: Labelled = {}
    for at, item in enumerate(items):
        if at not in told or not isinstance(item, Line):
            found.append(item)
            continue
        for label, answer, printed in told[at]:
            said[len(found)] = (label, answer)
            found.append(replace(item, said=item.said.worded(printed), strong=False, listed=0))
    return tuple(found), said


def labelled_facts(parts: dict[int, OutlinePart], said: Labelled) -> dict[int, OutlinePart]:
    """The parts with these lines as fields."""
    return parts | {at: OutlinePart(parts[at].line, label, answer) for at, (label, answer) in said.items()}
