"""Headers of two rows whose cells nobody merged, as every text has them: "Who", "", over "Lead", "Organisation"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.items import Grid, GridRow
from milepost.core.interpret.meanings.columns import is_known
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.tables.header_rows import is_header_by_cells, is_header_row, may_be_part

_FEWEST = 3  # columns of a table that has such a header


def are_names(row: GridRow) -> bool:
    """Whether each text of a row is a few words and no fact: "Who", "Progress this year"."""
    texts = [row.cells[at].text for at in row.filled]
    return all((may_be_part(text) or is_known(text)) and ":" not in text for text in texts)


def merged_header(rows: Sequence[GridRow]) -> tuple[GridRow, ...]:
    """The rows, in each such header the cells marked that stand over several columns or are as high as both rows."""
    found = list(rows)
    for at, (above, below) in enumerate(pairwise(rows)):
        if _may_head(above, below) and (runs := _runs(above, below, rows[at + 2 :])):
            tails = {place for run in runs for place in run[1:]}
            alone = {run[0] for run in runs if not below.cells[run[0]].text}
            found[at] = replace(above, across=tuple(place in tails for place in range(len(above.cells))))
            found[at + 1] = replace(below, down=tuple(place in alone for place in range(len(below.cells))))
    return tuple(found)


def _may_head(above: GridRow, below: GridRow) -> bool:
    is_plain = not any(map(any, (above.across, above.down, below.across, below.down)))
    return is_plain and 1 < len(above.filled) < len(above.cells) >= _FEWEST and len(below.filled) > 1


def _runs(above: GridRow, below: GridRow, body: Sequence[GridRow]) -> list[range]:
    """The columns that each name stands over; none where one has neither headings below it nor is one by itself."""
    end = max(above.filled[-1], below.filled[-1]) + 1
    starts = above.filled
    runs = [range(at, stop) for at, stop in zip(starts, (*starts[1:], end), strict=True)]
    held = [[below.cells[place].text for place in run] for run in runs]
    is_whole = all(all(texts) or (len(texts) == 1 and not texts[0]) for texts in held)
    spans = any(len(texts) > 1 for texts in held) and starts[0] == 0
    return runs if is_whole and spans and _are_parts(above, below) and _is_header(above, below, body) else []


def _are_parts(above: GridRow, row: GridRow) -> bool:
    """Whether a row's texts name parts of what is above; "RAG", which might be a code, where a known word is there."""
    texts = [row.cells[at].text for at in row.filled]
    others = [text for text in texts if not (may_be_part(text) or period_words(text).text)]
    is_plain = all(map(is_known, others)) and any(is_known(above.cells[at].text) for at in above.filled)
    return not others or is_plain


def _is_header(above: GridRow, below: GridRow, body: Sequence[GridRow]) -> bool:
    """Whether the headings that both rows have together are those of a table, by their words or by what is below."""
    pairs = zip(above.cells, below.cells, strict=True)
    both = replace(below, cells=tuple(low if low.text else high for high, low in pairs))
    return is_header_row(both) or is_header_by_cells(Grid((both, *body)), 0, 1)
