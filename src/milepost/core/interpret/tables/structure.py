"""Which column holds the actions and which columns group them, by their headings and by how their cells fill."""

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role, guess
from milepost.core.interpret.meanings.deciding import asks_for_reply, undertakes
from milepost.core.interpret.tables.group_columns import (
    LEVELS,
    are_within,
    describes,
    group_roles,
    groups_behind,
    may_group,
    names_itself,
)
from milepost.core.interpret.tables.leaves import lists_steps, tells_more, without_levels_again, without_lists
from milepost.core.interpret.tables.naming import describes_action

_VAGUE = 0.3
_WORDY = 15
_NEARLY_ALL = 0.8
_TELLING = (Role.LEAD, Role.ACCOUNTABLE)
_FEWEST_OWN = 3
_FEW_WORDS = 4
_HOW = re.compile(r"[(\[:–-]\s*how\b(?! much| many| well| long| often| will we know)", re.IGNORECASE)
_TELLS = re.compile(  # what these say of several actions at once is still no group of them
    r"\W*(?:inputs?|resources?|you (?:said|told us)|why|rationale|evidence|background|costs?|budget|"
    r"(?:where (?:it |this )?)?(?:came|comes) from|where from|aris(?:ing|es) from|arose from|"
    r"raised by|recommended by)\b",
    re.IGNORECASE,
)
_PLURAL = re.compile(r"\b(?:actions|steps|tasks|activities|deliverables)\b", re.IGNORECASE)
_GROUPING = (*LEVELS, Role.MEASURE, Role.OTHER)


def structured(
    columns: Sequence[Column],
    roles: Sequence[str],
    cells: Sequence[Sequence[str]],
    action: int | None,
    codes: Mapping[int, int] = MappingProxyType({}),
) -> list[str]:
    """The roles with at most one section, one focus area and one action column; `cells` are texts column by column.

    Columns of `codes` number what others say, so they group nothing themselves.
    """
    if action is None:
        return list(roles)
    settled = [_without_level(columns[at]) if role in LEVELS else role for at, role in enumerate(roles)]
    settled[action] = Role.ACTION
    named = {at for at in range(action) if names_itself(columns[at], cells[at])}
    may = (at for at in range(action) if at in named or (roles[at] in _GROUPING and at not in codes))
    groups = [at for at in may if at in named or may_group(at, roles, cells, action)]
    groups = [at for at in groups if not (_TELLS.match(head := columns[at].heading) or asks_for_reply(head))]
    groups = [at for at in groups if not (lists_steps(cells[at]) or tells_more(columns[at], cells[at], cells[action]))]
    levels = [at for at in groups if _may_be_level(columns[at])]
    plain = {*levels, *codes.values()}  # what has numbers of its own groups, though levels stand below it
    groups = [
        at for at in groups if at in plain or not describes(columns[at], cells[at], [cells[one] for one in levels])
    ]
    groups = groups[-2:]
    groups = groups or _behind(columns, roles, cells, action)
    for at, role in zip(groups, group_roles(columns, groups, cells), strict=True):
        settled[at] = role
    return settled


def _behind(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]], action: int) -> list[int]:
    """The column behind the actions that names the section of each, and the one that names its area within that."""
    behind = [at for at in range(action + 1, len(columns)) if groups_behind(columns[at], cells[at])]
    sections = [at for at in behind if roles[at] == Role.SECTION][:1]
    areas = [at for at in behind if roles[at] == Role.FOCUS_AREA]
    return [*sections, *(at for at in areas[:1] for over in sections if are_within(cells[at], cells[over]))]


def beneath_action(columns: Sequence[Column], roles: Sequence[str]) -> list[str]:
    """The roles of columns that tell of an action above them: none is an action, though its heading may name one.

    Of what is to be done under it ("Planned actions") they tell the next steps, where nothing else does.
    """
    names = [Role.ACTION in guess(column.heading).roles for column in columns]
    pairs = zip(columns, roles, names, strict=True)
    told = [_without_level(column) if role in LEVELS and named else role for column, role, named in pairs]
    plural = [at for at, column in enumerate(columns) if told[at] == Role.OTHER and _PLURAL.search(column.heading)]
    if Role.NEXT in told or len(plural) != 1 or guess(columns[plural[0]].heading).roles[:1] != (Role.ACTION,):
        return told
    return [Role.NEXT if at == plural[0] else role for at, role in enumerate(told)]


def named_action(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]]) -> int | None:
    """The likeliest action column by its heading: filled as the numbers are, else filled in every row; or None.

    A column whose texts stand for two numbers and more each, and that may be a level, only groups actions.
    """
    candidates = (at for at, role in enumerate(roles) if role in LEVELS)
    coded = max(
        (_filled(texts) for texts in cells if evidence.share(texts, evidence.is_number_like) > _NEARLY_ALL), default=0
    )
    own = (at for at in candidates if roles[at] == Role.ACTION or 2 * _filled(cells[at]) > coded)
    named = [at for at in own if Role.ACTION in guess(columns[at].heading).roles]
    named = [at for at in named if not _is_verdict(columns[at], cells[at])] or named
    named = [at for at in named if not _is_reply(at, columns, cells, _before(at, columns, roles, named))]
    named = [at for at in named if not _is_of_period(columns[at])] or named
    named = _without_descriptions(columns, cells, named)
    named = without_lists(cells, without_levels_again(columns, cells, named))
    if not named:
        return None
    numbers = next((at for at, role in enumerate(roles) if role == Role.NUMBER), None)
    beside = [at for at in named if numbers is not None and _alike(cells[at], cells[numbers])]
    full = max(_filled(cells[at]) for at in named)
    leaves = [at for at in named if _filled(cells[at]) >= full * _NEARLY_ALL]
    best = min(beside or leaves, key=lambda at: _unlikeliness(columns[at], at))
    best = _done_so(columns, roles, cells, named, best)
    return _led_steps(columns, roles, cells, _above_its_steps(columns, roles, cells, best))


def _without_descriptions(columns: Sequence[Column], cells: Sequence[Sequence[str]], named: list[int]) -> list[int]:
    """The columns but those that describe an action, where another has a name of its own in as many rows."""
    names = [at for at in named if not describes_action(columns[at])]
    most = max((_filled(cells[at]) for at in named), default=0)
    return names if any(len({*filter(None, cells[at])}) == most for at in names) else named


def _is_of_period(column: Column) -> bool:
    """Whether a heading asks what is done in one year: "What we will do in 2026", which is no name of an action."""
    return column.period is not None and column.heading.casefold().startswith("what ")


def _is_verdict(column: Column, texts: Sequence[str]) -> bool:
    """Whether a column keeps to a few short words that come again, as what was decided about each row does.

    A heading that is plainly known holds what it says: an action may come again beside each of its steps.
    """
    filled = [text.casefold() for text in texts if text]
    is_short = bool(filled) and max(len(text.split()) for text in filled) <= _FEW_WORDS
    come_again = len(filled) > _FEWEST_OWN and 4 * len(set(filled)) <= 3 * len(filled)
    return guess(column.heading).share < 1 and is_short and come_again


def _is_reply(at: int, columns: Sequence[Column], cells: Sequence[Sequence[str]], asked: Mapping[int, bool]) -> bool:
    """Whether a column holds what was said to the action beside it, as one is in each row that has a reply.

    `asked` are the other columns that may hold the actions, each with whether it is led or dated before this one.
    """
    own = (one for one, led in asked.items() if led or _answers(columns[at].heading, columns[one].heading))
    beside = (one for one in own if len({*filter(None, cells[one])}) == _filled(cells[one]))
    return any(_alike_or_fuller(cells[one], cells[at]) for one in beside)


def _before(at: int, columns: Sequence[Column], roles: Sequence[str], named: Sequence[int]) -> dict[int, bool]:
    """The other columns, each with whether it recommends what stands led and dated before what is done about it."""
    return {
        one: "recommend" in columns[one].heading.casefold() and {Role.LEAD, Role.DUE} <= {*roles[one + 1 : at]}
        for one in named
        if one != at
    }


def _answers(heading: str, other: str) -> bool:
    """Whether one heading asks for a reply to what the other names; auditors recommend and management undertakes."""
    if asks_for_reply(heading):
        return not asks_for_reply(other)
    return undertakes(heading) and "recommend" in other.casefold()


def _done_so(
    columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]], named: Sequence[int], best: int
) -> int:
    """The column before this one that has a text of its own in every led row, where this one only tells how.

    It says so ("Activity (how we will do it)"), or rows that have a lead are empty in it: an action is never left out.
    """
    leads = [cells[at] for at, role in enumerate(roles) if role == Role.LEAD and any(cells[at])]
    untold = any(not text and lead for texts in leads for text, lead in zip(cells[best], texts, strict=True))
    if not leads or not (untold or _HOW.search(columns[best].heading)):
        return best
    own = (at for at in named if at < best and len(set(cells[at])) == len(cells[at]) >= _FEWEST_OWN)
    return next((at for at in own if all(_alike_or_fuller(cells[at], texts) for texts in leads)), best)


def is_sparse(at: int, columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]]) -> bool:
    """Whether rows that are numbered, or led, are empty in this column, so that it groups them.

    Numbers tell it of any column, leads only of one whose heading may be a level.
    """
    telling = (Role.NUMBER, Role.LEAD) if _may_be_level(columns[at]) else (Role.NUMBER,)
    beside = (cells[one] for one, role in enumerate(roles) if role in telling)
    return any(_is_sparser(cells[at], texts) for texts in beside)


def _is_sparser(texts: Sequence[str], beside: Sequence[str]) -> bool:
    return sum(1 for one, other in zip(texts, beside, strict=True) if one and other) < _filled(beside) * _NEARLY_ALL


def _may_be_level(column: Column) -> bool:
    return any(role in LEVELS[:2] for role in guess(column.heading).roles)


def _led_steps(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]], best: int) -> int:
    """The column of steps after this one, where each step has a lead and this one, which may be a level, in a few."""
    led = led_steps(best, roles, cells) if _may_be_level(columns[best]) else None
    return best if led is None else led


def led_steps(level: int, roles: Sequence[str], cells: Sequence[Sequence[str]]) -> int | None:
    """The column of steps that have a lead each, after a level that has none in some of their rows."""
    leads = [at for at, role in enumerate(roles) if role == Role.LEAD and _is_sparser(cells[level], cells[at])]
    steps = (at for at, role in enumerate(roles) if at > level and role == Role.NEXT)
    return next((at for at in steps if any(_alike(cells[at], cells[lead]) for lead in leads)), None)


def _above_its_steps(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]], best: int) -> int:
    """The column named for actions, rather one that stands before this one, where this one may hold the steps of each.

    It is filled just where the leads are, or those accountable; a level above the actions seldom has leads of its own,
    and still more seldom a status as well: what has both is an action, though it is called a workstream.
    """
    if not _unlikeliness(columns[best], best)[0]:
        return best
    telling = [at for at, role in enumerate(roles) if role in _TELLING and _alike_or_fuller(cells[best], cells[at])]
    left = (at for at in range(best) if roles[at] != Role.NUMBER)
    before = (at for at in left if guess(columns[at].heading).roles[:1] == (Role.ACTION,))
    behind = (at for at in range(best + 1, len(columns)) if guess(columns[at].heading).roles == (Role.ACTION,))
    plain = (at for at in (*before, *behind) if not lists_steps(cells[at]))
    above = (at for at in plain if any(_alike(cells[at], cells[one]) for one in telling))
    return next(above, _led_and_rated(columns, roles, cells, best))


def _led_and_rated(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]], best: int) -> int:
    """The level before this column that is filled just where leads and statuses are, both fewer than its own texts."""
    told = [[cells[at] for at, role in enumerate(roles) if role in asked] for asked in (_TELLING, (Role.STATUS,))]
    fewer = all(kind and all(_is_sparser(texts, cells[best]) for texts in kind) for kind in told)
    levels = (at for at in reversed(range(best)) if fewer and _may_be_level(columns[at]))
    return next((at for at in levels if all(_alike(cells[at], texts) for kind in told for texts in kind)), best)


def _alike_or_fuller(one: Sequence[str], other: Sequence[str]) -> bool:
    return not any(b and not a for a, b in zip(one, other, strict=True))


def _unlikeliness(column: Column, at: int) -> tuple[bool, int, int]:
    """A word that can only be a level before one that may be a measure or a step; a plain word for action first."""
    roles = guess(column.heading).roles
    rank = roles.index(Role.ACTION)
    return any(role not in LEVELS for role in roles), rank, at if rank == 0 else -at


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    unlike = sum(1 for a, b in zip(one, other, strict=True) if bool(a) != bool(b))
    return bool(one) and unlike <= _filled(other) * (1 - _NEARLY_ALL)


def _filled(texts: Sequence[str]) -> int:
    return sum(map(bool, texts))


def longest_unnamed(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]]) -> int | None:
    """The first unknown column that says sentences, each once; where there are numbers, rather one after them."""
    unknown = [at for at, column in enumerate(columns) if guess(column.heading).share < _VAGUE and _asks(column)]
    wordy = [at for at in unknown if sum(map(len, cells[at])) >= _WORDY * max(1, _filled(cells[at]))]
    once = [at for at in wordy if len(set(cells[at])) == len(cells[at])] or wordy
    number = next((at for at, role in enumerate(roles) if role == Role.NUMBER), -1)
    return next((at for at in once if at > number), once[0] if once else None)


def _asks(column: Column) -> bool:
    """Whether a heading says more than a period ("Q1"), which asks how things went then."""
    return bool(column.heading) and not (column.period and not column.period.rest)


def _without_level(column: Column) -> str:
    roles = [role for role in guess(column.heading).roles if role not in LEVELS]
    return roles[0] if roles else Role.OTHER


def one_number(roles: Sequence[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """The roles without the numbers that come again and again, as codes do, beside others that all differ."""
    told = {at for at, role in enumerate(roles) if role == Role.NUMBER}
    may_be = (at for at, role in enumerate(roles) if role in (Role.NUMBER, Role.OTHER))
    differ = [at for at in may_be if _all_differ(cells[at])]
    again = {at for at in told if _filled(cells[at]) > len({text for text in cells[at] if text})}
    return [Role.OTHER if at in again and differ else role for at, role in enumerate(roles)]


def _all_differ(texts: Sequence[str]) -> bool:
    """Whether every row has a number that no other has."""
    return 1 < len(texts) == len(set(texts)) and all(map(evidence.is_number_like, texts))
