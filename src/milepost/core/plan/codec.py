"""Plan to JSON and back: versioned, canonical, hashed, with a JSON Schema made from the same classes.

The same plan gives the same bytes always. Every key is written, so that a reader of the JSON need not know our
defaults; only a Place leaves out what it does not know.
"""

import dataclasses
import hashlib
import json
import types
import typing
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from operator import attrgetter
from typing import Any

from milepost.core.document.nodes import Place
from milepost.core.errors import PlanFormatError
from milepost.core.plan.model import Plan

FORMAT = "milepost-plan"
VERSION = 1
PLAIN = (str, int, float, bool)
Decoder = Callable[[Any, str], Any]
Named = tuple[tuple[str, str, bool], ...]
_OF_PLACE = tuple(item.name for item in dataclasses.fields(Place))
_place_of = attrgetter(*_OF_PLACE)


def to_json(plan: Plan) -> str:
    """The plan as JSON text with a line for every value, as files are kept and compared."""
    return json.dumps(to_data(plan), ensure_ascii=False, indent=2) + "\n"


def from_json(text: str) -> Plan:
    """The plan that a JSON text holds; raises PlanFormatError with a sentence for a person."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise PlanFormatError("This is not JSON, so it cannot be a Milepost plan.") from error
    return from_data(data)


def sha256(plan: Plan) -> str:
    """The hash of the plan's canonical JSON, as 64 hexadecimal digits."""
    return hashlib.sha256(canonical(plan)).hexdigest()


def canonical(plan: Plan) -> bytes:
    """The plan as JSON in UTF-8 without white space between values: what is hashed, and what is kept of past days."""
    return json.dumps(to_data(plan), ensure_ascii=False, separators=(",", ":")).encode()


def to_data(plan: Plan) -> dict[str, Any]:
    """The plan as plain dictionaries and lists."""
    return {"format": FORMAT, "version": VERSION, **encode(plan)}


def from_data(data: object) -> Plan:
    """The plan that plain data hold; raises PlanFormatError with a sentence for a person."""
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise PlanFormatError('This JSON is not a Milepost plan: it does not open with "format": "milepost-plan".')
    if data.get("version") != VERSION:
        raise PlanFormatError(
            f"This plan is of format version {data.get('version')}; this release reads version {VERSION}."
        )
    body = {key: value for key, value in data.items() if key not in ("format", "version")}
    plan: Plan = decode(Plan, body, "plan")
    return plan


def encode(value: Any) -> Any:
    """Any part of a plan as plain data."""
    kind: Any = type(value)
    return _encoder(kind)(value)


def decode(kind: Any, data: Any, path: str) -> Any:
    """Plain data as a value of this type; `path` says in errors where the data stood."""
    return _decoder(kind)(data, path)


def schema() -> dict[str, Any]:
    """The JSON Schema of the format, made from the classes."""
    definitions: dict[str, Any] = {}
    _schema_of(Plan, definitions)
    body = definitions.pop("Plan")
    body["properties"] = {"format": {"const": FORMAT}, "version": {"const": VERSION}, **body["properties"]}
    body["required"] = ["format", "version", *body["required"]]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": FORMAT, **body, "$defs": definitions}


def _key(name: str) -> str:
    return name.rstrip("_")


@cache
def _hints(kind: Any) -> dict[str, Any]:
    return typing.get_type_hints(kind)


@cache
def _encoder(kind: Any) -> Callable[[Any], Any]:
    """What encodes this type, looked up once as decoders are."""
    if dataclasses.is_dataclass(kind):
        return _encode_place if kind is Place else partial(_encode_fields, _named(kind))
    if issubclass(kind, tuple):
        return _encode_list
    if issubclass(kind, date):
        return date.isoformat
    return str if issubclass(kind, StrEnum | Decimal) else _as_it_is


def _named(kind: Any) -> Named:
    """By their keys in JSON, the fields of a class, and whether each is plain data already."""
    hints = _hints(kind)
    return tuple((_key(item.name), item.name, _bare(hints[item.name]) in PLAIN) for item in dataclasses.fields(kind))


def _bare(hint: Any) -> Any:
    """The type without its "or None"."""
    if typing.get_origin(hint) in (typing.Union, types.UnionType):
        return next(part for part in typing.get_args(hint) if part is not types.NoneType)
    return hint


def _encode_fields(names: Named, value: Any) -> dict[str, Any]:
    return {key: getattr(value, name) if is_plain else encode(getattr(value, name)) for key, name, is_plain in names}


def _encode_place(value: Place) -> dict[str, Any]:
    return {key: inner for key, inner in zip(_OF_PLACE, _place_of(value), strict=True) if inner not in (None, "")}


def _encode_list(value: tuple[Any, ...]) -> list[Any]:
    return [encode(inner) for inner in value]


def _as_it_is(value: Any) -> Any:
    return value


@cache
def _decoder(kind: Any) -> Decoder:
    """What decodes this type, looked up once: a plan of thousands of actions has hundreds of thousands of values."""
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return partial(_decode_optional, _decoder(_bare(kind)))
    if origin is tuple:
        return partial(_decode_list, _decoder(typing.get_args(kind)[0]))
    if dataclasses.is_dataclass(kind):
        return partial(_decode_fields, kind)
    return partial(_decode_scalar, kind)


@cache
def _fields(kind: Any) -> dict[str, tuple[str, Any, Decoder]]:
    """By their keys in JSON, the fields of a class, the type that is right as it is, and what decodes all others."""
    hints = {item.name: _hints(kind)[item.name] for item in dataclasses.fields(kind)}
    return {_key(name): (name, _bare(hint), _decoder(hint)) for name, hint in hints.items()}


def _decode_optional(work: Decoder, data: Any, path: str) -> Any:
    return None if data is None else work(data, path)


def _decode_list(work: Decoder, data: Any, path: str) -> Any:
    if not isinstance(data, list):
        raise PlanFormatError(f"{path} should be a list.")
    return tuple([work(inner, f"{path}[{at}]") for at, inner in enumerate(data)])


def _decode_fields(kind: Any, data: Any, path: str) -> Any:
    if not isinstance(data, dict):
        raise PlanFormatError(f"{path} should be an object.")
    fields = _fields(kind)
    if not data.keys() <= fields.keys():
        unknown = min(data.keys() - fields.keys())
        raise PlanFormatError(f"{path} has a field that this format does not know: {unknown}.")
    values = {}
    for key, value in data.items():
        name, right, work = fields[key]
        values[name] = value if type(value) is right else work(value, f"{path}.{key}")
    try:
        return kind(**values)
    except TypeError as error:
        raise PlanFormatError(f"{path} lacks a field that it needs.") from error


def _decode_scalar(kind: Any, data: Any, path: str) -> Any:
    if kind is str and type(data) is str:
        return data
    try:
        if kind is date:
            return date.fromisoformat(data)
        if kind is Decimal:
            return Decimal(data)
        if issubclass(kind, StrEnum):
            return kind(data)
    except (ValueError, TypeError, ArithmeticError) as error:
        raise PlanFormatError(f"{path} cannot be {data!r}.") from error
    if kind is float and isinstance(data, int) and not isinstance(data, bool):
        return float(data)
    if not isinstance(data, kind) or (kind is int and isinstance(data, bool)):
        raise PlanFormatError(f"{path} cannot be {data!r}.")
    return data


def _schema_of(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin = typing.get_origin(kind)
    if origin in (typing.Union, types.UnionType):
        return {"anyOf": [_schema_of(part, definitions) for part in typing.get_args(kind)]}
    if origin is tuple:
        return {"type": "array", "items": _schema_of(typing.get_args(kind)[0], definitions)}
    if dataclasses.is_dataclass(kind):
        name = typing.cast("type", kind).__name__
        if name not in definitions:
            definitions[name] = {}
            definitions[name] = _object_schema(kind, definitions)
        return {"$ref": f"#/$defs/{name}"}
    return _scalar_schema(kind)


def _object_schema(kind: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    hints = _hints(kind)
    keys = {_key(item.name): item for item in dataclasses.fields(kind)}
    return {
        "type": "object",
        "description": (kind.__doc__ or "").split("\n", maxsplit=1)[0],
        "properties": {key: _schema_of(hints[item.name], definitions) for key, item in keys.items()},
        "required": [] if kind is Place else list(keys),
        "additionalProperties": False,
    }


def _scalar_schema(kind: Any) -> dict[str, Any]:
    if kind is date:
        return {"type": "string", "format": "date"}
    if kind is Decimal:
        return {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"}
    if kind is type(None):
        return {"type": "null"}
    if issubclass(kind, StrEnum):
        return {"enum": [member.value for member in kind]}
    names = {str: "string", int: "integer", bool: "boolean", float: "number"}
    return {"type": names[kind]}
