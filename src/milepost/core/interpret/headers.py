"""Find the header rows of a grid, merge two of them into one, and let the cells decide what each column holds."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from milepost.core.interpret import evidence
from milepost.core.interpret.columns import Column, Role, guess, is_known, key, said
from milepost.core.interpret.items import Grid, GridRow
from milepost.core.interpret.periods import period_words
from milepost.core.interpret.statuses import is_mark, meaning_of, within
from milepost.core.interpret.structure import LEVELS, structured
from milepost.core.interpret.untold import is_header_by_cells, told
from milepost.core.plan.model import Meaning

_LONGEST_HEADING = 120
_PERCENTAGE = re.compile(r"\d{1,3}(?:\.\d+)? ?%?")
_CONFIRMED = {Role.STATUS: 0.6}  # share of cells that must look so where a heading may mean something else; else half
_SAMPLE = 200  # rows that are enough to know a column by
_VAGUE = 0.3
_GRADES = frozenset(
    ["high", "medium", "low", "h", "m", "l", "1", "2", "3", "4", "5", "n/a", "critical", "essential", "desirable"]
)


@dataclass(frozen=True, slots=True)
class Header:
    """Where a grid's header is: its first row, the row after its last, and the columns that it names."""

    start: int
    end: int
    columns: tuple[Column, ...]


def find_header(grid: Grid, start: int = 0) -> Header | None:
    """The first header at or after this row, with what its columns hold; None where no row reads as one."""
    for at in range(start, len(grid.rows)):
        if end := _end(grid, at):
            headings = _headings(grid.rows[at:end], grid.width)
            return Header(at, end, decided(headings, grid.rows[end:]))
    return None


def opens_header(grid: Grid, at: int) -> bool:
    """Whether a header starts in this row."""
    return bool(_end(grid, at))


def _end(grid: Grid, at: int) -> int:
    """The row after the header that starts in this row; 0 where none does."""
    row, below = grid.rows[at], grid.rows[at + 1] if at + 1 < len(grid.rows) else None
    if is_header_row(row):
        return at + 1 + (below is not None and _is_second_row(row, below))
    if below is not None and is_header_row(below) and _is_banner(row, below):
        return at + 2
    is_first = all(len(above.filled) <= 1 for above in grid.rows[:at])
    return at + 1 if is_first and is_header_by_cells(grid, at) else 0


def is_header_row(row: GridRow) -> bool:
    """Whether this row's cells are headings: short, and at least two of them and half of them known words."""
    texts = [row.cells[at].text for at in row.filled]
    if len(texts) < 2 or max(map(len, texts)) > _LONGEST_HEADING:
        return False
    known = sum(1 for text in texts if is_known(text))
    if row.is_header and known:
        return True
    named = sum(1 for text in texts if is_known(text) or meaning_of(text) is not Meaning.UNKNOWN)
    return known >= 2 and named * 2 >= len(texts) and len({key(text) for text in texts}) > 1


def same_headings(row: GridRow, columns: Sequence[Column]) -> bool:
    """Whether a row repeats headings that these columns already have."""
    texts = [row.cells[at].text for at in row.filled]
    known = key("".join(column.heading for column in columns))
    return len(texts) >= 2 and all(len(text) <= _LONGEST_HEADING and key(text) in known for text in texts)


def _is_second_row(first: GridRow, second: GridRow) -> bool:
    """A second header row names the parts of a heading that spans several columns, and little else."""
    spanned = {at + step for at in first.filled for step in range(first.span(at)) if first.span(at) > 1}
    filled = second.filled
    if not filled or not spanned or any(len(second.cells[at].text) > 40 for at in filled):
        return False
    inside = [at for at in filled if at in spanned]
    if len(inside) < 2 or len(inside) < len(filled):
        return second.is_header and bool(inside)
    return all(_names_part(second.cells[at].text) for at in inside)


def _is_banner(above: GridRow, header: GridRow) -> bool:
    """A row of periods over the headings that each of them spans; what hangs down from it is a heading by itself."""
    spanning = [at for at in above.filled if above.span(at) > 1]
    single = [at for at in above.filled if above.span(at) == 1]
    return (
        len(above.filled) > 1
        and bool(spanning)
        and all(_names_period(above.cells[at].text) for at in spanning)
        and all(header.down[at] or is_known(above.cells[at].text) for at in single)
    )


def _names_period(text: str) -> bool:
    words = period_words(text)
    return bool(words.text) and len(words.rest) <= 12


def _names_part(text: str) -> bool:
    return is_known(text) or _names_period(text) or meaning_of(text) is not Meaning.UNKNOWN


def _headings(rows: Sequence[GridRow], width: int) -> tuple[Column, ...]:
    columns = []
    for at in range(width):
        texts, place = [], None
        for row in rows:
            origin = at
            while origin and row.across[origin]:
                origin -= 1
            cell = row.cells[origin]
            texts.append(cell.text)
            place = cell.place or place
        heading = " ".join(" ".join(text.split()) for text in texts if text)
        words = period_words(heading)
        columns.append(Column(heading, Role.OTHER, words if words.text else None, place))
    return tuple(columns)


def decided(columns: tuple[Column, ...], rows: Sequence[GridRow]) -> tuple[Column, ...]:
    """The columns with the roles that these rows confirm; the levels last because they depend on each other."""
    body = [row for row in rows[:_SAMPLE] if (len(row.filled) > 1 and not is_header_row(row)) or len(rows) == 1]
    cells = [[row.cells[at].text for row in body] for at in range(len(columns))]
    fills = [[row.cells[at].fill for row in body] for at in range(len(columns))]
    roles = [_role(column, cells[at], fills[at]) for at, column in enumerate(columns)]
    roles = _with_untold(columns, roles, cells)
    roles = _one_status(columns, structured(columns, _with_empty_ticks(columns, roles, cells), cells), cells, fills)
    return tuple(replace(column, role=role) for column, role in zip(columns, roles, strict=True))


def _with_untold(columns: Sequence[Column], roles: Sequence[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """The roles with what cells say of columns whose headings nobody knows, where no heading names it."""
    found = list(roles)
    for at, column in enumerate(columns):
        is_untold = found[at] == Role.OTHER and guess(column.heading).share < _VAGUE and not column.period
        role = told(cells[at]) if is_untold else None
        if role and role not in found:
            found[at] = role
    return found


def _with_empty_ticks(columns: Sequence[Column], roles: list[str], cells: Sequence[Sequence[str]]) -> list[str]:
    """Beside columns of ticks an empty one named for a status is one too: nothing is "Not started" yet."""
    if Role.TICK not in roles:
        return roles
    named = [
        not any(texts) and within(column.heading) is not Meaning.UNKNOWN
        for column, texts in zip(columns, cells, strict=True)
    ]
    return [Role.TICK if is_named else role for is_named, role in zip(named, roles, strict=True)]


def _one_status(
    columns: Sequence[Column], roles: list[str], cells: Sequence[Sequence[str]], fills: Sequence[Sequence[str]]
) -> list[str]:
    """Where several columns could be the status, the plainest is: the latest stated, words before percentages.

    The others keep their answers.
    """
    found = [at for at, role in enumerate(roles) if role == Role.STATUS]

    def rank(at: int) -> tuple[bool, bool, int, tuple[int, ...], int]:
        stated = any(cells[at]) or any(fills[at])
        figures = evidence.share(cells[at], _is_percentage) > 0.5
        return not stated, figures, len(guess(columns[at].heading).roles), _backwards(columns[at]), at

    best = min(found, key=rank, default=None)
    for at in found:
        if at != best:
            others = (role for role in guess(columns[at].heading).roles if role not in (Role.STATUS, *LEVELS))
            roles[at] = next(others, Role.OTHER)
    return roles


def _backwards(column: Column) -> tuple[int, ...]:
    """A key by which a later period stands before an earlier one."""
    words = column.period
    return (-(words.year or 0), -(words.quarter or 0), -(words.month or 0), -(words.ordinal or 0)) if words else ()


def _is_percentage(text: str) -> bool:
    return bool(_PERCENTAGE.fullmatch(text.strip()))


def _role(column: Column, texts: Sequence[str], fills: Sequence[str]) -> str:
    meant = said(column.heading)
    if meant:
        return meant
    proposal = guess(column.heading)
    if not column.heading or proposal.share < _VAGUE:
        return _unnamed(column, texts)
    if _is_tick_column(column, texts):
        return Role.TICK
    if all(text.casefold() in _GRADES for text in texts if text) and any(texts) and proposal.roles[0] is Role.SECTION:
        return Role.OTHER
    levels = [role for role in proposal.roles if role in LEVELS]
    if levels and evidence.share(texts, evidence.is_number_like) > 0.7:
        return Role.NUMBER
    return next((role for role in proposal.roles if _confirms(role, proposal.roles, texts, fills)), Role.OTHER)


def _unnamed(column: Column, texts: Sequence[str]) -> str:
    if not column.heading and evidence.share(texts, evidence.is_number_like) > 0.7:
        return Role.NUMBER
    if _is_tick_column(column, texts):
        return Role.TICK
    return Role.OTHER


def _is_tick_column(column: Column, texts: Sequence[str]) -> bool:
    named = within(column.heading) is not Meaning.UNKNOWN
    return named and any(texts) and all(is_mark(text) or text.strip().lower() in ("x", "y") for text in texts if text)


def _confirms(role: Role, roles: Sequence[Role], texts: Sequence[str], fills: Sequence[str]) -> bool:
    filled = [text for text in texts if text]
    test = _TESTS.get(role)
    if test is None:
        return True
    if not filled:
        return len(roles) == 1 or (role is Role.STATUS and any(fills)) or (role is Role.DUE)
    if evidence.share(texts, test) >= (_CONFIRMED.get(role, 0.5) if len(roles) > 1 else 0.25):
        return True
    if len(roles) == 1:
        return _is_short(filled)
    return role is Role.STATUS and (_is_vocabulary(filled) or (roles[0] is Role.STATUS and _is_word(filled)))


def _is_short(texts: Sequence[str]) -> bool:
    return sum(map(len, texts)) / len(texts) <= 40


def _is_word(texts: Sequence[str]) -> bool:
    """Whether the only text of a form is a word or two, as a status that nobody told us is: "Partly met"."""
    return len(texts) == 1 and len(texts[0]) <= 20 and not texts[0].endswith(".")


def _is_vocabulary(texts: Sequence[str]) -> bool:
    """Whether a column keeps to a few short words, as statuses do, though nobody told us which."""
    return max(map(len, texts)) <= 30 and len(set(texts)) * 2 <= len(texts)


_TESTS: dict[str, Callable[[str], bool]] = {
    Role.NUMBER: evidence.is_number_like,
    Role.DUE: evidence.is_date_or_recurring,
    Role.STATUS: evidence.is_status_like,
}
