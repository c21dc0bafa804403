"""Columns of nothing but days, in tables of which no heading asks for one: "Baseline" beside "Forecast / actual"."""

import re
from collections.abc import Sequence

from milepost.core.interpret.meanings.columns import Column, Role, guess, said
from milepost.core.interpret.parts.answers import is_date

_FEWEST = 2
_SURE = 0.9
_AHEAD = re.compile(r"\b(?:forecast|expected|planned|revised|current|latest|projected|estimate[ds]?)\b", re.IGNORECASE)
_BEHIND = re.compile(
    r"\b(?:start\w*|beg[aiu]n|agreed|raised|opened|review\w*|report\w*|updated?|closed|complet\w+|previous|last|actual|"
    r"received|minuted?|meeting|met|inspect\w*|audit\w*)\b",
    re.IGNORECASE,
)


def with_days(columns: Sequence[Column], roles: list[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """The roles, with the column that tells when each thing is due: the one that looks ahead, else the last.

    Of two that stand side by side the second is the end.
    """
    bare = [at for at, role in enumerate(roles) if role in (Role.OTHER, Role.MEASURE) and _holds_days(cells[at])]
    found = [at for at in bare if _may_tell(columns[at])]
    if Role.DUE in roles:  # that of steps leaves the action's own to be found: "From", "To", …, "Milestone", "Date"
        is_of_steps = all(roles[at - 1] == Role.NEXT for at, role in enumerate(roles) if role == Role.DUE)
        found = [at for at in found if is_of_steps and at - 1 in bare][:1]
    best = max(found, key=lambda at: (bool(_AHEAD.search(columns[at].heading)), at), default=None)
    return [Role.DUE if at == best else role for at, role in enumerate(roles)]


def _holds_days(texts: Sequence[str]) -> bool:
    return sum(map(bool, texts)) >= _FEWEST and all(map(is_date, filter(None, texts)))


def _may_tell(column: Column) -> bool:
    """Whether a heading asks for no day of another kind: when it began, was agreed or was done."""
    if not column.heading or said(column.heading) is not None:
        return False
    known = guess(column.heading)
    is_other = known.share >= _SURE and known.roles[:1] == (Role.OTHER,)
    is_behind = bool(_BEHIND.search(column.heading)) and not _AHEAD.search(column.heading)
    return not (is_other or is_behind)
