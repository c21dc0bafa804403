"""Document to JSON and back, so that a document can pass from one process to another as plain data."""

import dataclasses
import json
from typing import Any

from milepost.core.document.nodes import (
    Aside,
    Cell,
    Certainty,
    Document,
    Heading,
    ListKind,
    Note,
    Paragraph,
    Picture,
    Place,
    Role,
    Row,
    Source,
    Table,
)

_KINDS = {
    kind.__name__: kind
    for kind in (Document, Heading, Paragraph, Table, Picture, Row, Cell, Aside, Note, Place, Source)
}
_NAMED = {"list_kind": ListKind, "role": Role, "certainty": Certainty}
_TAG = "is"  # no node has a field of this name


def to_json(document: Document) -> str:
    """The document as JSON; fields that hold their default are left out."""
    return json.dumps(_plain(document), ensure_ascii=True, separators=(",", ":"))


def from_json(text: str) -> Document:
    """The document that to_json wrote; raises ValueError or TypeError for anything else."""
    document = json.loads(text, object_hook=_node)
    if not isinstance(document, Document):
        raise TypeError("the JSON holds no document")
    return document


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    if not dataclasses.is_dataclass(value):
        return value
    plain = {_TAG: type(value).__name__}
    for item in dataclasses.fields(value):
        inner = getattr(value, item.name)
        if inner != item.default:
            plain[item.name] = _plain(inner)
    return plain


def _node(data: dict[str, Any]) -> Any:
    kind = _KINDS[data.pop(_TAG)]
    return kind(**{name: _value(name, value) for name, value in data.items()})


def _value(name: str, value: Any) -> Any:
    if isinstance(value, list):
        return tuple(value)
    return _NAMED[name](value) if name in _NAMED else value
