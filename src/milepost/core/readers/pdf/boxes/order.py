"""In which order a person reads what stands in a box: rows that belong together across, else column after column.

White goes across between rows of a form and, by chance, between two columns of text. In a form what stands abreast
begins at one height, in every row; in columns of text it does so at their top alone.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from statistics import median

from milepost.core.readers.pdf.page import Box, Rule

_LEVEL = 2.5  # points between the heights of what begins at one height
_NEARLY_ALL = 0.8  # of the rows of a form
_HEAD = 1.1  # times as large as what it heads
_ABOVE = 0.5  # of its size: white over a heading, which what stands over a name at the side has not
_CLOSE = 0.35  # of the size of letters: white between a label and its text
_LOW = 3.0  # of the size of its letters: how high a heading is, at the most

Band = list[Box]


@dataclass(frozen=True, slots=True)
class Look:
    """How parts are told apart: level rules between them, the size of their largest letters, and which are boxes."""

    rules: Sequence[Rule]
    size: Callable[[Box], float]
    is_box: Callable[[Box], bool]

    def largest(self, parts: Sequence[Box]) -> float:
        """The size of the largest letters of all of these."""
        return max(map(self.size, parts))


def ordered(parts: Sequence[Box], look: Look) -> Iterator[Box]:
    """Parts in reading order."""
    bands = apart(parts, _height)
    if len(bands) > 1:
        for run in _runs(bands, look):
            yield from _of_run(run, look)
        return
    columns = apart(parts, _width)
    if len(columns) > 1:
        for column in columns:
            yield from ordered(column, look)
        return
    yield from sorted(parts, key=lambda one: (one.top, one.x0))


def apart(parts: Sequence[Box], ends: Callable[[Box], tuple[float, float]]) -> list[Band]:
    """The parts in groups between which there is white, by where they begin and end."""
    groups: list[Band] = []
    last = float("-inf")
    for part in sorted(parts, key=lambda one: ends(one)[0]):
        start, end = ends(part)
        if not groups or start > last - 1:
            groups.append([])
        groups[-1].append(part)
        last = max(last, end)
    return groups


def _height(part: Box) -> tuple[float, float]:
    return part.top, part.bottom


def _width(part: Box) -> tuple[float, float]:
    return part.x0, part.x1


def _of_run(run: Sequence[Band], look: Look) -> Iterator[Box]:
    """Bands that share their columns: column after column, or band after band where they are the rows of a form."""
    columns = apart([part for band in run for part in band], _width)
    if len(run) > 1 and len(columns) > 1 and (_are_titled(columns, look) or not _are_rows(run, columns)):
        for column in columns:
            yield from ordered(column, look)
        return
    for row in _joined(run, look):
        own = apart([*chain(*row)], _width) if len(row) > 1 else []
        for group in own if len(own) > 1 else row:
            yield from ordered(group, look)


def _joined(run: Sequence[Band], look: Look) -> Iterator[list[Band]]:
    """The bands of a form, with labels in small print and the texts right below them in one row."""
    row: list[Band] = []
    for band in run:
        if row and not _is_right_below(row[-1], band, look):
            yield row
            row = []
        row.append(band)
    if row:
        yield row


def _is_right_below(above: Band, below: Band, look: Look) -> bool:
    """Whether each text of a row stands close below one of the row above, in letters of another size."""
    over = sorted(above, key=lambda part: part.x0)
    under = sorted(below, key=lambda part: part.x0)
    if not len(over) == len(under) > 1 or not _is_low(above, look):
        return False
    is_flush = all(abs(one.x0 - other.x0) < _LEVEL for one, other in zip(over, under, strict=True))
    return is_flush and _white(above, below) < _CLOSE * look.largest(below)


def _are_titled(columns: Sequence[Band], look: Look) -> bool:
    """Whether each column has titles of its own, equally large: what stands abreast is alike, and no row."""
    largest = [max(map(look.size, column)) for column in columns]
    usual = [median(map(look.size, column)) for column in columns]
    bare = [max((look.size(part) for part in column if not look.is_box(part)), default=0.0) for column in columns]
    are_alike = min(largest) * _HEAD > max(largest)
    return are_alike and all(own == most > _HEAD * mid for own, most, mid in zip(bare, largest, usual, strict=True))


def _runs(bands: Sequence[Band], look: Look) -> Iterator[list[Band]]:
    """Bands in groups that share the white between their columns, with no heading or rule across between them."""
    edge = min(part.x0 for band in bands for part in band)
    body = max((look.size(part) for band in bands for part in band if part.x0 > edge + _LEVEL), default=float("inf"))
    run: list[Band] = []
    for band in bands:
        columns = apart([*chain(*run, band)], _width)
        is_large = look.largest(band) > _HEAD * body and _is_low(band, look) and _is_in_one(band, columns)
        is_head = is_large and bool(run) and _white(run[-1], band) > _ABOVE * look.largest(band)
        if run and (is_head or len(columns) == 1 or _is_ruled(run[-1], band, look.rules)):
            yield run
            run = []
        run.append(band)
    if run:
        yield run


def _is_in_one(band: Band, columns: Sequence[Band]) -> bool:
    """Whether all of a band stands in one of these columns."""
    own = {id(part) for part in band}
    return any(own <= {id(part) for part in column} for column in columns)


def _white(above: Band, below: Band) -> float:
    return min(part.top for part in below) - max(part.bottom for part in above)


def _is_low(band: Band, look: Look) -> bool:
    height = max(part.bottom for part in band) - min(part.top for part in band)
    return height < _LOW * look.largest(band)


def _is_ruled(above: Band, below: Band, rules: Sequence[Rule]) -> bool:
    """Whether a line between two bands goes over all that is in both of them."""
    end, start = max(part.bottom for part in above), min(part.top for part in below)
    x0, x1 = min(part.x0 for part in (*above, *below)), max(part.x1 for part in (*above, *below))
    return any(end - 2 < rule.top < start + 2 and rule.x0 < x0 + 2 and rule.x1 > x1 - 2 for rule in rules)


def _are_rows(run: Sequence[Band], columns: Sequence[Band]) -> bool:
    """Whether in nearly all bands what stands abreast begins at one height, or is held together by a box as high."""
    rows = [(band, [part for column in columns if (part := _first(band, column))]) for band in run]
    abreast = [_is_level(row) or any(_is_as_high(part, band) for part in row) for band, row in rows if len(row) > 1]
    return sum(abreast) >= _NEARLY_ALL * len(abreast)


def _is_level(row: Sequence[Box]) -> bool:
    return max(part.top for part in row) - min(part.top for part in row) < _LEVEL


def _is_as_high(box: Box, band: Band) -> bool:
    top, bottom = min(part.top for part in band), max(part.bottom for part in band)
    return box.top < top + 1 and box.bottom > bottom - 1


def _first(band: Band, column: Band) -> Box | None:
    """What stands highest of a band in a column."""
    own = {id(part) for part in column}
    return min((part for part in band if id(part) in own), key=lambda part: part.top, default=None)
