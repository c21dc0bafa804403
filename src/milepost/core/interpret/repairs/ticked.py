"""Ticks that say what their labels or headings do: a status out of several, or the year in which something is due.

A status cell may offer boxes ("☐ Not started ☒ Achieved"); a year may have a column of its own ("Year 1 | Year 2").
"""

import re

from milepost.core.interpret.items import Item, Label, Record, Said
from milepost.core.interpret.meanings.choices import FIRST_SIGNS, choices, chosen
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.meanings.periods import PeriodWords
from milepost.core.interpret.meanings.statuses import is_tick

_LEAD_IN = re.compile(r"(?:in|by|for|during|at|to|up to) ", re.IGNORECASE)


def ticked(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with the ticked choice, or the year whose column is ticked; all that could be ticked is a label."""
    result: list[Item] = []
    for item in items:
        if isinstance(item, Record) and _may_be_ticked(item):
            result.extend(Label(cell, "choice of statuses") for cell in item.said(Role.STATUS) if choices(cell.text))
            pairs = tuple(zip(item.columns, (cell.worded(chosen(cell.text)) for cell in item.cells), strict=True))
            result.extend(Label(cell, "tick") for column, cell in pairs if _is_tick_of(column, cell))
            item = item.with_cells(_named(column, cell) for column, cell in pairs)
        result.append(item)
    return tuple(result)


def _may_be_ticked(record: Record) -> bool:
    """Whether a row has a column for ticks or a cell that opens with a box, as few have."""
    asked = [column for column in record.columns if column.role == Role.TICK or _is_timed(column)]
    return bool(asked or [cell for cell in record.cells if cell.text.lstrip()[:1] in FIRST_SIGNS])


def _is_tick_of(column: Column, cell: Said) -> bool:
    """Whether a cell is but a tick, and its column says of what."""
    return bool(cell.text) and (column.role == Role.TICK or (_is_timed(column) and is_tick(cell.text)))


def _is_timed(column: Column) -> bool:
    return column.role == Role.DUE and column.period is not None


def _named(column: Column, cell: Said) -> Said:
    """The cell with the year or quarter of its column where that is ticked: it is due then."""
    is_due = _is_timed(column) and is_tick(cell.text)
    return cell.worded(_time(column.period)) if is_due and column.period else cell


def _time(words: PeriodWords) -> str:
    """The period as a deadline has it: "2023/24" of "in Year 1 (2023/24)"."""
    if words.ordinal and words.year and words.last_year:
        return f"{words.year}/{words.last_year % 100:02d}"
    return _LEAD_IN.sub("", words.text)
