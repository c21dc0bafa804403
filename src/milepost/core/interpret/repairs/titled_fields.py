"""Labelled lines in the cells of actions: "Plant limes" and below it "Lead: Parks", or "Plant limes (Lead: Parks)"."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Label, Record, Said
from milepost.core.interpret.meanings.columns import Role, column_of, guess, key
from milepost.core.interpret.parts.answers import is_date, is_state, names_parties
from milepost.core.interpret.parts.labels import labelled, names_action
from milepost.core.interpret.repairs.numbers import first

_IN_BRACKETS = re.compile(r"[\[(](?P<label>[A-Z][^:()\[\]\n]{1,40}):\s+(?P<text>[^\n]{1,200})[\])]$")
_LABEL = re.compile(r"(?P<label>[A-Z][^:\n]{1,40}?)\s*:\s+(?=\S)")
_FEWEST, _SEVERAL = 2, 3
_MOSTLY, _NEARLY = 0.6, 0.75
_LIKE = {Role.DUE: is_date, Role.STATUS: is_state, Role.LEAD: names_parties}

Fields = list[tuple[str, str]]  # each label with its text


def with_fields(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such lines in columns of their own, where most actions have some."""
    texts = [cell.text for item in items if isinstance(item, Record) and (cell := first(item, Role.ACTION)).text]
    own = _own_labels(texts)
    told = sum(1 for text in texts if _parted(text, own)[1])
    if told < max(_FEWEST, _MOSTLY * len(texts)):
        return items
    return tuple(one for item in items for one in (_apart(item, own) if isinstance(item, Record) else (item,)))


def _own_labels(texts: Sequence[str]) -> Mapping[str, Role]:
    """What stands before a colon below most titles, whatever its words, and what it asks for by its answers' look."""
    answers: defaultdict[str, list[str]] = defaultdict(list)
    for line in (line for text in texts if "\n" in text for line in text.split("\n")[1:]):
        if match := _LABEL.match(line):
            answers[key(match["label"])].append(line[match.end() :])
    often = {label: said for label, said in answers.items() if len(said) >= max(_SEVERAL, _MOSTLY * len(texts))}
    return {label: role for label, said in often.items() if (role := _asked(said))}


def _asked(answers: Sequence[str]) -> Role | None:
    least = _NEARLY * len(answers)
    return next((role for role, is_like in _LIKE.items() if sum(map(is_like, answers)) >= least), None)


def _parted(text: str, own: Mapping[str, Role]) -> tuple[str, Fields]:
    """The title of a cell and the fields below or behind it; none where no title stands before them."""
    if text.endswith((")", "]")) and (match := _IN_BRACKETS.search(text)):
        field = labelled(f"{match['label']}: {match['text']}")
        return (text[: match.start()].rstrip(), [field]) if field[0] and match.start() else (text, [])
    title: list[str] = []
    fields: Fields = []
    for line in text.split("\n"):
        label, answer = labelled(line, own.keys()) if title else ("", "")
        if label and not names_action(label):
            fields.append((label, answer))
        elif fields:
            fields[-1] = (fields[-1][0], f"{fields[-1][1]}\n{line}")
        else:
            title.append(line)
    return "\n".join(title), fields


def _apart(record: Record, own: Mapping[str, Role]) -> Iterator[Item]:
    cell = first(record, Role.ACTION)
    title, fields = _parted(cell.text, own)
    yield from (Label(cell.worded(label), "form label") for label, _ in fields)
    yield replace(
        record,
        columns=(*record.columns, *(column_of(label, cell.place, _role(label, own)) for label, _ in fields)),
        cells=(*(one.worded(title) if one is cell else one for one in record.cells), *_said(cell, fields)),
        down=(*record.down, *(False for _ in fields)),
    )


def _role(label: str, own: Mapping[str, Role]) -> Role:
    known = guess(label)
    return own.get(key(label), known.roles[0] if known.roles else Role.OTHER)


def _said(cell: Said, fields: Sequence[tuple[str, str]]) -> Iterator[Said]:
    return (Said(text, cell.places) for _, text in fields)
