"""Which columns left of the actions group them, or stand behind them and name the group of each."""

import re
from collections.abc import Sequence

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role, guess
from milepost.core.interpret.meanings.openings import opening

LEVELS = (Role.SECTION, Role.FOCUS_AREA, Role.ACTION)
_HALF = 0.5
_GRADED = re.compile(r"\bpriority\b", re.IGNORECASE)


def names_itself(column: Column, texts: Sequence[str]) -> bool:
    """Whether every cell opens with the heading and a number: "Challenge" over "Challenge 1: Move more"."""
    word = re.compile(rf"{re.escape(' '.join(column.heading.split()))}\s+(?:no\.?\s*)?(?:\d|[A-Z]\b)", re.IGNORECASE)
    filled = [text for text in texts if text]
    return bool(column.heading and filled) and all(map(word.match, filled))


# how much an action matters, and how soon: no group of actions
_GRADES = frozenset(
    f"{word}{more}"
    for word in ("must", "should", "could", "high", "medium", "low", "critical", "urgent", "essential", "desirable")
    for more in ("", " do", " priority")
) | {"short term", "medium term", "long term", "statutory", "mandatory", "optional", "yes", "no", "y", "n"}


def _says_other(column: Column) -> bool:
    """Whether a heading is known and names no level: "Source" beside "Strand"."""
    known = guess(column.heading)
    return known.share == 1.0 and not any(role in LEVELS for role in known.roles)


def describes(column: Column, texts: Sequence[str], levels: Sequence[Sequence[str]]) -> bool:
    """Whether a column that no heading calls a level says something of the groups beside it, which are called so.

    Its heading is known for something else, or one of its texts stands under several groups: "Local", "National".
    """
    return bool(levels) and (_says_other(column) or any(_is_shared(texts, groups) for groups in levels))


def are_within(texts: Sequence[str], groups: Sequence[str]) -> bool:
    """Whether each text stands beside one group only, as an area does within its section, and some group has two."""
    return not _is_shared(texts, groups) and len(set(texts)) > len(set(groups))


def _is_shared(texts: Sequence[str], groups: Sequence[str]) -> bool:
    under: dict[str, str] = {}
    group = ""
    for text, own in zip(texts, groups, strict=True):
        group = own or group
        if text and under.setdefault(text.casefold(), group) != group:
            return True
    return False


def may_group(at: int, roles: Sequence[str], cells: Sequence[Sequence[str]], action: int) -> bool:
    """A column named for a level groups; any other only where one cell of it plainly stands for several actions."""
    if roles[at] in LEVELS:
        return True
    if at > 1 or not cells[at] or evidence.share(cells[at], evidence.is_date_like) > _HALF:
        return False
    if _GRADES.issuperset(map(str.casefold, filter(None, cells[at]))):
        return False
    if all(cells[at]) and _come_back(cells[at]):
        return False
    changes = sum(1 for before, now in zip(["", *cells[at]], cells[at], strict=False) if now and now != before)
    return bool(cells[at][0]) and changes < sum(map(bool, cells[action]))


def _come_back(texts: Sequence[str]) -> bool:
    """Whether a text comes back after another: what every row of a flat list says of itself."""
    runs = [now for before, now in zip(["", *texts], texts, strict=False) if now != before]
    return len(set(runs)) < len(runs)


def groups_behind(column: Column, texts: Sequence[str]) -> bool:
    """Whether a column that stands behind the actions names the group of each: a word for sections over names.

    So do the boards of tasks: "Bucket", "Epic". Every row has one, and some have the same. A priority of one word may
    be a grade of a scale that nobody told us: "Urgent".
    """
    if guess(column.heading).share < 1 or not all(texts) or evidence.share(texts, evidence.is_number_like) > 0:
        return False
    is_grade = bool(_GRADED.search(column.heading)) and any(" " not in text.strip() for text in texts)
    return not is_grade and 1 < len(set(texts)) < len(texts)


def group_roles(columns: Sequence[Column], groups: Sequence[int], cells: Sequence[Sequence[str]]) -> tuple[str, ...]:
    if len(groups) == 2:
        return (Role.SECTION, Role.FOCUS_AREA)
    if groups and names_itself(columns[groups[0]], cells[groups[0]]):
        return (Role.SECTION,)
    if groups and all(opening(text) for text in cells[groups[0]] if text):
        return (Role.SECTION,)
    named = (guess(columns[at].heading).roles for at in groups)
    return tuple(next((role for role in roles if role in LEVELS[:2]), Role.FOCUS_AREA) for roles in named)
