"""What a column keeps of a value's field, and how that becomes the field again.

Texts, numbers, truth and dates are kept as they are, everything else as JSON.
"""

import json
import types
import typing
from collections.abc import Callable, Sequence
from dataclasses import is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

from milepost.core.plan import codec

Change = Callable[[Any], Any]


def plain(item: Any) -> Any:
    """What Django is given for a column: texts, numbers and dates as they are, everything else as plain data."""
    if is_dataclass(item) or isinstance(item, tuple | StrEnum):
        return codec.encode(item)
    return item


@cache
def writer(hint: Any) -> Change:
    """How a field becomes what the database is given for its column, where no Django stands between."""
    bare = _bare(hint)
    if is_dataclass(bare) or typing.get_origin(bare) is tuple:
        return _as_json
    if bare is date:
        return lambda day: day and day.isoformat()
    return (lambda member: member and str(member)) if issubclass(bare, StrEnum) else as_it_is


def _as_json(item: Any) -> str | None:
    return None if item is None else json.dumps(codec.encode(item)) if item != () else "[]"


def column_reader(hint: Any) -> Change:
    """How what the database gives for a column becomes the field, where no Django stands between."""
    bare = _bare(hint)
    if bare is date:
        return as_it_is
    read, parse = reader(bare), json.JSONDecoder().raw_decode
    if not is_dataclass(bare) and typing.get_origin(bare) is not tuple:
        return read
    return lambda text: None if text is None else () if text == "[]" else read(parse(text)[0])


def column_data(hint: Any, column: Sequence[Any]) -> Sequence[Any]:
    """A whole column, as the database gives it where no Django stands between, as the codec's plain data."""
    bare = _bare(hint)
    if bare is date:
        return [day and day.isoformat() for day in column]
    if is_dataclass(bare) or typing.get_origin(bare) is tuple:
        # One text for all: a parser takes longer to be called than to read a place.
        parsed: list[Any] = json.loads(f"[{','.join('null' if text is None else text for text in column)}]")
        return parsed
    return column


@cache
def reader(hint: Any) -> Change:
    """How plain data become a value again; quicker than the codec, since it trusts what `store` wrote."""
    bare = _bare(hint)
    if bare is not hint:
        inner = reader(bare)
        return inner if inner is as_it_is else lambda data: None if data is None else inner(data)
    if typing.get_origin(hint) is tuple:
        each = reader(typing.get_args(hint)[0])
        return lambda data: tuple(map(each, data))
    if is_dataclass(hint):
        return _class_reader(typing.cast("type", hint))
    if issubclass(hint, StrEnum):
        return {member.value: member for member in hint}.__getitem__
    return date.fromisoformat if hint is date else Decimal if hint is Decimal else as_it_is


def _class_reader(kind: type) -> Change:
    hints = typing.get_type_hints(kind)
    odd = [(name, name.rstrip("_"), reader(hint)) for name, hint in hints.items()]
    odd = [(name, key, read) for name, key, read in odd if name != key or read is not as_it_is]

    def read_fields(data: dict[str, Any]) -> Any:
        fresh = dict(data)
        for name, key, read in odd:
            if key in data:
                fresh[name] = read(fresh.pop(key))
        return kind(**fresh)

    return read_fields if odd else lambda data: kind(**data)


def _bare(hint: Any) -> Any:
    """The type without its "or None"."""
    if isinstance(hint, types.UnionType):
        return next(part for part in typing.get_args(hint) if part is not types.NoneType)
    return hint


def as_it_is(data: Any) -> Any:
    return data
