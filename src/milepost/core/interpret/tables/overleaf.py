"""A row that a page cuts: what stands overleaf under no headings goes on with one answer, or with the headings."""

from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part
from milepost.core.interpret.meanings.columns import is_known
from milepost.core.interpret.parts.seams import join
from milepost.core.interpret.tables.header_rows import is_header_row

_HEADED = 2  # rows: the headings and what is told under them


def whole_rows(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, each such row in one table."""
    result: list[Part] = []
    for part in parts:
        above = result[-1] if result else None
        if isinstance(part, Grid) and isinstance(above, Grid) and (head := _whole_head(above, part)):
            result[-1] = replace(part, rows=(head, *part.rows[1:]))
        elif isinstance(part, Grid) and isinstance(above, Grid) and _goes_on(above, part):
            result[-1] = replace(above, rows=(above.rows[0], _joined(above.rows[1:], part.rows[0])))
        else:
            result.append(part)
    return tuple(result)


def _goes_on(above: Grid, below: Grid) -> bool:
    """Whether a table is one row on the page after headings, or a row under them, with words below words of that."""
    if len(above.rows) > _HEADED or len(below.rows) != 1 or above.width != below.width or below.caption.text:
        return False
    (head, *told), rest = above.rows, below.rows[0]
    page = above.rows[-1].page
    is_next = page is not None and rest.page == page + 1
    is_headed = is_header_row(head) and len(head.filled) == above.width and not any(map(is_header_row, told))
    is_plain = not any(map(any, (head.across, rest.across, rest.down, *(row.across for row in told))))
    is_rest = all(set(rest.filled) <= set(row.filled) for row in (head, *told))
    return is_next and is_headed and is_plain and is_rest and bool(rest.filled) and not is_header_row(rest)


def _whole_head(above: Grid, below: Grid) -> GridRow | None:
    """The headings that stand alone at the foot of a page, with their last words overleaf: "Progress" and "rating"."""
    if len(above.rows) != 1 or len(below.rows) < _HEADED or above.width != below.width:
        return None
    head, rest = above.rows[0], below.rows[0]
    is_next = head.page is not None and rest.page == head.page + 1
    is_plain = not any(map(any, (head.across, head.down, rest.across, rest.down)))
    if not (is_next and is_plain and rest.filled and len(head.filled) == above.width):
        return None
    whole = _joined((head,), rest)
    is_rest = all(rest.cells[at].text[0].islower() and is_known(whole.cells[at].text) for at in rest.filled)
    return whole if is_rest and is_header_row(whole) else None


def _joined(told: Sequence[GridRow], rest: GridRow) -> GridRow:
    """What is told under the headings on one page and on the next; all of it may stand there."""
    if not told:
        return rest
    return replace(told[0], cells=tuple(join(a, b) for a, b in zip(told[0].cells, rest.cells, strict=True)))
