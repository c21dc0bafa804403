"""Small tables of milestones under the lines or the form of each action: their rows are its steps, and no actions.

Two things tell them from the tables of a section: what stands above says how one action stands, and the table says for
each row but a thing and its day.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Line, Loose, Part, Said, Step, Steps
from milepost.core.interpret.meanings.columns import Role, guess, is_known, key
from milepost.core.interpret.meanings.evidence import share
from milepost.core.interpret.meanings.openings import ACTION_LABELS, TOP_LABELS, opening
from milepost.core.interpret.meanings.statuses import is_mark
from milepost.core.interpret.parts.answers import is_date, is_state
from milepost.core.interpret.parts.inline_fields import each_inlined
from milepost.core.interpret.parts.labels import labelled, names_action
from milepost.core.interpret.tables.answered_below import answered_beside
from milepost.core.interpret.tables.boxes.actions import is_boxed
from milepost.core.interpret.tables.forms import is_form
from milepost.core.words import numbering

_FEWEST = 2  # such tables, columns, and fields above each
_WIDEST = 5
_MOSTLY, _SURE = 0.7, 0.6
_LONGEST_TITLE = 60
_STATES = (Role.STATUS, Role.TICK)
_ASIDE = (Role.NUMBER, Role.LEAD, Role.ACCOUNTABLE, Role.PARTNERS, Role.STATUS, Role.WHERE_NOW)
_ANSWERS = ("yes", "no", "y", "n", "x")
_TELLING = (Role.STATUS, Role.DUE, Role.WHERE_NOW)
_NAMING = (Role.SECTION, Role.FOCUS_AREA, Role.ACTION, Role.NUMBER)
_KNOWN = 0.9

_Labels = tuple[frozenset[str], frozenset[str]]  # of forms, and of boxes
_Inner = dict[int, tuple[Line, ...]]  # by the place of a line the fields that it holds


@dataclass(frozen=True, slots=True)
class _Shape:
    """Which column of a table of steps holds what; `start` is the first row that is no heading."""

    said: int
    due: int
    status: int | None
    position: int | None  # that tells of each step and says of some that they are done
    start: int


def step_tables(
    parts: Sequence[Part], labels: frozenset[str], again: frozenset[str] = frozenset()
) -> dict[int, tuple[Item, ...]]:
    """What each table of steps says, and each line that announces one, by its place among the parts.

    `labels` are those of forms, `again` those of boxes. None where any table of the same headings stands otherwise.
    """
    shapes = _shapes(parts)
    inner = _inner(parts) if shapes else {}
    under = {at for at, shape in shapes.items() if _is_under_action(parts, at, (labels, again), inner, shape)}
    alike = {_headings(part) for at, part in enumerate(parts) if isinstance(part, Grid) and at not in under}
    under = {at for at in under if _headings(parts[at]) not in alike}
    if len(under) < _FEWEST:
        return {}
    announcing = {at - 1: (_label(parts[at - 1]),) for at in under if _announces(parts, at - 1)}
    return announcing | {at: tuple(_items(parts[at], shapes[at])) for at in under}


def _inner(parts: Sequence[Part]) -> _Inner:
    """What each line says, parted where it holds several fields."""
    lines = {at: part for at, part in enumerate(parts) if isinstance(part, Line)}
    return dict(zip(lines, each_inlined(list(lines.values())), strict=True))


def _headings(part: Part) -> tuple[str, ...]:
    return tuple(key(cell.text) for cell in part.rows[0].cells) if isinstance(part, Grid) and part.rows else ()


def _shapes(parts: Sequence[Part]) -> dict[int, _Shape]:
    """The shape of every small table that has one, decided by the rows of all that have its headings."""
    alike: dict[tuple[str, ...], list[int]] = {}
    for at, part in enumerate(parts):
        if isinstance(part, Grid) and _is_small(part):
            alike.setdefault(_headings(part) if _is_header(part.rows[0]) else (str(at),), []).append(at)
    found: dict[int, _Shape] = {}
    for places in alike.values():
        grids = [part for at in places if isinstance(part := parts[at], Grid)]
        if shape := _shape(grids):
            found.update(dict.fromkeys(places, shape))
    return found


def _is_small(grid: Grid) -> bool:
    return _FEWEST <= grid.width <= _WIDEST and bool(grid.rows) and not any(map(_is_merged, grid.rows))


def _shape(grids: Sequence[Grid]) -> _Shape | None:
    """What the columns of small tables hold, where one is of days and one other of what is due on them."""
    head = grids[0].rows[0]
    start = int(_is_header(head))
    roles = [guess(cell.text).roles if start else () for cell in head.cells]
    rows = [row for grid in grids for row in grid.rows[start:]]
    columns = [[row.cells[at].text for row in rows if row.cells[at].text] for at in range(len(head.cells))]
    dues = [at for at, texts in enumerate(columns) if share(texts, is_date) >= _MOSTLY]
    if not dues or (not start and len(rows) < _FEWEST):
        return None
    status = next((at for at, texts in enumerate(columns) if at not in dues and _is_status(texts, roles[at])), None)
    aside = [at for at, found in enumerate(roles) if at not in (*dues, status) and found[:1] and found[0] in _ASIDE]
    said = [at for at, texts in enumerate(columns) if texts and at not in (*dues, status, *aside)]
    telling = [at for at in aside if roles[at][0] is not Role.NUMBER and columns[at]]
    if len(said) != 1 or (telling and Role.NEXT not in roles[said[0]]):
        return None  # what has a lead of its own is a step only where its heading says so
    position = next((at for at in telling if roles[at][0] is Role.WHERE_NOW), None) if status is None else None
    return _Shape(said[0], dues[0], status, position, start)


def _is_merged(row: GridRow) -> bool:
    return any(row.across) or any(row.down)


def _is_header(row: GridRow) -> bool:
    texts = [row.cells[at].text for at in row.filled]
    is_short = len(texts) >= _FEWEST and max(map(len, texts)) <= _LONGEST_TITLE
    return row.is_header or (is_short and any(map(is_known, texts)) and not any(map(is_date, texts)))


def _is_status(texts: Sequence[str], roles: Sequence[Role]) -> bool:
    """Whether a column says of each step whether it was taken, in words, ticks or a plain yes."""
    asks = not roles or any(role in _STATES for role in roles)
    return asks and bool(texts) and share(texts, _says_state) >= _MOSTLY


def _says_state(text: str) -> bool:
    return is_state(text) or is_mark(text) or text.strip().casefold() in _ANSWERS


def _is_under_action(parts: Sequence[Part], at: int, labels: _Labels, inner: _Inner, shape: _Shape) -> bool:
    """Whether a form stands right above, or lines of fields that tell of one action."""
    above = at - 1 - _announces(parts, at - 1)
    part = parts[above] if above >= 0 else None
    if isinstance(part, Grid):
        return _is_form(part, labels) and (_names_action(part) or _owns(parts[above - 1] if above else None))
    fields: list[str] = []
    while above >= 0 and isinstance(part := parts[above], Line):
        found = [_question(part)] if part.level else [label for line in inner[above] if (label := _label_of(line))]
        if not any(found) and (part.level or (fields and _is_head(part))):
            break
        fields.extend(found)
        above -= 1
    return above >= 0 and bool(fields) and _tells(fields, parts[above], _asks_for_steps(parts[at], shape))


def _is_form(grid: Grid, labels: _Labels) -> bool:
    """Whether a table is the form of an action: labels beside their answers or over them, under a title or not."""
    return is_form(answered_beside(grid, *labels), labels[0]) or is_boxed(grid, labels[1])


def _names_action(grid: Grid) -> bool:
    """Whether a form has a label for what is to be done: then it is of an action whatever stands over it."""
    return any(names_action(row.cells[0].text) for row in grid.rows if len(row.filled) > 1)


def _tells(fields: Sequence[str], head: Part, asks_for_steps: bool) -> bool:
    """Whether some of these fields say how an action stands, or what is over them calls itself one."""
    if asks_for_steps and isinstance(head, Line) and opening(head.said.text, ACTION_LABELS):
        return True
    roles = [role for label in fields for role in guess(label).roles[:1]]
    return len(fields) >= _FEWEST and any(role in _TELLING for role in roles) and _owns(head)


def _asks_for_steps(part: Part, shape: _Shape) -> bool:
    """Whether the heading over what is due says that it is a milestone or a step."""
    heading = part.rows[0].cells[shape.said].text if isinstance(part, Grid) and shape.start else ""
    return Role.NEXT in guess(heading).roles


def _label_of(line: Line) -> str:
    return labelled(line.said.text)[0]


def _question(heading: Line) -> str:
    """A heading that is a known question over its answer: "Lead", "Progress so far"; else nothing."""
    text = heading.said.text
    known = guess(text)
    is_known_question = known.share >= _KNOWN and known.roles[0] not in _NAMING
    return text if is_known_question and not numbering.leading(text).number else ""


def _owns(head: Part | None) -> bool:
    """Whether what stands over fields may be an action, and is not plainly a section."""
    return not isinstance(head, Line) or not opening(head.said.text, TOP_LABELS)


def _is_head(line: Line) -> bool:
    return line.strong and not line.listed


def _announces(parts: Sequence[Part], at: int) -> bool:
    """Whether a line only says that steps follow: "Milestones", "Key dates:"."""
    part = parts[at] if at >= 0 else None
    if not isinstance(part, Line) or len(part.said.text) > _LONGEST_TITLE or labelled(part.said.text)[0]:
        return False
    known = guess(part.said.text.rstrip(" :"))
    return known.share >= _SURE and bool({Role.NEXT, Role.DUE} & set(known.roles))


def _label(part: Part) -> Item:
    return Label(part.said if isinstance(part, Line) else Said(), "milestones")


def _items(part: Part, shape: _Shape) -> Iterator[Item]:
    """The words of the headings, those that are no part of a step, and the steps."""
    rows = part.rows if isinstance(part, Grid) else ()
    for row in rows[: shape.start]:
        yield from (Label(row.cells[at], "column heading") for at in row.filled)
    for row in rows[shape.start :]:
        state = _state_at(row, shape)
        used = (shape.said, shape.due, state)
        yield from (Loose(row.cells[at], _REASON) for at in row.filled if at not in used)
        yield from (Label(row.cells[at], "milestone status") for at in row.filled if at == state)
    yield Steps(tuple(_step(row, shape) for row in rows[shape.start :] if row.filled))


def _state_at(row: GridRow, shape: _Shape) -> int | None:
    """Which cell of a row says whether its step was taken."""
    at = shape.position
    return at if at is not None and _says_state(row.cells[at].text) else shape.status


_REASON = "This stands beside a milestone and is neither its words nor its day nor its state."


def _step(row: GridRow, shape: _Shape) -> Step:
    at = _state_at(row, shape)
    status = row.cells[at] if at is not None else Said()
    return Step(row.cells[shape.said], row.cells[shape.due], status)
