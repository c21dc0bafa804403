"""Rows of names over groups of headings: "Ownership" over who and for whom, "Q1" over a rating and its words."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from milepost.core.interpret.items import Grid, GridRow, Part
from milepost.core.interpret.meanings.columns import Role, asks_for_steps, guess, is_known, key
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.tables.header_rows import is_header_row, may_be_part, names_columns
from milepost.core.interpret.tables.unmerged import are_names, merged_header

_LONGEST_NAME = 60
_FEWEST = 2  # headings that a name stands over, and names over the same headings
_LONGEST_REST = 12


def names_period(text: str) -> bool:
    """Whether a heading says a period and hardly more: "Q1", "2024/25 (year 2)"."""
    words = period_words(text)
    return bool(words.text) and len(words.rest) <= _LONGEST_REST


def is_banner(above: GridRow, header: GridRow) -> bool:
    """Whether a row names groups of the headings below it: periods, or names of which some stand over the same words.

    What hangs down from it is a heading by itself.
    """
    spanning = [at for at in above.filled if above.span(at) > 1]
    single = [at for at in above.filled if above.span(at) == 1]
    if len(above.filled) < _FEWEST or not spanning:
        return bool(spanning) and _is_aside(above, header)
    are_periods = all(_spans_periods(above, header, at) for at in spanning)
    if are_periods and all(header.down[at] or is_known(above.cells[at].text) for at in single):
        return True
    if _names_whole_header(above, header):
        return True
    is_short = all(len(above.cells[at].text) <= _LONGEST_NAME for at in above.filled)
    headed = all(_is_headed(header, range(at, at + above.span(at))) for at in above.filled)
    return is_short and headed and _come_again([_words(header, at, above.span(at)) for at in spanning])


def hangs_between(above: GridRow, header: GridRow) -> bool:
    """Whether some headings are as high as two rows, and each of the others has some of its own below it."""
    hanging = {at for at in above.filled if header.down[at] and above.span(at) == 1}
    names = [at for at in above.filled if at not in hanging]
    parted = [one for at in names for one in range(at, at + above.span(at))]
    texts = [header.cells[at].text for at in parted]
    is_whole = len(hanging) + len(parted) == len(above.cells) and bool(hanging) and bool(texts)
    return is_whole and all(may_be_part(text) or names_period(text) for text in texts) and all(texts)


def _names_whole_header(above: GridRow, header: GridRow) -> bool:
    """Whether bare names stand over a row in which nearly every column has a heading of its own."""
    names = [at for at in above.filled if not header.down[at]]
    is_fuller = len(header.filled) > max(len(above.filled), sum(header.down))
    is_plain = len(names) >= _FEWEST and are_names(above)
    if not is_fuller or not is_plain or not (any(above.span(at) == 1 for at in names) or _names_actions(header)):
        return False
    headed = all(_is_headed(header, range(at, at + above.span(at))) for at in above.filled)
    return headed and (is_header_row(header) or names_columns(header))


def _names_actions(header: GridRow) -> bool:
    """Whether a row by itself has the headings of a table of actions: what, by whom, and when."""
    roles = {guess(cell.text).roles[:1] for cell in header.cells if is_known(cell.text)}
    return {(Role.ACTION,), (Role.LEAD,), (Role.DUE,)} <= roles


def _spans_periods(above: GridRow, header: GridRow, at: int) -> bool:
    """Whether a name is that of a period, or one of steps that are parted by periods."""
    name, below = above.cells[at].text, header.cells[at : at + above.span(at)]
    return names_period(name) or (asks_for_steps(name) and all(names_period(cell.text) for cell in below))


def is_told(name: str, heading: str, others: Sequence[str]) -> bool:
    """Whether a heading needs the name of its group before it: it has no words of its own, or shares them."""
    is_own_period = names_period(name) and period_words(heading).text
    return not heading or others.count(heading) > 1 or (names_period(name) and not is_own_period)


def spread(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts, in their grids each name over its group where nobody merged the cells: "Q1", "", "Q2", ""."""
    return tuple(_spread(part) if isinstance(part, Grid) else part for part in parts)


def _spread(grid: Grid) -> Grid:
    rows = list(grid.rows)
    for at, (above, header) in enumerate(zip(grid.rows, grid.rows[1:], strict=False)):
        across = _groups(above, header) if _may_name_groups(above, header) else ()
        if across:
            rows[at] = replace(above, across=tuple(one in across or on for one, on in enumerate(above.across)))
            break
    return replace(grid, rows=merged_header(rows))


def _may_name_groups(above: GridRow, header: GridRow) -> bool:
    is_apart = not any(above.across) and not any(above.down)
    is_wider = _FEWEST <= len(above.filled) <= len(header.filled) - _FEWEST
    return is_apart and is_wider and all(len(above.cells[at].text) <= _LONGEST_NAME for at in above.filled)


def _groups(above: GridRow, header: GridRow) -> frozenset[int]:
    """The empty squares beside names that stand over the same headings, where the row below holds headings."""
    starts, ends = above.filled, (*above.filled[1:], len(header.cells))
    heads = {at: _words(header, at, end - at) for at, end in zip(starts, ends, strict=True)}
    counts = Counter(words for words in heads.values() if len(words) >= _FEWEST and all(words))
    shared = {words for words, count in counts.items() if count > 1} or {
        words for words in counts if any(_opens_with(heads[at], words) for at in starts[-1:] if heads[at] != words)
    }
    if not shared or not is_header_row(header):
        return frozenset()
    sizes = {at: next((len(one) for one in shared if _opens_with(words, one)), 0) for at, words in heads.items()}
    return frozenset(one for at, size in sizes.items() for one in range(at + 1, at + size))


def _is_aside(above: GridRow, header: GridRow) -> bool:
    """Whether the only name stands over some headings to the right of others: "Milestones" over quarters."""
    at, name = above.filled[0], above.cells[above.filled[0]].text
    below = [header.cells[one].text for one in range(at, at + above.span(at))]
    is_inside = bool(header.filled) and header.filled[0] < at and len(name) <= _LONGEST_NAME and all(below)
    return is_inside and (all(map(names_period, below)) or is_known(name)) and is_header_row(header)


def _opens_with(words: Sequence[str], opening: Sequence[str]) -> bool:
    return tuple(words[: len(opening)]) == tuple(opening)


def _words(header: GridRow, at: int, span: int) -> tuple[str, ...]:
    return tuple(key(cell.text) for cell in header.cells[at : at + span])


def _is_headed(header: GridRow, places: range) -> bool:
    return all(header.cells[at].text or header.down[at] or header.across[at] for at in places)


def _come_again(groups: Sequence[tuple[str, ...]]) -> bool:
    return any(count > 1 and all(words) for words, count in Counter(groups).items())
