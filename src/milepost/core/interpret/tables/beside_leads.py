"""Columns that complete the leads beside them: headings such as "Name", "Role" or "Team" say nothing by themselves."""

from collections.abc import Sequence

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role, key

_LEADS = (Role.LEAD, Role.ACCOUNTABLE)
_NAMES = frozenset(("name", "names", "fullname", "person", "persons", "people"))
_PLACES = frozenset(("role", "roles", "grade", "rank", "team", "unit", "division", "section", "employer", "body"))
_MOSTLY = 0.8
_LONGEST = 60


def with_beside_leads(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """The roles with those told whose cells are people, or short, right beside a column of leads."""
    found = list(roles)
    for at in (*range(len(found)), *reversed(range(len(found)))):  # from either side, as several may stand in a row
        beside = [found[one] for one in (at - 1, at + 1) if 0 <= one < len(found)]
        if found[at] == Role.OTHER and any(role in _LEADS for role in beside) and _completes(columns[at], cells[at]):
            found[at] = Role.LEAD
    return found


def _completes(column: Column, texts: Sequence[str]) -> bool:
    word = key(column.heading)
    if word in _NAMES:
        return evidence.share(texts, evidence.is_name_like) >= _MOSTLY
    return word in _PLACES and any(texts) and all(len(text) <= _LONGEST for text in texts)
