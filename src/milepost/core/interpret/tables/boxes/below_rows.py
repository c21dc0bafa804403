"""Panels below the rows of a list, as trackers unfold them: labels with their answers in one cell over the whole width.

The same labels come again in panel after panel; each becomes a column of the list, and its answer a cell of the row.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.tables.boxes.labels import is_short
from milepost.core.interpret.tables.header_rows import is_header_row

_FEWEST = 2  # labels of a list, panels in which one stands, and columns of the list
_LISTED = "- "


@dataclass(frozen=True, slots=True)
class _Asked:
    """The label of a line as printed, and what follows it in that line."""

    label: str
    text: str


def unfolded(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with what the panels of every such list say in columns of their own."""
    labels = _labels([row for part in parts if isinstance(part, Grid) for row in _panels(part).values()])
    if len(labels) < _FEWEST:
        return parts
    return tuple(_unfolded(part, labels) if isinstance(part, Grid) else part for part in parts)


def _labels(panels: Sequence[GridRow]) -> frozenset[str]:
    """What stands in several panels, once in each, and is answered there by what comes in one of them alone."""
    said = [[(key(one.label) if (one := _asked(line)) else "", line) for line in _lines(row)] for row in panels]
    counts = Counter(name for lines in said for name in {name for name, _ in lines if name})
    answered = {
        name
        for lines in said
        for (name, line), (after, _) in pairwise([*lines, ("-", "")])
        if ":" in line.rstrip(" :") or (after != "-" and counts[after] < _FEWEST)
    }
    return frozenset(name for name in answered if counts[name] >= _FEWEST)


def _panels(grid: Grid) -> dict[int, GridRow]:
    """The rows of one text below a row of several, in a table that opens with a row of headings."""
    head = next((at for at, row in enumerate(grid.rows) if len(row.filled) > 1), None)
    if head is None or not is_header_row(grid.rows[head]):
        return {}
    pairs = enumerate(zip(grid.rows[head + 1 :], grid.rows[head + 2 :], strict=False), head + 2)
    return {at: row for at, (above, row) in pairs if row.is_wide and len(above.filled) > 1}


def _unfolded(grid: Grid, labels: frozenset[str]) -> Grid:
    every = {at: _told(row, labels) for at, row in _panels(grid).items()}
    told = {at: answers for at, answers in every.items() if len(answers) >= _FEWEST}
    if len(told) < _FEWEST and not (told and len(grid.rows) <= 2 * _FEWEST):
        return grid
    asked = {key(label): label for answers in told.values() for label in answers}
    told |= {at: one for at, one in every.items() if len(one) == 1 and asked.keys() >= set(map(key, one))}
    columns = list(dict.fromkeys(name for answers in told.values() for name in map(key, answers)))
    head = min(told) - 2
    heads = [Said(asked[name], grid.rows[min(told)].cells[0].places) for name in columns]
    rows = []
    for at, row in enumerate(grid.rows):
        if at in told:
            continue
        below = {key(label): said for label, said in told.get(at + 1, {}).items()}
        more = heads if at == head else [below.get(name, Said()) for name in columns]
        rows.append(_with(row, more))
    return replace(grid, rows=tuple(rows))


def _told(row: GridRow, labels: frozenset[str]) -> dict[str, Said]:
    """The answers of a panel by their labels, in order; nothing where words stand over the first label."""
    cell = row.cells[row.filled[0]]
    answers: dict[str, list[str]] = {}
    for line in _lines(row):
        one = _asked(line)
        if one and key(one.label) in labels and one.label not in answers:
            answers[one.label] = [one.text] if one.text else []
        elif not answers:
            return {}
        else:
            list(answers.values())[-1].append(line)
    return {label: replace(cell, text="\n".join(lines), fill="") for label, lines in answers.items()}


def _asked(line: str) -> _Asked | None:
    """The label of a line of nothing else, or before a colon."""
    label, colon, text = line.partition(":")
    if line.startswith(_LISTED) or not is_short(label) or not label[0].isalpha():
        return None
    return _Asked(label.strip(), text.strip()) if colon or is_short(line) else None


def _lines(row: GridRow) -> list[str]:
    return [line for line in row.cells[row.filled[0]].text.split("\n") if line.strip()]


def _with(row: GridRow, more: Sequence[Said]) -> GridRow:
    wide = row.is_wide and len(row.cells) > 1 and row.across[-1]
    return replace(
        row,
        cells=(*row.cells, *more),
        across=(*row.across, *(wide for _ in more)),
        down=(*row.down, *(False for _ in more)),
    )
