"""Short lines right above tables that all have the same headings: what parts them is a heading, however plain."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from milepost.core.interpret.items import Grid, Line, Part
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.decoys import is_prose
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.tables.header_rows import is_header_row

_LONGEST = 80
_FEWEST = 2  # tables, and rows under their headings


def headed_again(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, such lines as headings where each of several tables in a row has its own."""
    tables = [at for at, part in enumerate(parts) if isinstance(part, Grid)]
    found = {above for same in _alike(parts, tables) for above in _own_lines(parts, same)}
    if not found:
        return parts
    return tuple(
        replace(part, strong=True) if isinstance(part, Line) and at in found else part for at, part in enumerate(parts)
    )


def _alike(parts: Sequence[Part], tables: Sequence[int]) -> Iterator[list[int]]:
    """Where tables stand that follow one another under the same headings."""
    same: list[int] = []
    headings: tuple[str, ...] = ()
    for at in tables:
        found = _headings(parts[at])
        if not found or found != headings:
            yield same
            same = []
        same, headings = [*same, at], found
    yield same


def _headings(part: Part) -> tuple[str, ...]:
    """The headings in the first row of a table with rows under them."""
    rows = [row for row in part.rows if len(row.filled) > 1] if isinstance(part, Grid) else []
    is_told = len(rows) > _FEWEST and is_header_row(rows[0])
    return tuple(key(cell.text) for cell in rows[0].cells) if is_told else ()


def _own_lines(parts: Sequence[Part], tables: Sequence[int]) -> list[int]:
    """The line above each of these tables, lines of who leads aside; none where one has none or they are the same."""
    found = [at for table in tables if (at := _above(parts, table)) is not None]
    words = {key(line.said.text) for at in found if isinstance(line := parts[at], Line)}
    is_each = len(found) == len(tables) >= _FEWEST and len(words) == len(found)
    return found if is_each and not any(_is_headed(parts, at) for at in found[1:]) else []


def _is_headed(parts: Sequence[Part], at: int) -> bool:
    """Whether a heading stands over this line, below the table before: the line then tells of that."""
    over = takewhile(lambda part: isinstance(part, Line), reversed(parts[:at]))
    return any(isinstance(one, Line) and (one.level or one.strong or opening(one.said.text)) for one in over)


def _above(parts: Sequence[Part], table: int) -> int | None:
    for at in range(table - 1, -1, -1):
        part = parts[at]
        if not isinstance(part, Line):
            return None
        if lead_line(part.said.text) is None:
            return at if _may_head(part) else None
    return None


def _may_head(line: Line) -> bool:
    text = line.said.text
    is_bare = not (line.level or line.listed or line.band or opening(text)) and len(text) <= _LONGEST
    return is_bare and not text.endswith((":", ".", ";", ",")) and not is_prose(text)
