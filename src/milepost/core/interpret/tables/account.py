"""An account in its usual order: how things are, what stands in the way, what comes next, under whatever headings.

A plan that has the one question and not the other asks it all the same, in words that nobody knows: "Wobbles", "Stuck",
"Forward programme". Its place among the others, and what its cells look like, tell which it is.
"""

import re
from collections.abc import Sequence

from milepost.core.interpret.meanings.columns import Column, Role, guess, said
from milepost.core.interpret.meanings.voices import are_quotes
from milepost.core.interpret.tables.hints import hints
from milepost.core.interpret.tables.looks import Look, look

_VAGUE, _HINTED = 0.3, 0.3
_FEWEST, _ROWS = 3, 60  # filled cells below which a column tells nothing; rows that are enough
_AHEAD, _SOMETIMES_AHEAD = 0.4, 0.25
_PAST, _LONG, _SENTENCE = 0.5, 8, 4  # words
_BAD = 0.25
_NONE = re.compile(
    r"\W*(?:none|nil|nothing|n/?a|(?:there (?:is|are) )?no (?:matters? of |areas? of )?"
    r"(?:concerns?|worr(?:y|ies)|issues?|risks?|problems?|difficult(?:y|ies)))\b",
    re.IGNORECASE,
)
_EVIDENCE = re.compile(r"\W*(?:evidence|results?|outturn)\b(?! required| needed| of need| base)", re.IGNORECASE)


def told_in_order(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """The roles, with the questions of an account that no heading told and that are plainly asked among the others."""
    quoted = {at for at, column in enumerate(columns) if _may_be_asked(column, roles[at]) and are_quotes(cells[at])}
    told = [Role.OTHER if at in quoted or _is_pledge(at, columns, roles) else role for at, role in enumerate(roles)]
    asked = [at for at, column in enumerate(columns) if at not in quoted and _may_be_asked(column, told[at])]
    sure = {role for at, role in enumerate(told) if at not in asked}
    wanted = [role for role in (Role.NEXT, Role.WHERE_NOW, Role.WORRIED) if role not in sure]
    free = asked if wanted else []
    looks = {at: look(cells[at][:_ROWS]) for at in free}
    free = [at for at in free if looks[at].count >= _FEWEST and looks[at].words >= _SENTENCE]
    for role, find in ((Role.NEXT, _next), (Role.WHERE_NOW, _now), (Role.WORRIED, _worry)):
        left = [one for one in free if role in wanted and told[one] in (Role.OTHER, Role.WHERE_NOW)]
        at = find(left, columns, told, cells, looks)
        if at is not None:
            told[at] = role
    return told


def _is_pledge(at: int, columns: Sequence[Column], roles: Sequence[str]) -> bool:
    """Whether a column that reads like steps stands before the account, which has next steps of its own behind it."""
    if roles[at] != Role.NEXT or guess(columns[at].heading).share >= _VAGUE or said(columns[at].heading) is not None:
        return False
    behind = list(roles[at + 1 :])
    return Role.WHERE_NOW in behind and Role.NEXT in behind[behind.index(Role.WHERE_NOW) :]


def _may_be_asked(column: Column, role: str) -> bool:
    """Whether nothing but the cells said what a column is, or nothing at all did."""
    known = guess(column.heading)
    if not column.heading or said(column.heading) is not None:
        return False
    if role == Role.WHERE_NOW:
        return known.share < _VAGUE
    is_aside = known.share >= _VAGUE and known.roles[:1] == (Role.OTHER,)
    return role == Role.OTHER and (not is_aside or bool(_EVIDENCE.match(column.heading)))


def _next(
    free: Sequence[int],
    columns: Sequence[Column],
    roles: Sequence[str],
    cells: Sequence[Sequence[str]],
    looks: dict[int, Look],
) -> int | None:
    """The last that looks ahead, in many cells or by its heading too."""
    ahead = (at for at in reversed(free) if roles[at] == Role.OTHER)
    return next((at for at in ahead if _looks_ahead(columns[at].heading, looks[at])), None)


def _looks_ahead(heading: str, seen: Look) -> bool:
    told = hints(heading)
    is_hinted = told.get(Role.NEXT, 0.0) >= _HINTED and told[Role.NEXT] >= told.get(Role.WHERE_NOW, 0.0)
    return seen.ahead >= _AHEAD or (is_hinted and seen.ahead >= _SOMETIMES_AHEAD)


def _now(
    free: Sequence[int],
    columns: Sequence[Column],
    roles: Sequence[str],
    cells: Sequence[Sequence[str]],
    looks: dict[int, Look],
) -> int | None:
    """The longest that tells what happened, before the next steps."""
    if Role.NEXT not in roles:
        return None
    told = [at for at in free if looks[at].past >= _PAST and looks[at].words >= _LONG and at < roles.index(Role.NEXT)]
    return max(told, key=lambda at: looks[at].words, default=None)


def _worry(
    free: Sequence[int],
    columns: Sequence[Column],
    roles: Sequence[str],
    cells: Sequence[Sequence[str]],
    looks: dict[int, Look],
) -> int | None:
    """The last between how things are and what comes next that some answer with "None", or that tells of trouble."""
    if Role.NEXT not in roles or Role.WHERE_NOW not in roles:
        return None
    first, end = roles.index(Role.WHERE_NOW), roles.index(Role.NEXT)
    between = [at for at in reversed(free) if first < at < end]
    if not between:
        return None  # as in most tables; to look at all the cells of a column takes long
    account = look(cells[first][:_ROWS])
    between = [at for at in between if looks[at].words < account.words]
    return next((at for at in between if _is_worry(columns[at].heading, cells[at], looks[at], account)), None)


def _is_worry(heading: str, texts: Sequence[str], seen: Look, account: Look) -> bool:
    weights = ((weight, role) for role, weight in hints(heading).items() if role is not Role.OTHER)
    most, likeliest = max(weights, default=(0.0, Role.OTHER))
    if most >= _HINTED:
        return likeliest is Role.WORRIED
    return any(map(_NONE.match, texts)) or seen.bad >= max(_BAD, account.bad)
