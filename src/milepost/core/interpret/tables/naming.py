"""Columns that name each action beside one that describes it: "Title", "Name" or "Summary" before "Description"."""

import re
from collections.abc import Sequence

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role, guess, key, said

NAMES = frozenset(("title", "name", "summary", "subject", "headline", "shorttitle", "shortname", "shortdescription"))
_DESCRIBES = frozenset(("description", "fulldescription", "longdescription", "detail", "details", "notes", "project"))
_TASKS = frozenset((Role.LEAD, Role.DUE, Role.STATUS))
_DUE = re.compile(r"\b(?:due|deadline|complete by|by when)\b", re.IGNORECASE)
_MOSTLY = 0.5
_FEWEST_WORDS = 2.0


def asks_of_tasks(headings: Sequence[str]) -> bool:
    """Whether headings ask who does something, until when and how it stands: no list of people or versions does."""
    roles = {role for heading in headings for role in guess(heading).roles[:1]}
    return roles >= _TASKS and any(map(_DUE.search, headings))


def naming(
    columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]], named: int | None
) -> int | None:
    """The column that names the actions, where the headings have no other word for them than a description; or None.

    Its texts all differ, every row has one, and they are no people, days, codes or statuses.
    """
    if named is not None and not _may_describe(columns[named]):
        return None
    may = (at for at, column in enumerate(columns) if key(column.heading) in NAMES and not said(column.heading))
    return next((at for at in may if roles[at] in (Role.OTHER, Role.ACTION) and _are_titles(cells[at])), None)


def describes_action(column: Column) -> bool:
    """Whether a heading asks for the description of an action, and not for its name."""
    word = key(column.heading)
    return word in _DESCRIBES or word.removesuffix("s") in _DESCRIBES or word.startswith("how")


def _may_describe(column: Column) -> bool:
    return describes_action(column) or guess(column.heading).share < _MOSTLY


def _are_titles(texts: Sequence[str]) -> bool:
    if not all(texts) or len(set(texts)) < len(texts):
        return False
    tests = (evidence.is_number_like, evidence.is_status_like, evidence.is_name_like)
    words = sum(len(text.split()) for text in texts) / max(1, len(texts))
    return words >= _FEWEST_WORDS and all(evidence.share(texts, test) < _MOSTLY for test in tests)
