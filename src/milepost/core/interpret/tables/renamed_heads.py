"""Headings of a table that are those of the one before but for some words: what its columns hold has not changed.

Somebody brought the template up to date half-way: "What we will do" became "Commitment", and "Objective" stayed.
"""

from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.meanings.columns import Column, Role, guess, key

_FEWEST = 3  # headings that stayed
_HALF = 0.5
_UNSURE = 0.6


def as_before(columns: tuple[Column, ...], before: Sequence[Column]) -> tuple[Column, ...]:
    """The columns with what those of the table before hold, where at least half are headed by the same words."""
    if len(columns) != len(before) or sum(column.role == Role.ACTION for column in before) != 1:
        return columns
    pairs = list(zip(columns, before, strict=True))
    kept = [key(one.heading) == key(other.heading) for one, other in pairs]
    turned = [pair for pair, is_kept in zip(pairs, kept, strict=True) if not is_kept]
    if not turned or sum(kept) < max(_FEWEST, _HALF * len(kept)) or not all(_may_hold(*pair) for pair in turned):
        return columns
    return tuple(replace(one, role=other.role, by_cells=one.by_cells and other.by_cells) for one, other in pairs)


def _may_hold(column: Column, other: Column) -> bool:
    """Whether a heading may ask for what another one asked for."""
    known = guess(column.heading)
    return column.role == other.role or other.role in known.roles or known.share < _UNSURE
