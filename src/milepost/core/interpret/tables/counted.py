"""Headings that come again with a count: "Step 1", "Who 1", "When 1", "Step 2", …"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from milepost.core.interpret.meanings.columns import Column, Role, guess, is_known, key
from milepost.core.interpret.meanings.periods import period_words

_COUNTED = re.compile(r"(?P<before>\D*[^\W\d_])[\s#.:–—-]*\(?(?P<count>\d{1,2})\)?(?P<after>[\s:–—-]+\D*)?")
_FIGURE = re.compile(r"\d")
_REMEMBERED = 8192  # texts of rows that may be headers; several passes ask of the same


@dataclass(frozen=True, slots=True)
class Counted:
    """A heading without its count, and the count."""

    heading: str
    count: int


@dataclass(frozen=True, slots=True)
class Step:
    """The places of the columns that one step of every action has."""

    step: int
    due: int | None = None
    others: tuple[int, ...] = ()


@lru_cache(_REMEMBERED)
def counted(text: str) -> Counted | None:
    """A heading and its count; None for one that has no count or names a period ("Year 1", "Q1")."""
    match = _COUNTED.fullmatch(" ".join(text.split()))
    if match is None or period_words(text).text:
        return None
    return Counted(" ".join(f"{match['before']} {match['after'] or ''}".split()).strip(" :–—-"), int(match["count"]))


def families(texts: Sequence[str]) -> frozenset[str]:
    """The headings that are known but for their counts and stand here with several."""
    counts: dict[str, set[int]] = defaultdict(set)
    found = {text: one for text in texts if (one := counted(text))}
    for one in found.values():
        counts[key(one.heading)].add(one.count)
    return frozenset(text for text, one in found.items() if len(counts[key(one.heading)]) > 1 and is_known(one.heading))


def steps_across(columns: Sequence[Column]) -> tuple[Step, ...]:
    """The steps that stand side by side in a table, each with its day and whatever else is counted with it."""
    if not _FIGURE.search("".join([column.heading for column in columns])):
        return ()  # as in most tables
    again = families([column.heading for column in columns])
    groups: dict[int, list[int]] = defaultdict(list)
    for at, column in enumerate(columns):
        one = counted(column.heading) if column.heading in again else None
        if one:
            groups[one.count].append(at)
    steps = (_step(columns, places) for places in groups.values())
    return tuple(step for step in steps if step)


def _step(columns: Sequence[Column], places: Sequence[int]) -> Step | None:
    roles = {at: _base_roles(columns[at]) for at in places}
    named = next((at for at in places if {Role.ACTION, Role.NEXT} & {*roles[at]}), None)
    if named is None:
        return None
    due = next((at for at in places if at != named and roles[at][:1] == (Role.DUE,)), None)
    return Step(named, due, tuple(at for at in places if at not in (named, due)))


def _base_roles(column: Column) -> tuple[Role, ...]:
    one = counted(column.heading)
    return guess(one.heading).roles if one else ()
