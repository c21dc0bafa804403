"""Workbooks with a form on each sheet: what stands at the same place on most of them is a label, all else answers."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from milepost.core.document import nodes
from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Row, Table
from milepost.core.interpret.meanings.columns import key

_FEWEST_SHEETS, _FEWEST_LABELS, _FEWEST_ROWS = 3, 4, 4
_MOSTLY = 0.6  # of the sheets of one form that have a label
Spot = tuple[int, int]  # row and column on the sheet


@dataclass(slots=True)
class _Sheet:
    """The filled cells of one sheet by where they stand, and which of them are labels."""

    blocks: list[nodes.Block] = field(default_factory=list)
    cells: dict[Spot, Cell] = field(default_factory=dict)
    labels: set[Spot] = field(default_factory=set)

    @property
    def marks(self) -> Counter[tuple[str, int]]:
        """How often each text stands in each column."""
        return Counter((key(cell.text), column) for (_, column), cell in self.cells.items())


def sheet_forms(document: Document) -> Document | None:
    """The document with each sheet of one form as a form of two columns; None where no three sheets have one form."""
    if len({block.place.sheet for block in document.blocks if block.place}) < _FEWEST_SHEETS:
        return None
    sheets = [_sheet(blocks) for blocks in _by_sheet(document.blocks)]
    alike = _alike(sheets)
    if len(alike) < _FEWEST_SHEETS:
        return None
    forms = _forms(alike)
    blocks = (block for sheet in sheets for block in forms.get(id(sheet), sheet.blocks))
    return replace(document, blocks=tuple(blocks))


def _by_sheet(blocks: Sequence[nodes.Block]) -> Iterator[list[nodes.Block]]:
    for _, found in groupby(blocks, key=lambda block: block.place.sheet if block.place else ""):
        yield list(found)


def _sheet(blocks: list[nodes.Block]) -> _Sheet:
    sheet = _Sheet(blocks)
    for cell in (one for block in blocks for one in _cells(block)):
        if cell.place and cell.place.row and cell.place.column and cell.text.strip():
            spot = (cell.place.row, cell.place.column)
            before = sheet.cells.get(spot)
            sheet.cells[spot] = replace(before, blocks=(*before.blocks, *cell.blocks)) if before else cell
    return sheet


def _cells(block: nodes.Block) -> Iterator[Cell]:
    if isinstance(block, Table):
        yield from (cell for row in block.rows for cell in row.cells)
    elif isinstance(block, Paragraph):
        yield Cell((block,), place=block.place)
    elif isinstance(block, Heading):
        yield Cell((Paragraph(block.text, strong=True, place=block.place),), place=block.place)


def _alike(sheets: Sequence[_Sheet]) -> list[_Sheet]:
    """The sheets of the form that most of them have, their labels marked."""
    counts = Counter(mark for sheet in sheets for mark, many in sheet.marks.items() if many == 1 and _may_label(mark))
    shared = {mark for mark, count in counts.items() if count >= _FEWEST_SHEETS}
    held = {id(sheet): len(shared & sheet.marks.keys()) for sheet in sheets}
    most = max(held.values(), default=0)
    alike = [sheet for sheet in sheets if held[id(sheet)] >= max(_FEWEST_LABELS, _MOSTLY * most)]
    least = max(_FEWEST_SHEETS, _MOSTLY * len(alike))
    common = {mark for mark in shared if sum(mark in sheet.marks for sheet in alike) >= least}
    for sheet in alike:
        sheet.labels = {spot for spot, cell in sheet.cells.items() if (key(cell.text), spot[1]) in common}
    _without_values(alike)
    _with_variants(alike)
    return [sheet for sheet in alike if len({row for row, _ in sheet.labels}) >= _FEWEST_ROWS]


def _may_label(mark: tuple[str, int]) -> bool:
    return any(map(str.isalpha, mark[0]))


def _without_values(sheets: Sequence[_Sheet]) -> None:
    """What stands right of a label is its answer where other sheets have another there: a state that many are in."""
    beside: defaultdict[tuple[str, int], set[str]] = defaultdict(set)
    for sheet in sheets:
        for spot, value in _right_of_labels(sheet):
            beside[key(sheet.cells[spot].text), spot[1]].add(key(sheet.cells[value].text))
    for sheet in sheets:
        for spot, value in list(_right_of_labels(sheet)):
            if len(beside[key(sheet.cells[spot].text), spot[1]]) > 1:
                sheet.labels.discard(value)


def _right_of_labels(sheet: _Sheet) -> Iterator[tuple[Spot, Spot]]:
    """Each label with the next filled cell of its row."""
    for _, spots in groupby(sorted(sheet.cells), key=lambda spot: spot[0]):
        found = list(spots)
        yield from ((one, other) for one, other in pairwise(found) if one in sheet.labels)


def _with_variants(sheets: Sequence[_Sheet]) -> None:
    """A short text where the others have a label that this sheet lacks is that label in other words: "Owners"."""
    usual: dict[tuple[str, int], Counter[Spot]] = defaultdict(Counter)
    for sheet in sheets:
        for spot in sheet.labels:
            usual[key(sheet.cells[spot].text), spot[1]][spot] += 1
    for sheet in sheets:
        has = {(key(sheet.cells[spot].text), spot[1]) for spot in sheet.labels}
        for mark, spots in usual.items():
            spot = spots.most_common(1)[0][0]
            cell = sheet.cells.get(spot)
            if mark not in has and cell and key(cell.text)[:3] == mark[0][:3]:
                sheet.labels.add(spot)


@dataclass(frozen=True, slots=True)
class _Field:
    """A label with what answers it: cells beside it, and below it down to the next row of labels."""

    label: Cell
    row: int
    beside: tuple[Cell, ...]
    below: Mapping[int, Cell]

    @property
    def values(self) -> tuple[Cell, ...]:
        return (*self.beside, *self.below.values())


def _fields(sheet: _Sheet) -> Iterator[_Field]:
    rows = sorted({row for row, _ in sheet.labels})
    for at, row in enumerate(rows):
        columns = sorted(column for one, column in sheet.labels if one == row)
        end = rows[at + 1] if at + 1 < len(rows) else max(one for one, _ in sheet.cells) + 1
        for start, stop in zip(columns, [*columns[1:], None], strict=True):
            left = start if start != columns[0] else 0  # what stands left of all labels is the first one's too
            within = [spot for spot in sorted(sheet.cells) if left <= spot[1] and (stop is None or spot[1] < stop)]
            beside = tuple(sheet.cells[spot] for spot in within if spot[0] == row and spot not in sheet.labels)
            under = groupby((spot for spot in within if row < spot[0] < end), key=lambda spot: spot[0])
            below = {one: _merged([sheet.cells[spot] for spot in spots]) for one, spots in under}
            yield _Field(sheet.cells[row, start], row, beside, below)


def _forms(sheets: Sequence[_Sheet]) -> dict[int, list[nodes.Block]]:
    """The blocks of each sheet: a form of two columns, its steps as a table below it, and its other words as lines."""
    fields = {id(sheet): [list(found) for _, found in groupby(_fields(sheet), lambda one: one.row)] for sheet in sheets}
    answered = {key(one.label.text) for rows in fields.values() for row in rows for one in row if one.values}
    listing = {_marks(row) for rows in fields.values() for row in rows if _is_list(row)}
    return {id(sheet): list(_form(sheet, fields[id(sheet)], answered, listing)) for sheet in sheets}


def _marks(row: Sequence[_Field]) -> tuple[str, ...]:
    return tuple(key(one.label.text) for one in row)


def _is_list(row: Sequence[_Field]) -> bool:
    """Whether several rows stand under the labels of a row, filled in under more than one of them."""
    filled = Counter(at for one in row for at in one.below)
    if any(one.beside for one in row):
        return False
    return len(row) > 1 and len(filled) > 1 and max(filled.values()) > 1


def _form(
    sheet: _Sheet, rows: Sequence[Sequence[_Field]], answered: set[str], listing: set[tuple[str, ...]]
) -> Iterator[nodes.Block]:
    heads = (block for block in sheet.blocks if isinstance(block, Heading) and not (block.place and block.place.row))
    yield from (Paragraph(block.text, place=block.place) for block in heads)
    first = min(row for row, _ in sheet.labels)
    yield from (block for spot in sorted(sheet.cells) if spot[0] < first for block in sheet.cells[spot].blocks)
    lists = [row for row in rows if _marks(row) in listing]
    every = [one for row in rows if row not in lists for one in row]
    told = [one for one in every if key(one.label.text) in answered]
    yield Table(tuple(Row((_bare(one.label), _merged(one.values))) for one in told))
    yield from (_table(row) for row in lists if any(one.below for one in row))
    untold = [one.label for one in every if one not in told]
    untold += [one.label for row in lists if not any(one.below for one in row) for one in row]
    yield from (block for cell in untold for block in cell.blocks)


def _bare(cell: Cell) -> Cell:
    return Cell(cell.blocks, place=cell.place)


def _merged(cells: Sequence[Cell]) -> Cell:
    """The cells as one, in the colour of the first."""
    first = cells[0] if cells else Cell()
    return Cell(tuple(block for cell in cells for block in cell.blocks), fill=first.fill, place=first.place)


def _table(row: Sequence[_Field]) -> Table:
    at = sorted({one for each in row for one in each.below})
    body = (Row(tuple(_bare(each.below.get(one, Cell())) for each in row)) for one in at)
    return Table((Row(tuple(_bare(each.label) for each in row)), *body))
