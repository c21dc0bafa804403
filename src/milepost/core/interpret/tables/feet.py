"""Milestones at the foot of a form: rows of "Milestone" and "Due" below its labels and their texts."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Part, Said, Step
from milepost.core.interpret.meanings.columns import Role, guess, is_known
from milepost.core.interpret.parts.answers import is_date
from milepost.core.interpret.tables.forms import form_labels, is_form

_MOSTLY = 0.7


def footed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with the milestones at the foot of every form apart from its labels."""
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
    at = next((at for at in range(1, len(grid.rows)) if _is_foot(grid.rows[at:])), None)
    return grid if at is None else replace(grid, rows=grid.rows[:at], foot=grid.rows[at:])


def _is_foot(rows: Sequence[GridRow]) -> bool:
    """Whether these rows are two or three headings, one of them of a day, over rows that hold days under it."""
    head, *body = rows
    headings = [head.cells[at].text for at in head.filled]
    if not body or not 2 <= len(headings) <= 3 or not all(map(is_known, headings)):
        return False
    due, status = _named(head, Role.DUE), _named(head, Role.STATUS)
    said = [at for at in head.filled if at not in (due, status)]
    return due is not None and len(said) == 1 and head.filled[0] == said[0] and _are_dated(body, said[0], due)


def _are_dated(rows: Sequence[GridRow], said: int, due: int) -> bool:
    """Whether each row has words of its own and nearly all have a day."""
    has_words = all(row.cells[said].text and not is_known(row.cells[said].text) for row in rows)
    return has_words and sum(is_date(row.cells[due].text) for row in rows) >= _MOSTLY * len(rows)


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
    if _is_foot(below.rows):
        return is_form(above)
    foot = _cut(above).foot
    return bool(foot) and _is_foot((*foot, *below.rows))


def _is_next_page(above: Grid, below: Grid) -> bool:
    pages = {row.page for row in (*above.rows[-1:], *below.rows[:1])}  # a table may be left without a row
    return len(pages) == 2 and None not in pages
