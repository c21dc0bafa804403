"""Columns that tell nothing but how things stand: in known words, in words that come again, or in colours."""

import re
from collections.abc import Sequence

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.choices import chosen
from milepost.core.interpret.meanings.columns import Column, Role, said
from milepost.core.interpret.meanings.statuses import are_statuses
from milepost.core.interpret.parts.answers import is_state
from milepost.core.interpret.tables.ratings import are_grades, are_marks, take_turns
from milepost.core.words.colours import colour_name

_GRADED = re.compile(r"\b(?:evaluat|judg|grad|scor|rat(?:ed|ing)|assess|review)", re.IGNORECASE)
_MAY_STATE = (Role.WHERE_NOW, Role.MEASURE)
_LONGEST_STATE = 30  # letters
_SEVERAL = 4  # cells, and words of a status
_MOSTLY = 0.8


def with_stated(
    columns: Sequence[Column], roles: list[str], cells: Sequence[Sequence[str]], fills: Sequence[Sequence[str]]
) -> list[str]:
    """Where no column is named for a status, one that asks where things stand, or what came of them, may be it.

    It is if all its cells are statuses.

    Words that nobody told us ("Getting there") are statuses where every one of them is in a colour of its own. Forms
    whose status was renamed half-way have two columns that take turns: "Status", and "Where are we?" with statuses.
    """
    if Role.TICK in roles:
        return roles
    asking = (at for at, role in enumerate(roles) if role in _MAY_STATE and not said(columns[at].heading))
    found = [at for at in asking if tell_only_statuses(cells[at], fills[at])]
    if Role.STATUS in roles:
        named = [(columns[at], list(map(bool, cells[at]))) for at, role in enumerate(roles) if role == Role.STATUS]
        anew = [at for at in found if all(take_turns((columns[at], list(map(bool, cells[at]))), one) for one in named)]
        return [Role.STATUS if at in anew[-1:] else role for at, role in enumerate(roles)]
    graded = [at for at, column in enumerate(columns) if _GRADED.search(column.heading) and are_grades(cells[at])]
    if graded and not said(columns[graded[-1]].heading):
        return [Role.STATUS if at == graded[-1] else role for at, role in enumerate(roles)]
    marks = [at for at, role in enumerate(roles) if role == Role.OTHER and are_marks(columns[at], cells[at])]
    if marks and not said(columns[marks[-1]].heading):
        return [Role.STATUS if at == marks[-1] else role for at, role in enumerate(roles)]
    return [Role.STATUS if at in found[-1:] else role for at, role in enumerate(roles)]


def tell_only_statuses(texts: Sequence[str], fills: Sequence[str]) -> bool:
    """Whether the cells of a column, where several are filled, state nothing but statuses."""
    if not any(texts):
        colours = [colour_name(fill) for fill in fills if fill]
        return len(set(colours)) > 1 and all(colours) and len(colours) >= _MOSTLY * len(fills)
    return sum(map(bool, texts)) > 1 and _are_states([chosen(text) for text in texts], fills)


def _are_states(texts: Sequence[str], fills: Sequence[str]) -> bool:
    if evidence.share(texts, is_state) >= _MOSTLY or _come_again([text for text in texts if text]):
        return True
    told = {(text.casefold(), fill) for text, fill in zip(texts, fills, strict=True) if text}
    words, colours = {text for text, _ in told}, {fill for _, fill in told}
    is_keyed = "" not in colours and len(told) == len(words) == len(colours) > 1
    return is_keyed and max(map(len, words)) <= _LONGEST_STATE


def _come_again(texts: Sequence[str]) -> bool:
    """Whether a few words come again and again, some of them known statuses."""
    come_again = len(texts) > _SEVERAL and len(set(texts)) < len(texts)
    return come_again and max(len(text.split()) for text in texts) <= _SEVERAL and are_statuses(texts)
