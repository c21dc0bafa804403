"""Parts to items: which rows are headers, which speak for the whole table, and which are records."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from milepost.core.document.nodes import Certainty, Note, Place
from milepost.core.interpret.items import (
    NO_ACTIONS,
    Grid,
    GridRow,
    Item,
    Label,
    Line,
    Loose,
    Part,
    Record,
    Remark,
    Steps,
)
from milepost.core.interpret.leads.initials import initials_line, person_beside
from milepost.core.interpret.meanings.beside_plans import is_cover
from milepost.core.interpret.meanings.columns import Column, Role, guess
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, opening
from milepost.core.interpret.notes import quoted
from milepost.core.interpret.tables.answered_below import answered_beside
from milepost.core.interpret.tables.banded import banded_items, is_banded, whole_bands
from milepost.core.interpret.tables.beside_plan import is_beside
from milepost.core.interpret.tables.boxes.actions import boxed_items, has_boxes, is_boxed
from milepost.core.interpret.tables.boxes.labels import box_labels
from milepost.core.interpret.tables.boxes.titles import is_risk
from milepost.core.interpret.tables.boxes.torn import whole_boxes
from milepost.core.interpret.tables.feet import foot_items, foot_steps
from milepost.core.interpret.tables.forms import asks_again, form_items, form_labels, is_form
from milepost.core.interpret.tables.grouped import grouped_items, is_grouped
from milepost.core.interpret.tables.guidance import guiding
from milepost.core.interpret.tables.header_rows import is_plainly_body, same_headings
from milepost.core.interpret.tables.headers import Header, find_header, opens_header
from milepost.core.interpret.tables.key_lines import key_line
from milepost.core.interpret.tables.key_runs import key_runs
from milepost.core.interpret.tables.keys import key_items
from milepost.core.interpret.tables.labelled_lines import is_lined, lined_items
from milepost.core.interpret.tables.making_plain import made_plain
from milepost.core.interpret.tables.other_rows import Around, around_actions, titles_of_sheet
from milepost.core.interpret.tables.over_headings import over_headings
from milepost.core.interpret.tables.pool import Pool, pooled
from milepost.core.interpret.tables.recommended import TELLING, recommends, tells_much
from milepost.core.interpret.tables.renamed_heads import as_before
from milepost.core.interpret.tables.short_forms import short_form_items
from milepost.core.interpret.tables.stacked import is_stacked, stacked_items
from milepost.core.interpret.tables.step_tables import step_tables
from milepost.core.interpret.tables.told_keys import with_key

_LONGEST_BAND = 400
_PAIR = 2
_LEFT = 2  # columns: the first may hold numbers or nothing


@dataclass(slots=True)
class _Reading:
    """Where the pass is: the columns in force and the page that the last record stood on."""

    pool: Pool
    labels: frozenset[str] = frozenset()  # that come again in forms
    again: frozenset[str] = frozenset()  # labels that come again in boxes
    boxed: bool = False  # some action has a box of its own
    columns: tuple[Column, ...] = ()
    page: int | None = None
    heading: Line | None = None  # the line just before this part
    grids: tuple[Grid, ...] = ()  # all of the document
    plans: bool | None = None  # whether one of them tells much of its actions; asked where a table recommends


def items(parts: tuple[Part, ...]) -> tuple[Item, ...]:
    """Every line, and every row of every plan table, in reading order."""
    parts = made_plain(parts)
    labels = form_labels(parts)
    pool = pooled(parts)
    parts = whole_bands(parts, pool)
    again = box_labels(parts)
    boxed = has_boxes(parts, again)
    parts = whole_boxes(parts, again) if boxed else parts
    state = _Reading(pool, labels, again, boxed, grids=tuple(part for part in parts if isinstance(part, Grid)))
    told = key_runs(parts) | step_tables(parts, labels, again)
    result: list[Item] = []
    for at, part in enumerate(parts):
        result.extend(told[at] if at in told else _part(part, state))
        state.heading = part if isinstance(part, Line) else None
    return tuple(result)


def _part(part: Part, state: _Reading) -> Iterator[Item]:
    if isinstance(part, Line):
        yield from key_line(part) or initials_line(part) or with_key(part)
        return
    if part.caption.text:
        yield Line(part.caption, band=True)
    yield from (Label(said, "key of a row") for said in part.keys)
    if part.foot:
        yield from _form(part)
    elif (found := _apart(part, state)) is not None:
        yield from found
    else:
        header = find_header(part, state.pool)
        is_plan = _is_plan_table(part, header, state)
        yield from _rows(part, header, state) if is_plan else _not_a_plan_table(part)
    if part.steps:
        yield Steps(part.steps)


def _apart(grid: Grid, state: _Reading) -> Iterable[Item] | None:
    """The items of a table whose rows are no actions under headings; None for any other table."""
    if found := (not asks_again(grid, state.labels) and key_items(grid)) or short_form_items(grid):
        return found
    if is_risk(grid) or (grid.width == _PAIR and is_cover([row.cells[0].text for row in grid.rows if row.filled])):
        return _not_a_plan_table(grid)
    if is_lined(grid):
        return lined_items(grid)
    if is_boxed(grid, state.again, among_others=state.boxed):
        return boxed_items(grid, state.again)
    if is_stacked(grid):
        return stacked_items(grid)
    if is_banded(grid, state.pool):
        return banded_items(grid, state.pool)
    if is_grouped(grid, state.labels):
        return grouped_items(grid)
    told = answered_beside(grid, state.labels, state.again)
    return _form(told) if is_form(told, state.labels) else None


def _form(grid: Grid) -> Iterator[Item]:
    """The items of a form, with the milestones at its foot in its last record."""
    found = list(form_items(grid))
    last = max((at for at, item in enumerate(found) if isinstance(item, Record)), default=None)
    for at, item in enumerate(found):
        yield replace(item, steps=foot_steps(grid.foot)) if at == last and isinstance(item, Record) else item
    yield from foot_items(grid.foot)


def _is_plan_table(grid: Grid, header: Header | None, state: _Reading) -> bool:
    if is_beside(grid) or _only_recommends(header, state):
        return False
    if header and _tells_of_actions(header.columns, state):
        return True
    return bool(state.columns) and grid.width == len(state.columns)


def _only_recommends(header: Header | None, state: _Reading) -> bool:
    """Whether a table says what a committee is asked to decide, and the plan stands in another one."""
    if header is None or not recommends(header.columns):
        return False
    if state.plans is None:
        state.plans = any(tells_much(found.columns) for grid in state.grids if (found := find_header(grid, state.pool)))
    return state.plans


def _tells_of_actions(columns: tuple[Column, ...], state: _Reading) -> bool:
    """A table of actions names their column, or stands under a line that is the action."""
    roles = [column.role for column in columns]
    if Role.ACTION in roles:
        return True
    line = state.heading
    if line is None or line.is_sheet_name or not (line.level or line.strong or opening(line.said.text, ACTION_LABELS)):
        return False
    return sum(1 for role in TELLING if role in roles) > 1 and not opening(line.said.text)


def _rows(grid: Grid, opening_header: Header | None, state: _Reading) -> Iterator[Item]:
    if len(state.columns) != grid.width:
        state.columns = ()
    at, torn, around, first = 0, bool(state.columns), titles_of_sheet(grid), 0
    while at < len(grid.rows):
        row = grid.rows[at]
        below_header = at == first and at > 0
        if state.columns and (found := _no_action(grid, at, state.columns, around, below_header=below_header)):
            yield from found
        elif state.columns and same_headings(row, state.columns):
            yield from _labels(row, "repeated column heading")
            around = around if first else around_actions(grid, at + 1, state.columns)  # a table under known headings
            first, torn = first or at + 1, True
        elif (
            not (state.columns and is_plainly_body(row))
            and opens_header(grid, at, state.pool)
            and (header := find_header(grid, state.pool, at, opening_header))
            and _tells_of_actions(header.columns, state)
        ):
            state.columns, torn = _under_line(as_before(header.columns, state.columns), state), False
            for line in grid.rows[at : header.end]:
                yield from _labels(line, "column heading")
            yield from _two_rows(header, grid)
            at, first, around = header.end - 1, header.end, around_actions(grid, header.end, state.columns)
        elif not state.columns and _groups_headings(grid, at, state):
            yield from _labels(row, "column heading")
        else:
            found = tuple(_row(row, state, torn))
            yield from found
            torn = torn and not found
        at += 1


def _no_action(
    grid: Grid, at: int, columns: Sequence[Column], around: Around, *, below_header: bool
) -> tuple[Item, ...]:
    """What a row is besides an action: guidance, a remark, what speaks for others; nothing where it may be one."""
    row = grid.rows[at]
    guide = tuple(guiding(row, columns, grid.rows[at + 1 :])) if below_header else ()
    return guide or around.items(at, row, columns) or over_headings(grid, at, columns)


def _groups_headings(grid: Grid, at: int, state: _Reading) -> bool:
    """Whether a row names groups of the headings right under it: "Delivery" over lead and date."""
    row = grid.rows[at]
    texts = [row.cells[one].text for one in row.filled]
    if any(opening(text) or lead_line(text) for text in texts):
        return False
    spans = [row.span(one) for one in row.filled]
    return len(spans) > 1 and max(spans) > 1 and at + 1 < len(grid.rows) and opens_header(grid, at + 1, state.pool)


def _two_rows(header: Header, grid: Grid) -> Iterator[Remark]:
    if header.end - header.start > 1:
        heading = max((column.heading for column in header.columns), key=len)
        message = f"This table has two header rows. They were read as one, such as {quoted(heading)}."
        yield Remark(Note("two_header_rows", message, _place(grid.rows[header.start]), Certainty.CERTAIN))


def _place(row: GridRow) -> Place | None:
    return next((row.cells[at].place for at in row.filled), None)


def _under_line(columns: tuple[Column, ...], state: _Reading) -> tuple[Column, ...]:
    """Under a line "Action 1.1: …" a column of milestones or steps holds those, and not actions."""
    line = state.heading
    if line is None or not opening(line.said.text, ACTION_LABELS):
        return columns
    return tuple(_as_step(column) for column in columns)


def _as_step(column: Column) -> Column:
    is_step = column.role == Role.ACTION and Role.NEXT in guess(column.heading).roles
    return replace(column, role=Role.NEXT) if is_step else column


def _row(row: GridRow, state: _Reading, torn: bool) -> Iterator[Item]:
    if not row.filled and not any(cell.fill for cell in row.cells):
        return
    if not state.columns or is_band(row, state.columns):
        for at in row.filled:
            line = Line(row.cells[at], band=_speaks(row, at))
            yield from key_line(line) or initials_line(line) or (line,)
        return
    if len(row.filled) == 1 and (key := key_line(Line(row.cells[row.filled[0]]))):
        yield from key
        return
    page = next((cell.place.page for cell in row.cells if cell.place and cell.place.page), None)
    turned = page is not None and state.page is not None and page != state.page
    state.page = page
    yield Record(state.columns, row.cells, row.down, torn or turned)


def _speaks(row: GridRow, at: int) -> bool:
    """Whether a cell speaks for the rows below: it is the row's first on the left or says so; others are remarks."""
    text = row.cells[at].text
    is_first = at == row.filled[0] and (at < _LEFT or len(row.filled) == 1)
    return is_first or row.span(at) > 1 or bool(opening(text) or lead_line(text))


def is_band(row: GridRow, columns: tuple[Column, ...]) -> bool:
    """Whether a row is one text that speaks for the rows below it: a section, a focus area, a lead, a remark."""
    if len(row.filled) != 1 or any(row.down):
        return False
    at = row.filled[0]
    text = row.cells[at].text
    if len(text) > _LONGEST_BAND:
        return row.span(at) == len(row.cells)
    if row.span(at) * 2 > len(row.cells) and len(row.cells) > 1:
        return True
    named = opening(text) or (at == 0 and opening(text, MIDDLE_LABELS))
    return bool(lead_line(text) or (named and columns[at].role not in (Role.SECTION,)))


def _labels(row: GridRow, role: str) -> Iterator[Item]:
    return (Label(row.cells[at], role) for at in row.filled)


def _not_a_plan_table(grid: Grid) -> Iterator[Item]:
    for row in grid.rows:
        if grid.width == 1 or row.is_wide:
            yield from (Line(row.cells[at], band=True) for at in row.filled)
        else:
            yield from (Loose(row.cells[at], NO_ACTIONS) for at in row.filled)
            yield from person_beside([row.cells[at].text for at in row.filled])
