"""Take the numbers of actions off their titles; a doubtful form counts where its neighbours have it too."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from milepost.core.interpret.items import Item, Record, Said
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, Opening, opening, without_continued
from milepost.core.quick import altered
from milepost.core.words import numbering

_MOSTLY, _NEARLY_ALL = 0.6, 0.9


@dataclass(frozen=True, slots=True)
class _Row:
    """A record, its title in one line, and what its own column of numbers holds."""

    record: Record
    title: str
    own: str


def numbered(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with their numbers and titles apart."""
    rows = {at: _row(item) for at, item in enumerate(items) if isinstance(item, Record)}
    titled = [row for row in rows.values() if row.title]
    bare = [row for row in titled if not row.own]
    shapes, coded, label = _common_shapes(bare), _coded_tables(bare), _shared_label(titled)
    found = {
        at: _numbered(row, shapes | coded.get(row.record.headings, frozenset()), label) for at, row in rows.items()
    }
    return tuple(found.get(at, item) for at, item in enumerate(items))


def _row(record: Record) -> _Row:
    title, _ = without_continued(" ".join(first(record, Role.ACTION).text.split()))
    return _Row(record, title, first(record, Role.NUMBER).text)


def _shared_label(rows: Sequence[_Row]) -> str:
    """The word for a part of a plan with which nearly every action opens here: "Promise 1: Put back the benches"."""
    found: Counter[str] = Counter()
    for at, row in enumerate(rows):
        opened = _opened(row.title)
        if opened and opened.number and opened.title:
            found[opened.label] += 1
        elif found.total() + len(rows) - at - 1 < _NEARLY_ALL * len(rows):  # too few are left, as in most plans
            return ""
    label, count = found.most_common(1)[0] if found else ("", 0)
    return label if count > 1 and count >= _NEARLY_ALL * len(rows) else ""


def _opened(title: str) -> Opening | None:
    return opening(title) or opening(title, MIDDLE_LABELS)


def first(record: Record, role: Role) -> Said:
    """The first filled text in a column of this role, else its first cell, else nothing."""
    found = record.said(role)
    for cell in found:
        if cell.text:
            return cell
    return found[0] if found else Said()


def _common_shapes(rows: Iterable[_Row]) -> frozenset[str]:
    """The doubtful shapes ("A9", "9") that most titles without a certain number open with."""
    doubtful = [row.title for row in rows if not numbering.leading(row.title).number]
    shapes = Counter(_letters(numbering.leading_weak(title).number) for title in doubtful)
    del shapes[""]
    common = sum(shapes.values()) >= max(2, len(doubtful) * _MOSTLY)
    return frozenset(shapes) if common and len(shapes) <= 2 + len(doubtful) // 4 else frozenset()


def _coded_tables(rows: Iterable[_Row]) -> dict[tuple[str, ...], frozenset[str]]:
    """The shapes of tables in which every title opens with a code of letters and a number that no other has."""
    tables: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for row in rows:
        tables[row.record.headings].append(numbering.leading_weak(row.title).number)
    return {
        headings: frozenset(map(_letters, codes))
        for headings, codes in tables.items()
        if 1 < len(codes) == len(set(codes)) and all(code[:1].isalpha() and code[-1:].isalnum() for code in codes)
    }


def _letters(number: str) -> str:
    """The shape of a number, whatever its letters: "VAWG1" and "YP1" are of one kind."""
    return re.sub("[Aa]+", "A", numbering.shape(number))


def _closed(number: str) -> str:
    """A number without the bracket that only sets it off: "1)", but not "a)" or "2 (i)"."""
    return number.rstrip(")") if number[:-1].isdigit() else number


def _numbered(row: _Row, shapes: frozenset[str], label: str = "") -> Record:
    title, own = row.title, _closed(" ".join(row.own.split()).rstrip(".:"))
    found = numbering.leading(title)
    if not found.number and not own:
        shared = _opened(title) if label else None
        labelled = opening(title, ACTION_LABELS) or (shared if shared and shared.label == label else None)
        if labelled:
            return altered(row.record, number=labelled.number, title=labelled.title)
        weak = numbering.leading_weak(title)
        found = weak if _letters(weak.number) in shapes else found
    if own and found.number != own:
        return altered(row.record, number=own, title=title)
    return altered(row.record, number=own or found.number, title=found.text)
