"""Columns that ask who and when at once ("Who / when"): the parties in their cells and the day are parted."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache

from milepost.core.interpret.items import Item, Record, Said, column_sets
from milepost.core.interpret.meanings.columns import Column, Role, guess
from milepost.core.interpret.parts.answers import is_date

_IN_HEADING = re.compile(r"\s*(?:[/|&,;+?(–—-]|\band\b|\bplus\b)+\s*|\s+(?=[A-Z])")
_IN_CELL = re.compile(r"\s*\n\s*|\s*[,;:(|]\s*|\s+[/–—-]\s+|\s+(?=by\b)", re.IGNORECASE)
_AROUND = " ,;:()/–—-\n"
_SURE = 0.9
_WHO = (Role.LEAD, Role.ACCOUNTABLE)


def halved(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with each column of leads and days as two."""
    if not any(_halves(column.heading) for columns in column_sets(items) for column in columns):
        return items  # as in most plans
    return tuple(_record(item) if isinstance(item, Record) else item for item in items)


def _record(record: Record) -> Record:
    if not any(_halves(column.heading) for column in record.columns):
        return record
    parts = [
        (part, cell, down)
        for column, cell, down in zip(record.columns, record.cells, record.down, strict=True)
        for part, cell in _parted(column, cell)
    ]
    columns, cells, down = zip(*parts, strict=True)
    return replace(record, columns=columns, cells=cells, down=down)


def _parted(column: Column, cell: Said) -> Iterator[tuple[Column, Said]]:
    halves = _halves(column.heading)
    if not halves:
        yield column, cell
        return
    who, when = _who_and_when(cell.text)
    for heading, role in halves:
        text = when if role is Role.DUE else who
        yield replace(column, heading=heading, role=role), cell.worded(text)


@lru_cache(1024)
def _halves(heading: str) -> tuple[tuple[str, Role], ...]:
    """The two questions of a heading with their roles, where one asks for a lead and the other for a day."""
    for joint in _IN_HEADING.finditer(heading):
        sides = (heading[: joint.start()].strip(" ?"), heading[joint.end() :].strip(" ?)"))
        roles = [guess(side).roles[0] for side in sides if side and guess(side).share >= _SURE]
        if len(roles) == len(sides) and Role.DUE in roles and any(role in _WHO for role in roles):
            return tuple(zip(sides, roles, strict=True))
    return ()


def _who_and_when(text: str) -> tuple[str, str]:
    """The parties and the day of a cell, in whichever order they stand."""
    sides = [(text[: one.start()].strip(_AROUND), text[one.end() :].strip(_AROUND)) for one in _IN_CELL.finditer(text)]
    days_last = [(who, when) for who, when in reversed(sides) if who and _is_day_alone(when, who)]
    days_first = [(who, when) for when, who in sides if who and _is_day_alone(when, who)]
    found = [*days_last, *days_first]
    return found[0] if found else ("", text) if is_date(text) else (text, "")


def _is_day_alone(when: str, who: str) -> bool:
    return bool(when) and is_date(when) and not is_date(who)
