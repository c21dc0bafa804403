"""Labelled lines in the cells of actions: "Plant limes" and below it "Lead: Parks", or "Plant limes (Lead: Parks)"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Record, Said
from milepost.core.interpret.meanings.columns import Role, column_of, guess
from milepost.core.interpret.parts.labels import labelled, names_action
from milepost.core.interpret.repairs.numbers import first

_IN_BRACKETS = re.compile(r"[\[(](?P<label>[A-Z][^:()\[\]\n]{1,40}):\s+(?P<text>[^\n]{1,200})[\])]$")
_FEWEST = 2
_MOSTLY = 0.6

Fields = list[tuple[str, str]]  # each label with its text


def with_fields(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such lines in columns of their own, where most actions have some."""
    texts = [cell.text for item in items if isinstance(item, Record) and (cell := first(item, Role.ACTION)).text]
    told = sum(1 for text in texts if _parted(text)[1])
    if told < max(_FEWEST, _MOSTLY * len(texts)):
        return items
    return tuple(one for item in items for one in (_apart(item) if isinstance(item, Record) else (item,)))


def _parted(text: str) -> tuple[str, Fields]:
    """The title of a cell and the fields below or behind it; none where no title stands before them."""
    if text.endswith((")", "]")) and (match := _IN_BRACKETS.search(text)):
        field = labelled(f"{match['label']}: {match['text']}")
        return (text[: match.start()].rstrip(), [field]) if field[0] and match.start() else (text, [])
    title: list[str] = []
    fields: Fields = []
    for line in text.split("\n"):
        label, answer = labelled(line) if title else ("", "")
        if label and not names_action(label):
            fields.append((label, answer))
        elif fields:
            fields[-1] = (fields[-1][0], f"{fields[-1][1]}\n{line}")
        else:
            title.append(line)
    return "\n".join(title), fields


def _apart(record: Record) -> Iterator[Item]:
    cell = first(record, Role.ACTION)
    title, fields = _parted(cell.text)
    yield from (Label(cell.worded(label), "form label") for label, _ in fields)
    yield replace(
        record,
        columns=(*record.columns, *(column_of(label, cell.place, guess(label).roles[0]) for label, _ in fields)),
        cells=(*(one.worded(title) if one is cell else one for one in record.cells), *_said(cell, fields)),
        down=(*record.down, *(False for _ in fields)),
    )


def _said(cell: Said, fields: Sequence[tuple[str, str]]) -> Iterator[Said]:
    return (Said(text, cell.places) for _, text in fields)
