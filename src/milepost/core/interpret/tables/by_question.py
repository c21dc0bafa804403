"""Tables with a row for each question about each action: "1.1 | Lead | Ann Lowe", below it "1.1 | Status | Green"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said
from milepost.core.interpret.meanings.columns import is_known, key
from milepost.core.interpret.parts.marked_labels import asks
from milepost.core.interpret.tables.turned import rows_as_lines

_FEWEST_ACTIONS = 2
_FEWEST_ASKED, _FEWEST_KNOWN = 3, 2
_OFTEN = 0.5  # of the actions have a question that is one of the table's
_MOSTLY = 0.6  # of the rows are answers
_NARROWEST = 3


@dataclass(frozen=True, slots=True)
class _Shape:
    """Where the questions stand, and which they are; whose they are stands left of them, the answer right of them."""

    asked: int
    questions: tuple[str, ...]

    def answers(self, row: GridRow) -> bool:
        return key(row.cells[self.asked].text) in self.questions and bool(self.whose(row)[0])

    def whose(self, row: GridRow) -> tuple[str, ...]:
        return tuple(cell.text for cell in row.cells[: self.asked])


def by_question(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, with every such table as one that has a row for each action and a column for each question."""
    return tuple(found for part in parts for found in (_across(part) if isinstance(part, Grid) else (part,)))


def _across(grid: Grid) -> Sequence[Part]:
    shape = next(filter(None, (_shape(grid, at) for at in range(1, grid.width - 1))), None)
    if grid.width < _NARROWEST or shape is None:
        return (grid,)
    found: list[Part] = [Line(grid.caption, band=True)] if grid.caption.text else []
    head = grid.rows[0] if _is_head(grid.rows[0], shape) else None
    for is_answer, some in groupby(grid.rows[1:] if head else grid.rows, key=shape.answers):
        rows = list(some)
        found += [_table(grid, shape, rows, head)] if is_answer else rows_as_lines(rows)
    return found


def _shape(grid: Grid, asked: int) -> _Shape | None:
    """Whether the cells of a column ask the same of action after action, each once, and only the next one answers."""
    told = [row for row in grid.rows if row.cells[0].text and row.cells[asked].text and not row.is_wide]
    runs = [list(rows) for _, rows in groupby(told, key=lambda row: [cell.text for cell in row.cells[:asked]])]
    runs = [rows for rows in runs if len(rows) > 1]
    counts = Counter(key(row.cells[asked].text) for rows in runs for row in rows)
    often = tuple(one for one, count in counts.items() if count >= max(_FEWEST_ACTIONS, _OFTEN * len(runs)))
    shape = _Shape(asked, often)
    answers = [row for row in grid.rows if shape.answers(row)]
    words = {key(row.cells[asked].text): row.cells[asked].text for row in answers}
    is_asked = (
        len(often) >= _FEWEST_ASKED and sum(asks(one) or is_known(one) for one in words.values()) >= _FEWEST_KNOWN
    )
    is_all = len(runs) >= _FEWEST_ACTIONS and len(answers) >= _MOSTLY * sum(bool(row.filled) for row in grid.rows)
    is_once = all(len({key(row.cells[asked].text) for row in rows}) == len(rows) for rows in runs)
    is_apart = not any(cell.text for row in answers for cell in row.cells[asked + 2 :])
    return shape if is_asked and is_all and is_once and is_apart else None


def _is_head(row: GridRow, shape: _Shape) -> bool:
    """Whether the first row heads the columns: "Ref | Question | Answer"."""
    return not shape.answers(row) and len(row.filled) >= shape.asked + 2


def _table(grid: Grid, shape: _Shape, rows: list[GridRow], head: GridRow | None) -> Grid:
    runs = [list(run) for _, run in groupby(rows, key=shape.whose)]
    questions = {question: Said() for question in shape.questions}
    for row in reversed(rows):
        questions[key(row.cells[shape.asked].text)] = row.cells[shape.asked]
    left = head.cells[: shape.asked] if head else tuple(Said() for _ in range(shape.asked))
    headings = (*left, *(said for said in questions.values()))
    records = [_record(shape, run) for run in runs]
    again = [cell for run in runs for at, row in enumerate(run) for cell in _said_again(shape, row, at, headings)]
    more = head.cells[shape.asked :] if head else ()
    return replace(
        grid, rows=(_row(headings, is_header=True), *records), caption=Said(), keys=(*grid.keys, *more, *again)
    )


def _said_again(shape: _Shape, row: GridRow, at: int, headings: tuple[Said, ...]) -> Iterator[Said]:
    """The words of a row that stand in the table already."""
    if at:
        yield from row.cells[: shape.asked]
    if not any(row.cells[shape.asked] is heading for heading in headings):
        yield row.cells[shape.asked]


def _record(shape: _Shape, rows: list[GridRow]) -> GridRow:
    answers = {key(row.cells[shape.asked].text): row.cells[shape.asked + 1] for row in rows}
    return _row((*rows[0].cells[: shape.asked], *(answers.get(one, Said()) for one in shape.questions)))


def _row(cells: tuple[Said, ...], *, is_header: bool = False) -> GridRow:
    none = (False,) * len(cells)
    return GridRow(cells, none, none, is_header=is_header)
