"""Forms of one build, however drawn: two tables that a page parted and that ask together what the others ask.

A label is what stands in most of these tables, in a cell of its own or before a colon; the words matter not.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.choices import choices
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.parts.seams import join

_FEWEST_LABELS, _FEWEST_FORMS, _FEWEST_WHOLE = 2, 3, 2
_LONGEST_LABEL = 60
_ENDS = (".", ";", ",")
_OPENING = re.compile(r"[^\n:]{2,60}?(?=\s*(?:\n|:|\s[-–—]\s))")


_Labels = Mapping[str, str]  # each as it is compared, and as it is printed


@dataclass(frozen=True, slots=True)
class _Build:
    """What a form asks in order, and how many rows stand over the first label: its number, its title.

    `is_open` says that its last row holds labels alone.
    """

    over: int
    asked: tuple[str, ...]
    is_open: bool


def joined_forms(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, with the halves of each such form in one table."""
    if not any(isinstance(a, Grid) and isinstance(b, Grid) and _is_next(a, b) for a, b in pairwise(parts)):
        return parts  # most documents, and labels of a long one are long in finding
    grids = [part for part in parts if isinstance(part, Grid) and part.rows]
    labels = _labels(grids)
    usual = _usual([_build(grid, labels) for grid in grids])
    result: list[Part] = []
    for part in parts:
        above = result[-1] if result else None
        if isinstance(part, Grid) and isinstance(above, Grid) and _is_next(above, part):
            halves = _as_wide(above, part)
            rows = next(filter(None, (_united(*halves, labels, whole) for whole in usual)), ())
            if rows:
                result[-1] = replace(above, rows=rows)
                continue
        result.append(part)
    return tuple(result)


def _labels(grids: Sequence[Grid]) -> _Labels:
    """What stands in most of the tables in which anything stands again, as it is printed."""
    printed = {key(text): text for grid in grids for row in grid.rows for text in _texts(row)}
    counts = Counter(text for grid in grids for text in {key(each) for row in grid.rows for each in _texts(row)})
    most = max(counts.values(), default=0)
    return {text: printed[text] for text, count in counts.items() if count >= _FEWEST_FORMS and 2 * count > most}


def _texts(row: GridRow) -> Iterator[str]:
    for at in row.filled:
        yield from _may_be_labels(row.cells[at].text)


def _may_be_labels(text: str) -> Iterator[str]:
    """A short text that ends no sentence and offers no choice, or what opens one before a colon or a new line."""
    opening = _OPENING.match(text)
    for each in (text, opening[0] if opening else ""):
        if 0 < len(each) <= _LONGEST_LABEL and not each.endswith(_ENDS) and not choices(each):
            yield each


def _usual(builds: Sequence[_Build]) -> list[_Build]:
    """The builds that several tables have, those of most first: actions may have more than one table each."""
    counts = Counter(build for build in builds if len(build.asked) >= _FEWEST_LABELS)
    return [build for build, count in counts.most_common() if count >= _FEWEST_WHOLE]


def _build(grid: Grid, labels: _Labels) -> _Build:
    asks = [_asked(row, labels) for row in grid.rows]
    over = next((at for at, asked in enumerate(asks) if asked), len(asks))
    return _Build(over, tuple(label for asked in asks for label in asked), _is_unanswered(grid.rows[-1], labels))


def _asked(row: GridRow, labels: _Labels) -> tuple[str, ...]:
    """The labels of a row, one a cell at the most."""
    texts = ([key(text) for text in _may_be_labels(row.cells[at].text)] for at in row.filled)
    found = (next((text for text in each if text in labels), "") for each in texts)
    return tuple(filter(None, found))


def _is_next(above: Grid, below: Grid) -> bool:
    """Whether a table stands on the page after that of the table above it, with nothing in between."""
    if not above.rows or not below.rows or below.caption.text or above.foot or below.foot:
        return False
    page = above.rows[-1].page
    return page is not None and below.rows[0].page == page + 1


def _as_wide(above: Grid, below: Grid) -> tuple[Grid, Grid]:
    """Both as wide as the wider one: the last cells of the other reach as far."""
    width = max(above.width, below.width)
    return _widened(above, width), _widened(below, width)


def _widened(grid: Grid, width: int) -> Grid:
    more = width - grid.width
    rows = (
        GridRow((*row.cells, *(Said(),) * more), (*row.across, *(True,) * more), (*row.down, *(False,) * more))
        for row in grid.rows
    )
    return replace(grid, rows=tuple(rows)) if more else grid


def _united(above: Grid, below: Grid, labels: _Labels, whole: _Build) -> tuple[GridRow, ...]:
    """The rows of both as those of one form; none where they are not its halves."""
    first, rest = _build(above, labels), _build(below, labels)
    healed = _healed(above.rows[-1], below.rows[0], labels)
    if healed:
        rows = (*above.rows[:-1], healed, *below.rows[1:])
        return rows if _build(replace(above, rows=rows), labels) == whole else ()
    if first.asked + rest.asked != whole.asked or rest == whole:
        return ()
    if not first.asked:
        over = first.over + rest.over - whole.over
        return _together(above.rows, below.rows, is_cut=over == 1) if over in (0, 1) else ()
    if first.over != whole.over:
        return ()
    if not rest.asked:
        return _with_rest(above.rows, below.rows, labels, is_open=first.is_open and not whole.is_open)
    is_cut = bool(rest.over) and not first.is_open
    return _together(above.rows, below.rows, is_cut=is_cut) if rest.over <= 1 or not is_cut else ()


def _healed(last: GridRow, rest: GridRow, labels: _Labels) -> GridRow | None:
    """A row that its page cut within labels: "Kee" and "per" in a column too narrow for the word."""
    if last.starts != rest.starts:
        return None
    halves = [(one, other, key(one.text + other.text)) for one, other in zip(last.cells, rest.cells, strict=True)]
    torn = [label for one, other, label in halves if one.text and other.text and label in labels]
    if not torn or any(key(cell.text) in labels for cell in rest.cells if cell.text):
        return None
    cells = (
        join(one, other).worded(labels[label]) if label in torn else join(one, other) for one, other, label in halves
    )
    return replace(last, cells=tuple(cells))


def _with_rest(
    above: tuple[GridRow, ...], below: tuple[GridRow, ...], labels: _Labels, *, is_open: bool
) -> tuple[GridRow, ...]:
    """A form that asks all before its page ends, and below it an answer, or the rest of one under no label."""
    last, (rest, *more) = above[-1], below
    if more:
        return ()
    if is_open:
        return _together(above, below, is_cut=False)
    asking = [at for at in last.filled if _asked_alone(last.cells[at].text, labels)]
    is_rest = bool(asking) and not any(rest.cells[at].text for at in asking) and last.starts == rest.starts
    return _together(above, below, is_cut=True) if is_rest else ()


def _is_unanswered(row: GridRow, labels: _Labels) -> bool:
    """Whether a row holds labels alone: what is said stands below them."""
    return bool(row.filled) and all(_asked_alone(row.cells[at].text, labels) for at in row.filled)


def _asked_alone(text: str, labels: _Labels) -> bool:
    return len(text) <= _LONGEST_LABEL and key(text) in labels


def _together(above: tuple[GridRow, ...], below: tuple[GridRow, ...], *, is_cut: bool) -> tuple[GridRow, ...]:
    """The rows of both; a cut row is one again, cell by cell."""
    if not is_cut:
        return (*above, *below)
    last, rest = above[-1], below[0]
    cells = tuple(map(join, _in_its_cell(last, last), _in_its_cell(rest, last)))
    return (*above[:-1], replace(last, cells=cells), *below[1:])


def _in_its_cell(row: GridRow, last: GridRow) -> tuple[Said, ...]:
    """The cells of a row; what is over its whole width goes on with the last thing said above it."""
    if not row.is_wide or last.is_wide or row is last:
        return row.cells
    at = last.filled[-1]
    return tuple(row.cells[row.filled[0]] if column == at else Said() for column in range(len(row.cells)))
