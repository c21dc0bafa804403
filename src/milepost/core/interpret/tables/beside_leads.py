"""Columns that complete the leads beside them: headings such as "Name", "Role" or "Team" say nothing by themselves."""

import re
from collections.abc import Sequence

from milepost.core.interpret.leads.callings import is_person
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role, key

_LEADS = (Role.LEAD, Role.ACCOUNTABLE)
_NAMES = frozenset(("name", "names", "fullname", "person", "persons", "people"))
_PLACES = frozenset(("role", "roles", "grade", "rank", "team", "unit", "division", "section", "employer", "body"))
_PARTS_OF_A_BODY = (  # a word that may be said of the action as well, as of what it is about
    "service team department dept directorate section function serviceteam teamservice servicearea businessarea"
)
_DEPARTMENTS = frozenset(form for word in _PARTS_OF_A_BODY.split() for form in (word, f"{word}s"))
_BETWEEN_NAMES = re.compile(r"\s*[,;/&\n]\s*|\sand\s")
_MOSTLY = 0.8
_LONGEST = 60


def with_beside_leads(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """The roles with those told whose cells are people, or short, right beside a column of leads."""
    found = list(roles)
    for at in (*range(len(found)), *reversed(range(len(found)))):  # from either side, as several may stand in a row
        beside = [one for one in (at - 1, at + 1) if 0 <= one < len(found) and found[one] in _LEADS]
        if found[at] != Role.OTHER or not beside:
            continue
        is_of_people = any(_are_bare_names(cells[one]) for one in beside)
        if _completes(columns[at], cells[at]) or (is_of_people and _is_department(columns[at], cells[at])):
            found[at] = Role.LEAD
    return found


def _completes(column: Column, texts: Sequence[str]) -> bool:
    word = key(column.heading)
    if word in _NAMES:
        return evidence.share(texts, evidence.is_name_like) >= _MOSTLY
    return word in _PLACES and any(texts) and all(len(text) <= _LONGEST for text in texts)


def _are_bare_names(texts: Sequence[str]) -> bool:
    return evidence.share(texts, _is_bare) >= _MOSTLY


def _is_bare(text: str) -> bool:
    return all(is_person(name) for name in _BETWEEN_NAMES.split(text))


def _is_department(column: Column, texts: Sequence[str]) -> bool:
    """Whether a column says by its heading and its cells which part of a body somebody is of."""
    is_short = all(len(text) <= _LONGEST for text in texts)
    return key(column.heading) in _DEPARTMENTS and is_short and evidence.share(texts, evidence.is_name_like) >= _MOSTLY
