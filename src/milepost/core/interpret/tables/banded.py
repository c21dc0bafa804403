"""Tables in which a row is an action and the rows below are its milestones: "1.1 Build homes | Lead: … | RAG: …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Line, Part, Record, Said, Step
from milepost.core.interpret.meanings.columns import Column, Role, guess
from milepost.core.interpret.meanings.lead_lines import lead_line, split_lead
from milepost.core.interpret.meanings.openings import ACTION_LABELS, opening
from milepost.core.interpret.meanings.statuses import is_status
from milepost.core.interpret.parts.inline_fields import inlined
from milepost.core.interpret.parts.labels import is_known_label, labelled
from milepost.core.interpret.tables.header_rows import same_headings
from milepost.core.interpret.tables.headers import Header, find_header
from milepost.core.interpret.tables.pool import Pool
from milepost.core.words import numbering

_TITLE = Column("", Role.ACTION)
_TELLING = (Role.LEAD, Role.ACCOUNTABLE, Role.STATUS)
_STATES = (Role.STATUS, Role.TICK)
_GROUPS = (Role.SECTION, Role.FOCUS_AREA)
_LABEL = re.compile(r"\s(?P<label>[A-Z][A-Za-z]*(?: [a-z]+)?):\s")
_LONGEST_TITLE = 250
_SEVERAL = 2

Field = tuple[Column, Said]


@dataclass(slots=True)
class _Band:
    """A row that is an action: its title, what is said of it, and the rows of its milestones."""

    title: Said
    fields: list[Field]
    rows: list[GridRow] = field(default_factory=list)

    def tells(self, *roles: str) -> bool:
        return any(column.role in roles for column, _ in self.fields)


def is_banded(grid: Grid, pool: Pool) -> bool:
    """Whether rows that say who leads or how it stands, or that alone have numbers, stand over rows of milestones."""
    if not any(_band(row) for row in grid.rows):
        return False
    header = find_header(grid, pool)
    if header is None or not _holds_steps(header.columns):
        return False
    bands = _bands(grid, header)
    steps = [row for band in bands for row in band.rows]
    if not bands or not steps or _are_led(steps, header.columns):
        return False
    return all(_is_action(band, header.columns) for band in bands) or _are_numbered(bands, steps, header.columns)


def banded_items(grid: Grid, pool: Pool) -> Iterator[Item]:
    """The headings as labels, and a record for each action with the rows below it as its steps."""
    header = find_header(grid, pool)
    if header is None:
        return
    for row in grid.rows:
        if _is_heading(row, grid, header):
            yield from (Label(row.cells[at], "column heading") for at in row.filled)
    for band in _bands(grid, header):
        own = ((column, cell) for column, cell in band.fields if column not in header.columns)
        yield from (Label(cell.worded(column.heading), "label") for column, cell in own)
        yield _record(band, header.columns)


def whole_bands(parts: tuple[Part, ...], pool: Pool) -> tuple[Part, ...]:
    """The parts, with what stands at the top of a page put to the table before it whose last action it is of."""
    result: list[Part] = []
    for part in parts:
        above = result[-1] if result else None
        if isinstance(part, Grid) and isinstance(above, Grid) and _goes_on(above, part, pool):
            result[-1] = replace(above, rows=(*above.rows, *part.rows))
        else:
            result.append(part)
    return tuple(result)


def _goes_on(above: Grid, below: Grid, pool: Pool) -> bool:
    pages = above.rows[-1:], below.rows[:1]
    last, first = (next((row.page for row in rows), None) for rows in pages)
    if None in (last, first) or last == first or above.width != below.width or below.caption.text:
        return False
    header = find_header(above, pool) if is_banded(above, pool) else None
    if header is None:
        return False
    body = [row for row in below.rows if row.filled and not same_headings(row, header.columns)]
    if not body or _band(body[0], header.columns) is not None:
        return False
    return len(body[0].filled) > 1 or bool(_fields_alone(body[0]))


def _holds_steps(columns: Sequence[Column]) -> bool:
    """Whether a table has a column of steps and one of days, and none that groups them."""
    roles = [column.role for column in columns]
    return _step_column(columns) is not None and Role.DUE in roles and not set(roles) & set(_GROUPS)


def _step_column(columns: Sequence[Column]) -> int | None:
    return next((at for at, column in enumerate(columns) if column.role in (Role.ACTION, Role.NEXT)), None)


def _may_be_step(columns: Sequence[Column]) -> bool:
    """Whether the heading of the steps may mean no more than those: "Milestone", "Key steps"."""
    at = _step_column(columns)
    return at is not None and Role.NEXT in guess(columns[at].heading).roles


def _are_led(rows: Sequence[GridRow], columns: Sequence[Column]) -> bool:
    leads = [at for at, column in enumerate(columns) if column.role in (Role.LEAD, Role.ACCOUNTABLE)]
    return any(row.cells[at].text for row in rows for at in leads)


def _is_action(band: _Band, columns: Sequence[Column]) -> bool:
    """Whether what a row says of itself is what actions have; a section may have a lead, and over actions a rating."""
    is_section = opening(band.title.text) is not None and not band.tells(Role.STATUS)
    has_state = any(column.role in _STATES for column in columns)
    return band.tells(*_TELLING) and not is_section and (_may_be_step(columns) or not has_state)


def _are_numbered(bands: Sequence[_Band], steps: Sequence[GridRow], columns: Sequence[Column]) -> bool:
    """Whether the rows over the others, and they alone, have numbers of several parts or are called actions."""
    at = _step_column(columns) or 0
    plain = not any(numbering.leading(row.cells[at].text).number for row in steps)
    numbers = [_number(band.title.text) for band in bands]
    return _may_be_step(columns) and plain and len(bands) >= _SEVERAL and all(numbers)


def _number(title: str) -> str:
    named = opening(title, ACTION_LABELS)
    number = named.number if named else numbering.leading(title).number
    return number if named or numbering.depth(number) > 1 else ""


def _bands(grid: Grid, header: Header) -> list[_Band]:
    """The actions of a table with their rows, in order; none where a row stands over the first of them."""
    found: list[_Band] = []
    for row in grid.rows:
        if not row.filled or _is_heading(row, grid, header):
            continue
        told = _fields_alone(row) if found and not found[-1].rows else []
        band = _band(row, header.columns)
        if told:
            found[-1].fields.extend(told)
        elif band:
            found.append(band)
        elif found:
            found[-1].rows.append(row)
        else:
            return []
    return found


def _is_heading(row: GridRow, grid: Grid, header: Header) -> bool:
    return row in grid.rows[header.start : header.end] or same_headings(row, header.columns)


def _band(row: GridRow, columns: Sequence[Column] = ()) -> _Band | None:
    """A row of one title, over several columns or alone, beside which stand only labelled lines or a bare status."""
    if not row.filled or row.filled[0] or any(row.down):
        return None
    beside: list[Field] = []
    for at in row.filled[1:]:
        column = columns[at] if columns else None
        more = _labelled_lines(row.cells[at]) or _status(column, row.cells[at])
        if not more:
            return None
        beside.extend(more)
    title, own = _titled(row.cells[0])
    fields = [*own, *beside]
    is_alone = len(row.filled) == 1 or row.span(0) > 1 or bool(fields)
    may_be = bool(title.text) and len(title.text) <= _LONGEST_TITLE and not lead_line(title.text)
    return _Band(title, fields) if is_alone and may_be else None


def _status(column: Column | None, cell: Said) -> list[Field]:
    if column is None:
        return [(Column("", Role.STATUS), cell)] if is_status(cell.text) else []
    return [(column, cell)] if column.role == Role.STATUS and is_status(cell.text) else []


def _titled(cell: Said) -> tuple[Said, list[Field]]:
    """The title in a cell and the labelled texts that follow it, on lines of their own or in the same."""
    bare = replace(cell, fill="")  # the colour of the band is none of the status in it
    lines = [part for line in cell.text.split("\n") for part in inlined((Line(bare.worded(line)),))]
    texts = [line.said.text for line in lines if isinstance(line, Line)]
    plain = [text for text in texts if not labelled(text)[0]]
    fields = [one for text in texts for one in _labelled_lines(bare.worded(text))]
    head, label, who = split_lead(" ".join(plain))
    if label:
        fields.insert(0, (Column(label, Role.LEAD, place=cell.place), bare.worded(who)))
    return cell.worded(head), fields


def _fields_alone(row: GridRow) -> list[Field]:
    """What a row says that is nothing but labelled texts: the rest of the row above it."""
    found = [_labelled_lines(row.cells[at]) for at in row.filled]
    return [one for fields in found for one in fields] if all(found) else []


def _labelled_lines(cell: Said) -> list[Field]:
    """The labelled lines of a cell; nothing where a line of it has no label."""
    lines = [labelled(line) for whole in cell.text.split("\n") for line in _parted(whole)]
    if not all(label for label, _ in lines):
        return []
    return [(Column(label, _role(label, text), place=cell.place), cell.worded(text)) for label, text in lines]


def _parted(line: str) -> list[str]:
    """A line parted before each further label in it, where a page joined what stood on lines of their own."""
    starts = [found.start("label") for found in _LABEL.finditer(line) if is_known_label(found["label"])]
    edges = [0, *starts, len(line)]
    return [line[a:b].strip() for a, b in pairwise(edges)] if labelled(line)[0] else [line]


def _role(label: str, text: str) -> str:
    """What a label asks; where it may ask for a status, only one is its answer."""
    roles = guess(label).roles or (Role.OTHER,)
    others = [role for role in roles if role != Role.STATUS] or [Role.OTHER]
    return others[0] if roles[0] is Role.STATUS and not is_status(text) else roles[0]


def _record(band: _Band, columns: Sequence[Column]) -> Record:
    """The record of an action: its fields, the texts of its rows column by column, and its rows as steps."""
    due = next(at for at, column in enumerate(columns) if column.role == Role.DUE)
    said, state = _step_column(columns), next((at for at, one in enumerate(columns) if one.role in _STATES), None)
    steps = tuple(
        Step(row.cells[said or 0], row.cells[due], row.cells[state] if state is not None else Said())
        for row in band.rows
        if row.cells[said or 0].text or row.cells[due].text
    )
    rest = [at for at in range(len(columns)) if at not in (said, due, state)]
    fields = [*band.fields, *((_plain(columns[at]), _together(band.rows, at)) for at in rest)]
    held = (_TITLE, *(column for column, _ in fields)), (band.title, *(cell for _, cell in fields))
    return Record(*held, down=(False,) * (1 + len(fields)), steps=steps)


def _plain(column: Column) -> Column:
    """A column of the rows as one of the action: a number there counts milestones."""
    return replace(column, role=Role.OTHER) if column.role in (Role.NUMBER, Role.ACTION) else column


def _together(rows: Sequence[GridRow], at: int) -> Said:
    cells = [row.cells[at] for row in rows if row.cells[at].text]
    places = tuple(place for cell in cells for place in cell.places)
    return Said("\n".join(cell.text for cell in cells), places, cells[0].fill if cells else "")
