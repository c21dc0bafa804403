"""Columns of codes that number the groups of actions and not the actions: "Parent code" beside "Parent title"."""

from collections.abc import Mapping, Sequence

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Role

_LEVELS = (Role.SECTION, Role.FOCUS_AREA)
_FEWEST = 2


def group_codes(roles: Sequence[str], cells: Sequence[Sequence[str]]) -> dict[int, int]:
    """The columns whose every code stands for one text in the column beside it, and some for several rows: those two.

    Such a text may be a group of actions, or an action that has a row for each of its steps.
    """
    may = [at for at, role in enumerate(roles) if role in (Role.NUMBER, Role.OTHER)]
    pairs = ((at, beside) for at in may for beside in (at - 1, at + 1) if _number(at, beside, cells))
    return dict(pairs)


def numbering_groups(roles: Sequence[str], codes: Mapping[int, int]) -> list[str]:
    """The roles, once it is known which columns group, with the codes of those told."""
    return [Role.GROUP_NUMBER if at in codes and roles[codes[at]] in _LEVELS else role for at, role in enumerate(roles)]


def _number(at: int, beside: int, cells: Sequence[Sequence[str]]) -> bool:
    if not 0 <= beside < len(cells) or not any(cells[at]):
        return False
    codes, titles = cells[at], cells[beside]
    if evidence.share(codes, evidence.is_number_like) < 1 or evidence.share(titles, evidence.is_number_like) > 0:
        return False
    pairs = {(code, title) for code, title in zip(codes, titles, strict=True) if code or title}
    each = {code for code, _ in pairs}, {title for _, title in pairs}
    is_one_to_one = "" not in each[0] | each[1] and len(each[0]) == len(each[1]) == len(pairs)
    return is_one_to_one and _FEWEST <= len(pairs) < len(codes)
