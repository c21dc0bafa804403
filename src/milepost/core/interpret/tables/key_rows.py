"""The key of statuses that stands in the first or last rows of a plan's own table becomes a table of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.statuses import is_mark, meaning_of, within
from milepost.core.interpret.meanings.verbs import is_order
from milepost.core.interpret.tables.keys import is_key_heading, key_items
from milepost.core.plan.model import Meaning
from milepost.core.words.colours import colour_name

_FEWEST, _NARROWEST, _PAIR = 2, 3, 2
_LONGEST, _MOST_WORDS = 60, 6
_MEANINGS = frozenset(("meaning", "definition", "description", "explanation", "whatitmeans", "whatthismeans", "means"))


def apart(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts, with a grid of two columns for each key that stands in the rows of a wider table."""
    return tuple(one for part in parts for one in (_apart(part) if isinstance(part, Grid) else (part,)))


def _apart(grid: Grid) -> Iterator[Part]:
    if grid.width < _NARROWEST or any(row.filled and _page(row) for row in grid.rows[:1]):
        yield grid
        return
    first = _run(grid.rows)
    last = len(grid.rows) - _run(grid.rows[::-1])
    above, below = _key(grid, grid.rows[:first]), _key(grid, grid.rows[last:])
    if first >= last or not (above or below):
        yield grid
        return
    yield from (above,) if above else ()
    yield replace(grid, rows=grid.rows[first if above else 0 : last if below else len(grid.rows)])
    yield from (below,) if below else ()


def _page(row: GridRow) -> int | None:
    place = row.cells[row.filled[0]].place
    return place.page if place else None


def _run(rows: Sequence[GridRow]) -> int:
    """How many of the first rows are those of a key: a code and a few words, a heading over them, or empty."""
    return next((at for at, row in enumerate(rows) if row.filled and not (_places(row) or _is_heading(row))), len(rows))


def _is_heading(row: GridRow) -> bool:
    return _is_pair_of_headings(row) or (len(row.filled) == 1 and is_key_heading(row.cells[row.filled[0]].text))


def _is_pair_of_headings(row: GridRow) -> bool:
    """Whether a row names the codes of a key and what stands beside them: "RAG", "Meaning"."""
    texts = [row.cells[at].text for at in row.filled]
    return len(texts) == _PAIR and guess(texts[0]).roles[:1] == (Role.STATUS,) and key(texts[1]) in _MEANINGS


def _places(row: GridRow) -> tuple[int, ...]:
    """The columns of a row that hold a code and the words beside it, or one coloured cell with words; else none."""
    held = [at for at, cell in enumerate(row.cells) if cell.text or colour_name(cell.fill)]
    if any(row.down) or not 0 < len(held) <= _PAIR or held[-1] - held[0] > 1:
        return ()
    code, words = row.cells[held[0]], row.cells[held[-1]]
    if not _may_explain(words.text) or row.span(held[0]) > _PAIR:
        return ()
    is_code = bool(code.text) and (meaning_of(code.text) is not Meaning.UNKNOWN or is_mark(code.text))
    is_coloured = bool(colour_name(code.fill)) and (len(held) == 1 or not code.text)
    return tuple(held) if is_coloured or (len(held) == _PAIR and is_code) else ()


def _may_explain(text: str) -> bool:
    is_short = 0 < len(text) <= _LONGEST and len(text.split()) <= _MOST_WORDS
    return is_short and (meaning_of(text) is not Meaning.UNKNOWN or not is_order(text))


def _key(grid: Grid, rows: Sequence[GridRow]) -> Grid | None:
    """These rows as a key, where each code stands once; headings say so, or the words of one at least are known."""
    found = [(row, places) for row in rows if (places := _places(row) if row.filled else ())]
    codes = {(row.cells[at[0]].text.casefold(), colour_name(row.cells[at[0]].fill)) for row, at in found}
    known = any(within(row.cells[at[-1]].text) is not Meaning.UNKNOWN for row, at in found)
    known = known or any(map(_is_pair_of_headings, rows))
    if not _FEWEST <= len(found) == len(codes) or not known:
        return None
    made = Grid(tuple(_narrow(row, _at(row)) for row in rows if row.filled), sheet=grid.sheet)
    return made if key_items(made) else None


def _at(row: GridRow) -> tuple[int, int]:
    first = (_places(row) or row.filled)[0]
    return first, min(first + 1, len(row.cells) - 1)


def _narrow(row: GridRow, places: tuple[int, int]) -> GridRow:
    nowhere = (False, False)
    return GridRow(tuple(row.cells[at] for at in places), nowhere, nowhere)
