"""What asks for something in the boxes of a document: labels that everybody knows, and those that only come again."""

from collections import Counter
from collections.abc import Iterable

from milepost.core.interpret.items import Grid, GridRow, Part, Said
from milepost.core.interpret.meanings.columns import is_known, key
from milepost.core.interpret.meanings.evidence import is_number_like
from milepost.core.interpret.meanings.openings import TOP_LABELS, opening

_LONGEST_LABEL = 60
_OFTEN = 3


def box_labels(parts: Iterable[Part]) -> frozenset[str]:
    """What stands over the whole width again and again, in tables of their own, whatever its words: "Help needed"."""
    grids = [part for part in parts if isinstance(part, Grid) and part.width > 1]
    said = [{key(_first_line(row)) for row in grid.rows if row.is_wide and _may_be_label(row)} for grid in grids]
    said += [_shaded_labels(grid) for grid in grids]
    counts = Counter(one for found in said for one in found if one)
    return frozenset(label for label, count in counts.items() if count >= _OFTEN)


def told_rows(grid: Grid, again: frozenset[str]) -> list[GridRow]:
    """The rows with words, and those without that leave the labels right over them unanswered."""
    over = (None, *grid.rows)
    return [row for above, row in zip(over, grid.rows, strict=False) if row.filled or (above and _asks(above, again))]


def over_answer(cell: Said) -> tuple[Said, Said]:
    """The first line of a cell, which may be a label, and the lines below it, which answer it then."""
    first, _, rest = cell.text.partition("\n")
    return cell.worded(first.strip()), cell.worded(rest.strip())


def is_asked(text: str, again: frozenset[str]) -> bool:
    return is_known(text) or key(text) in again


def is_label(text: str, again: frozenset[str]) -> bool:
    is_one = is_known(text) or text.rstrip()[-1:] in (":", "?") or key(text) in again
    return is_short(text) and is_one and not opening(text, TOP_LABELS)


def is_short(text: str) -> bool:
    return 0 < len(text) <= _LONGEST_LABEL and not text.rstrip().endswith((".", ";", ","))


def _shaded_labels(grid: Grid) -> set[str]:
    """What stands in the colour in which a form keeps all the labels that everybody knows, and no title or code."""
    shaded = [cell for row in grid.rows for cell in row.cells if cell.fill and is_short(cell.text)]
    known = Counter(cell.fill for cell in shaded if is_known(cell.text))
    (fill, count), *others = [*known.most_common(), ("", 0)]
    if count < _OFTEN or any(count for _, count in others):
        return set()
    return {key(cell.text) for cell in shaded if cell.fill == fill and not is_number_like(cell.text)}


def _may_be_label(row: GridRow) -> bool:
    first = _first_line(row)
    return is_short(first) and not opening(first, TOP_LABELS) and not is_number_like(first)


def _first_line(row: GridRow) -> str:
    return over_answer(row.cells[row.filled[0]])[0].text


def _asks(row: GridRow, again: frozenset[str]) -> bool:
    return bool(row.filled) and all(key(row.cells[at].text) in again for at in row.filled)
