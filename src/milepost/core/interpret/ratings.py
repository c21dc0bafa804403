"""Of several columns that could be the status one is: the latest stated, in words rather than in percentages."""

import re
from collections.abc import Sequence

from milepost.core.interpret import evidence
from milepost.core.interpret.columns import Column, Role, guess
from milepost.core.interpret.counted import counted
from milepost.core.interpret.structure import LEVELS

_PERCENTAGE = re.compile(r"\d{1,3}(?:\.\d+)? ?%?")
_EARLIER = re.compile(
    r"\b(?:previous(?:ly)?|prev|earlier|prior|old|former|original|initial|baseline|starting|last|target)\b",
    re.IGNORECASE,
)
_MOSTLY = 0.5


def one_status(
    columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]], fills: Sequence[Sequence[str]]
) -> list[str]:
    """The roles with one status at most: the latest that is stated and has the plainest word; others keep answers."""
    settled = list(roles)
    found = [at for at, role in enumerate(roles) if role == Role.STATUS]

    def rank(at: int) -> tuple[bool, bool, bool, int, tuple[int, ...], int]:
        stated = any(cells[at]) or any(fills[at])
        figures = evidence.share(cells[at], _is_percentage) > _MOSTLY
        earlier = bool(_EARLIER.search(columns[at].heading))
        return not stated, earlier, figures, len(guess(columns[at].heading).roles), _backwards(columns[at]), at

    best = min(found, key=rank, default=None)
    for at in found:
        if at != best:
            others = (role for role in guess(columns[at].heading).roles if role not in (Role.STATUS, *LEVELS))
            settled[at] = next(others, Role.OTHER)
    return settled


def _backwards(column: Column) -> tuple[int, ...]:
    """A key by which a later period, or the last of several that are counted, stands before an earlier one."""
    words, count = column.period, counted(column.heading)
    if count:
        return (-count.count,)
    return (-(words.year or 0), -(words.quarter or 0), -(words.month or 0), -(words.ordinal or 0)) if words else ()


def _is_percentage(text: str) -> bool:
    return bool(_PERCENTAGE.fullmatch(text.strip()))
