"""Frozen dataclasses that are made and altered in half the time: a long plan is a hundred thousand of them."""

from collections.abc import Callable
from dataclasses import MISSING, Field, fields
from functools import cache
from operator import attrgetter
from typing import Any, TypeVar

Kind = TypeVar("Kind")


def quick(kind: type[Kind]) -> type[Kind]:
    """The frozen dataclass of slots with an __init__ that sets each slot by its descriptor.

    The one that Python writes looks every slot up by its name, which takes twice as long. All fields are given to it,
    and nothing happens after it: raises TypeError for a class that has a __post_init__.
    """
    if hasattr(kind, "__post_init__"):
        raise TypeError(f"{kind.__name__} has a __post_init__, which a quick class would never call.")
    parts = _parts(kind)
    known: dict[str, Any] = {"MISSING": MISSING}
    lines = [f"def __init__(self, {', '.join(map(_parameter, parts))}):"]
    for one in parts:
        known |= {f"set_{one.name}": getattr(kind, one.name).__set__, f"default_{one.name}": one.default}
        known[f"new_{one.name}"] = one.default_factory
        is_new = one.default_factory is not MISSING
        value = f"new_{one.name}() if {one.name} is MISSING else {one.name}" if is_new else one.name
        lines.append(f" set_{one.name}(self, {value})")
    exec("\n".join(lines), known)  # noqa: S102  # as dataclasses does: only a function of its own is quick
    kind.__init__ = known["__init__"]  # type: ignore[method-assign]
    return kind


def altered(value: Kind, **changes: object) -> Kind:
    """The value with these fields changed, as dataclasses.replace gives it, which takes twice as long.

    Raises KeyError for a field that there is not.
    """
    kind: Any = value.__class__
    places, held = _held(kind)
    parts = [*held(value)]
    for name, change in changes.items():
        parts[places[name]] = change
    made: Kind = kind(*parts)
    return made


@cache
def _held(kind: type[object]) -> tuple[dict[str, int], Callable[[object], tuple[object, ...]]]:
    """The fields that a value is made of, several of them, each with its place, and what gives all that it holds."""
    names = tuple(one.name for one in _parts(kind) if one.init)
    return {name: at for at, name in enumerate(names)}, attrgetter(*names)


def _parts(kind: type[object]) -> tuple[Field[Any], ...]:
    return fields(kind)  # type: ignore[arg-type]  # no type says that a class is a dataclass


def _parameter(one: Field[Any]) -> str:
    if one.default_factory is not MISSING:
        return f"{one.name}=MISSING"
    return one.name if one.default is MISSING else f"{one.name}=default_{one.name}"
