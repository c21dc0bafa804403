"""Milestones at the foot or in the midst of a form: rows of "Milestone" and "Due" among its labels."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Part, Said, Step
from milepost.core.interpret.meanings.columns import Role, guess, is_known
from milepost.core.interpret.meanings.evidence import is_date_or_recurring, share
from milepost.core.interpret.parts.answers import is_date
from milepost.core.interpret.tables.forms import form_labels, is_form

_MOSTLY = 0.7


def footed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with the milestones of every form apart from its labels."""
    parts = tuple(_rejoined(parts))
    cut = [_cut(part) if isinstance(part, Grid) else part for part in parts]
    labels = form_labels(cut)
    return tuple(
        one if isinstance(one, Grid) and one.foot and is_form(one, labels) else part
        for part, one in zip(parts, cut, strict=True)
    )


def foot_items(foot: Sequence[GridRow]) -> Iterator[Item]:
    """The headings of a foot as labels."""
    for row in foot[:1]:
        yield from (Label(row.cells[at], "column heading") for at in row.filled)


def foot_steps(foot: Sequence[GridRow]) -> tuple[Step, ...]:
    """The rows of a foot as milestones."""
    if not foot:
        return ()
    due, status = (_named(foot[0], role) for role in (Role.DUE, Role.STATUS))
    said = next(at for at in foot[0].filled if at not in (due, status))
    return tuple(_step(row, said, due, status) for row in foot[1:])


def _step(row: GridRow, said: int, due: int | None, status: int | None) -> Step:
    nothing = Said()
    return Step(
        row.cells[said],
        row.cells[due] if due is not None else nothing,
        row.cells[status] if status is not None else nothing,
    )


def _cut(grid: Grid) -> Grid:
    """The form without its milestones, which may have more labels below them; one that has them twice stays whole."""
    heads = [at for at in range(1, len(grid.rows)) if _end(grid.rows, at)]
    if len(heads) != 1:
        return grid
    at, end = heads[0], _end(grid.rows, heads[0])
    return replace(grid, rows=(*grid.rows[:at], *grid.rows[end:]), foot=grid.rows[at:end])


def _end(rows: Sequence[GridRow], at: int) -> int:
    """The row after the milestones below the headings in this row; 0 where it heads none."""
    head = rows[at]
    headings = [head.cells[one].text for one in head.filled]
    if not 2 <= len(headings) <= 3 or not all(map(is_known, headings)):
        return 0
    due, status = _named(head, Role.DUE), _named(head, Role.STATUS)
    said = [one for one in head.filled if one not in (due, status)]
    if due is None or len(said) != 1 or head.filled[0] != said[0]:
        return 0
    if _are_dated(rows[at + 1 :], said[0], due):
        return len(rows)
    body = list(takewhile(lambda row: _may_be_step(row, head, said[0], due), rows[at + 1 :]))
    return at + 1 + len(body) if _are_dated(body, said[0], due) else 0


def _may_be_step(row: GridRow, head: GridRow, said: int, due: int) -> bool:
    """Whether a row is drawn as the headings are, has words that are no label, and no more than a time beside them."""
    words, day = row.cells[said].text, row.cells[due].text
    is_alike = row.across == head.across and bool(words) and not is_known(words)
    return is_alike and (not day or is_date_or_recurring(day))


def _are_dated(rows: Sequence[GridRow], said: int, due: int) -> bool:
    """Whether each row has words of its own, and nearly all have a time beside them, one at least a day."""
    has_words = all(row.cells[said].text and not is_known(row.cells[said].text) for row in rows)
    times = [row.cells[due].text for row in rows]
    return has_words and any(map(is_date, times)) and share(times, is_date_or_recurring) >= _MOSTLY


def _named(head: GridRow, role: Role) -> int | None:
    """The column that the first of its heading's meanings gives this role; words before it come first."""
    return next((at for at in head.filled[1:] if guess(head.cells[at].text).roles[:1] == (role,)), None)


def _rejoined(parts: tuple[Part, ...]) -> Iterator[Part]:
    """The parts with every foot that stands at the top of the next page under its form."""
    last: Part | None = None
    for part in parts:
        if isinstance(last, Grid) and isinstance(part, Grid) and _goes_on(last, part):
            last = replace(last, rows=(*last.rows, *part.rows))
            continue
        if last is not None:
            yield last
        last = part
    if last is not None:
        yield last


def _goes_on(above: Grid, below: Grid) -> bool:
    if above.width != below.width or not _is_next_page(above, below) or below.caption.text:
        return False
    if _end(below.rows, 0):
        return is_form(above)
    foot = _cut(above).foot
    is_last = bool(foot) and foot[-1] is above.rows[-1]
    return is_last and _end((*foot, *below.rows), 0) > len(foot)


def _is_next_page(above: Grid, below: Grid) -> bool:
    pages = {row.page for row in (*above.rows[-1:], *below.rows[:1])}  # a table may be left without a row
    return len(pages) == 2 and None not in pages
