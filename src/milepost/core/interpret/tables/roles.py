"""What each column of a table holds: its heading proposes, its cells confirm or refuse, the rest is weighed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from milepost.core.interpret.items import GridRow
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role, guess, key, said
from milepost.core.interpret.meanings.openings import opens_with_lead
from milepost.core.interpret.meanings.statuses import is_cross, is_mark, is_tick, within
from milepost.core.interpret.parts.answers import names_only_time
from milepost.core.interpret.tables.account import told_in_order
from milepost.core.interpret.tables.asked_in_words import asked_in_words, with_priorities
from milepost.core.interpret.tables.bare_days import with_days
from milepost.core.interpret.tables.beside_leads import with_beside_leads
from milepost.core.interpret.tables.counted import steps_across
from milepost.core.interpret.tables.group_columns import LEVELS
from milepost.core.interpret.tables.group_numbers import group_codes, numbering_groups
from milepost.core.interpret.tables.header_rows import is_header_row, is_plainly_body, same_headings
from milepost.core.interpret.tables.looks import Look, look
from milepost.core.interpret.tables.merged import without_spanning
from milepost.core.interpret.tables.naming import naming
from milepost.core.interpret.tables.numbered_titles import numbered_titles
from milepost.core.interpret.tables.other_rows import adds_up
from milepost.core.interpret.tables.ratings import (
    completes,
    one_status,
    planned_periods,
    rated_periods,
    ticked_states,
    ticked_years,
)
from milepost.core.interpret.tables.stating import with_stated
from milepost.core.interpret.tables.structure import (
    beneath_action,
    is_sparse,
    led_steps,
    longest_unnamed,
    named_action,
    one_number,
    structured,
)
from milepost.core.interpret.tables.weighed import FEWEST, ONCE, Seen, refuses, weighed
from milepost.core.plan.model import Meaning

_CONFIRMED = {Role.STATUS: 0.6}  # share of cells that must look so where a heading may mean something else; else half
_SAMPLE = 200  # rows that are enough to confirm a heading by
_FEW = 60  # rows that are enough to weigh a column by
_VAGUE, _SURE = 0.3, 0.9
_LONGEST_WORD = 20
_GRADES = frozenset(
    [
        "high",
        "medium",
        "low",
        "h",
        "m",
        "l",
        "1",
        "2",
        "3",
        "4",
        "5",
        "n/a",
        "critical",
        "essential",
        "desirable",
        "urgent",
        "important",
        "normal",
        "highest",
        "lowest",
        "none",
        "standard",
        "very high",
        "very low",
        "must",
        "should",
        "could",
        "p1",
        "p2",
        "p3",
        "p4",
    ]
)


def decided(columns: tuple[Column, ...], rows: Sequence[GridRow], *, beneath: bool = False) -> tuple[Column, ...]:
    """The columns with the roles that these rows confirm; the levels last because they depend on each other.

    Rows that stand `beneath` a line that is their action have no column of actions.
    """
    body = [row for row in rows[:_SAMPLE] if _is_body(row, columns) or len(rows) == 1]
    cells = [[row.cells[at].text for row in body] for at in range(len(columns))]
    fills = [[row.cells[at].fill for row in body] for at in range(len(columns))]
    across = _across(columns) | dict.fromkeys(rated_periods(columns, cells, fills), Role.STATUS)
    across |= dict.fromkeys(ticked_years(columns, cells), Role.OTHER)
    across |= dict.fromkeys(planned_periods(columns, cells), Role.DUE)
    across |= dict.fromkeys(ticked_states(columns, cells), Role.TICK)
    across |= {at: Role.NEXT for at, column in enumerate(columns) if column.planned and at not in across}
    across |= numbered_titles(columns, cells)
    unsure = (at for at, column in enumerate(columns) if at not in across and not _is_sure(column))
    looks = {at: look(cells[at][:_FEW], fills[at][:_FEW]) for at in unsure}
    roles = [across.get(at) or _role(column, cells[at], fills[at], looks.get(at)) for at, column in enumerate(columns)]
    codes = group_codes(roles, cells)
    roles = one_number(roles, cells)
    named = None if beneath else named_action(columns, roles, cells)
    title = None if beneath else naming(columns, roles, cells, named)
    named = named if title is None else title
    action = None if named is not None and is_sparse(named, columns, roles, cells) else named
    untold = {at: Seen(columns[at].heading, looks[at]) for at in looks if _is_untold(columns[at], roles[at], looks[at])}
    found: dict[int, Role] = {}
    if len(body) >= FEWEST:
        told = weighed(untold, _taken(roles, has_action=beneath or action is not None), _numbers(roles))
        found = without_spanning(told, body)
    elif action is None and not beneath:
        action = longest_unnamed(columns, roles, cells)
    action = next((at for at, role in found.items() if role is Role.ACTION), named if action is None else action)
    if action is None and not beneath and Role.SECTION in roles:
        action = led_steps(roles.index(Role.SECTION), roles, cells)
    roles = _with_empty_ticks(columns, [found.get(at, role) for at, role in enumerate(roles)], cells)
    roles = _with_delivering(columns, with_stated(columns, roles, cells, fills))
    roles = with_days(columns, with_beside_leads(columns, roles, cells), cells)
    roles = beneath_action(columns, roles) if beneath else structured(columns, roles, cells, action, codes)
    named_roles = one_status(columns, numbering_groups(roles, codes), cells, fills)
    roles = with_priorities(columns, told_in_order(columns, named_roles, cells))
    seen = {*untold, *(at for at, role in enumerate(roles) if role != named_roles[at])}
    return tuple(
        replace(column, role=roles[at], by_cells=at in seen and roles[at] != Role.OTHER)
        for at, column in enumerate(columns)
    )


def _across(columns: Sequence[Column]) -> dict[int, Role]:
    """What the columns of steps that stand side by side hold: the step, its day, and answers about it."""
    roles: dict[int, Role] = {}
    for step in steps_across(columns):
        roles |= dict.fromkeys(step.others, Role.OTHER) | {step.step: Role.NEXT}
        roles |= {step.due: Role.DUE} if step.due is not None else {}
    return roles


def _is_body(row: GridRow, columns: Sequence[Column]) -> bool:
    texts = [row.cells[at].text for at in row.filled]
    is_header = not is_plainly_body(row) and is_header_row(row)
    is_other = is_header or same_headings(row, columns) or evidence.asks_to_fill_in(texts)
    return len(texts) > 1 and not is_other and not opens_with_lead(texts) and not adds_up(texts)


def _is_sure(column: Column) -> bool:
    """Whether a heading is known, or is but a period ("Q1"), so that its cells need not be weighed."""
    is_period = column.period is not None and not column.period.rest
    return is_period or said(column.heading) is not None or guess(column.heading).share >= _SURE


def _is_untold(column: Column, role: str, seen: Look) -> bool:
    """Whether cells must say what a column is: its heading is unknown, or they refuse what a part of it proposes."""
    if not seen.count and not seen.coloured:
        return False
    return role == Role.OTHER and (guess(column.heading).share < _VAGUE or _refused(column, seen))


def _refused(column: Column, seen: Look) -> bool:
    proposed = guess(column.heading)
    return _VAGUE <= proposed.share < _SURE and bool(proposed.roles) and refuses(proposed.roles[0], seen)


def _taken(roles: Sequence[str], *, has_action: bool) -> list[Role]:
    return [role for role in ONCE if (has_action if role is Role.ACTION else role in roles)]


def _numbers(roles: Sequence[str]) -> int | None:
    return next((at for at, role in enumerate(roles) if role == Role.NUMBER), None)


def _with_empty_ticks(columns: Sequence[Column], roles: list[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """Beside columns of ticks an empty one named for a status is one too: nothing is "Not started" yet.

    So is one between or beside them that has the ticks of the other rows: "Achieved", "Partly", "Not achieved".
    """
    ticks = [at for at, role in enumerate(roles) if role == Role.TICK]
    if not ticks:
        return roles
    named = [
        not any(texts) and column.period is None and within(column.heading) is not Meaning.UNKNOWN
        for column, texts in zip(columns, cells, strict=True)
    ]
    near = range(ticks[0] - 1, ticks[-1] + 2) if len(ticks) > 1 else ()
    beside = [at for at in near if 0 <= at < len(roles) and at not in ticks and completes(at, ticks, cells)]
    return [Role.TICK if is_named or at in beside else roles[at] for at, is_named in enumerate(named)]


def _with_delivering(columns: Sequence[Column], roles: list[str]) -> list[str]:
    """Where no column is named for a lead, the one of a single partner says who delivers: "Delivery partner"."""
    partners = [at for at, role in enumerate(roles) if role == Role.PARTNERS]
    if len(partners) != 1 or Role.LEAD in roles or Role.ACCOUNTABLE in roles:
        return roles
    is_one = not said(columns[partners[0]].heading) and key(columns[partners[0]].heading).endswith("partner")
    return [Role.LEAD if is_one and at in partners else role for at, role in enumerate(roles)]


def _role(column: Column, texts: Sequence[str], fills: Sequence[str], seen: Look | None) -> str:
    meant = said(column.heading)
    if meant:
        return meant
    proposal = guess(column.heading)
    asked = None if _is_tick_column(column, texts) else asked_in_words(column.heading, texts, seen)
    if asked:
        return asked
    if not column.heading or proposal.share < _VAGUE or (seen and _refused(column, seen)):
        return _unnamed(column, texts)
    if _is_tick_column(column, texts):
        return Role.TICK
    if all(text.casefold() in _GRADES for text in texts if text) and any(texts) and proposal.roles[0] is Role.SECTION:
        return Role.OTHER
    if any(role in LEVELS for role in proposal.roles) and (held := _instead_of_level(texts)):
        return held
    if proposal.roles[0] is Role.STATUS and "status" in column.heading.lower() and _are_words(texts):
        return Role.STATUS
    return next((role for role in proposal.roles if _confirms(role, proposal.roles, texts, fills)), Role.OTHER)


def _instead_of_level(texts: Sequence[str]) -> Role | None:
    """What a column holds that is named for a level and has none of its names: numbers, or marks."""
    if evidence.share(texts, evidence.is_number_like) > 0.7:
        return Role.NUMBER
    return Role.STATUS if evidence.share(texts, is_mark) > 0.7 else None


def _unnamed(column: Column, texts: Sequence[str]) -> str:
    if not column.heading and evidence.share(texts, evidence.is_number_like) > 0.7:
        return Role.NUMBER
    if _is_tick_column(column, texts):
        return Role.TICK
    return Role.OTHER


def _is_tick_column(column: Column, texts: Sequence[str]) -> bool:
    named = within(column.heading) is not Meaning.UNKNOWN
    if any(map(is_tick, texts)) and any(map(is_cross, texts)):
        return False  # "Done?" with ticks and crosses is a status, and no column of a grid
    return named and any(texts) and all(is_mark(text) or text.strip().lower() in ("x", "y") for text in texts if text)


def _confirms(role: Role, roles: Sequence[Role], texts: Sequence[str], fills: Sequence[str]) -> bool:
    filled = [text for text in texts if text]
    test = names_only_time if role is Role.DUE and Role.MEASURE in roles else _TESTS.get(role)
    if test is None:
        return True
    if not filled:
        return len(roles) == 1 or (role is Role.STATUS and any(fills)) or (role is Role.DUE)
    if evidence.share(texts, test) >= (_CONFIRMED.get(role, 0.5) if len(roles) > 1 else 0.25):
        return True
    if len(roles) == 1:
        return _is_short(filled)
    is_word = roles[0] is Role.STATUS and len(filled) == 1 and _are_words(filled)
    return role is Role.STATUS and (_is_vocabulary(filled) or is_word)


def _is_short(texts: Sequence[str]) -> bool:
    return sum(map(len, texts)) / len(texts) <= 40


def _are_words(texts: Sequence[str]) -> bool:
    """Whether every text is a word or two, as a status that nobody told us is: "Partly met"."""
    return any(texts) and all(len(text) <= _LONGEST_WORD and not text.endswith(".") for text in texts)


def _is_vocabulary(texts: Sequence[str]) -> bool:
    """Whether a column keeps to a few short words, as statuses do, though nobody told us which."""
    return max(map(len, texts)) <= 30 and len(set(texts)) * 2 <= len(texts)


_TESTS: dict[str, Callable[[str], bool]] = {
    Role.NUMBER: evidence.is_number_like,
    Role.DUE: evidence.is_date_or_recurring,
    Role.STATUS: evidence.is_status_like,
}
