"""Take the numbers of actions off their titles; a doubtful form counts where its neighbours have it too."""

import re
from collections import Counter, defaultdict
from dataclasses import replace

from milepost.core.interpret.items import Item, Record, Said
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.openings import ACTION_LABELS, opening, without_continued
from milepost.core.words import numbering

_MOSTLY, _NEARLY_ALL = 0.6, 0.9


def numbered(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with their numbers and titles apart."""
    shapes, coded, label = _common_shapes(items), _coded_tables(items), _shared_label(items)
    return tuple(
        _numbered(item, shapes | coded.get(item.headings, frozenset()), label) if isinstance(item, Record) else item
        for item in items
    )


def _shared_label(items: tuple[Item, ...]) -> str:
    """The word for a part of a plan with which nearly every action opens here: "Promise 1: Put back the benches"."""
    records = [item for item in items if isinstance(item, Record) and _title(item)]
    found = Counter(
        opened.label for record in records if (opened := opening(_title(record))) and opened.number and opened.title
    )
    label, count = found.most_common(1)[0] if found else ("", 0)
    return label if count > 1 and count >= _NEARLY_ALL * len(records) else ""


def first(record: Record, role: Role) -> Said:
    """The first filled text in a column of this role, else its first cell, else nothing."""
    found = record.said(role)
    return next((cell for cell in found if cell.text), found[0] if found else Said())


def _common_shapes(items: tuple[Item, ...]) -> frozenset[str]:
    """The doubtful shapes ("A9", "9") that most titles without a certain number open with."""
    titles = [_title(item) for item in items if isinstance(item, Record) and not first(item, Role.NUMBER).text]
    doubtful = [title for title in titles if title and not numbering.leading(title).number]
    shapes = Counter(_letters(numbering.leading_weak(title).number) for title in doubtful)
    del shapes[""]
    common = sum(shapes.values()) >= max(2, len(doubtful) * _MOSTLY)
    return frozenset(shapes) if common and len(shapes) <= 2 + len(doubtful) // 4 else frozenset()


def _coded_tables(items: tuple[Item, ...]) -> dict[tuple[str, ...], frozenset[str]]:
    """The shapes of tables in which every title opens with a code of letters and a number that no other has."""
    tables: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for item in items:
        if isinstance(item, Record) and not first(item, Role.NUMBER).text and _title(item):
            tables[item.headings].append(numbering.leading_weak(_title(item)).number)
    return {
        headings: frozenset(map(_letters, codes))
        for headings, codes in tables.items()
        if 1 < len(codes) == len(set(codes)) and all(code[:1].isalpha() and code[-1:].isalnum() for code in codes)
    }


def _letters(number: str) -> str:
    """The shape of a number, whatever its letters: "VAWG1" and "YP1" are of one kind."""
    return re.sub("[Aa]+", "A", numbering.shape(number))


def _title(record: Record) -> str:
    title, _ = without_continued(" ".join(first(record, Role.ACTION).text.split()))
    return title


def _numbered(record: Record, shapes: frozenset[str], label: str = "") -> Record:
    title = _title(record)
    own = " ".join(first(record, Role.NUMBER).text.split()).rstrip(".:")
    found = numbering.leading(title)
    if not found.number and not own:
        shared = opening(title) if label else None
        labelled = opening(title, ACTION_LABELS) or (shared if shared and shared.label == label else None)
        if labelled:
            return replace(record, number=labelled.number, title=labelled.title)
        weak = numbering.leading_weak(title)
        found = weak if _letters(weak.number) in shapes else found
    if own and found.number != own:
        return replace(record, number=own, title=title)
    return replace(record, number=own or found.number, title=found.text)
