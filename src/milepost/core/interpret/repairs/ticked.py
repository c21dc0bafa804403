"""Ticks that say what their labels or headings do: a status out of several, or the year in which something is due.

A status cell may offer boxes ("☐ Not started ☒ Achieved"); a year may have a column of its own ("Year 1 | Year 2").
"""

import re

from milepost.core.interpret.items import Item, Label, Record, Said
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.meanings.periods import PeriodWords
from milepost.core.interpret.meanings.statuses import is_tick
from milepost.core.words.dates import find

_BOX = re.compile(r"(?P<box>[☐☒☑◯○●◉✓✔✗✘□■⬜🗹]|\[[ xX✓]?\]|\([ xX✓]\))\s*(?P<label>[^☐☒☑◯○●◉✓✔✗✘□■⬜🗹\[(]*)")
_LEAD_IN = re.compile(r"(?:in|by|for|during|at|to|up to) ", re.IGNORECASE)
_FEWEST_WORDS = 5  # of a step; a status has fewer
_MOSTLY = 0.6
_TICKED = frozenset("☒☑●◉✓✔■🗹xX")
_FIRST_SIGNS = frozenset("☐☒☑◯○●◉✓✔✗✘□■⬜🗹[(")  # with one of which a choice of boxes opens


def ticked(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with the ticked choice, or the year whose column is ticked; all that could be ticked is a label."""
    result: list[Item] = []
    for item in items:
        if isinstance(item, Record) and _may_be_ticked(item):
            result.extend(Label(cell, "choice of statuses") for cell in item.said(Role.STATUS) if _choices(cell))
            pairs = tuple(zip(item.columns, map(_chosen, item.cells), strict=True))
            result.extend(Label(cell, "tick") for column, cell in pairs if _is_tick_of(column, cell))
            item = item.with_cells(_named(column, cell) for column, cell in pairs)
        result.append(item)
    return tuple(result)


def _may_be_ticked(record: Record) -> bool:
    """Whether a row has a column for ticks or a cell that opens with a box, as few have."""
    asked = [column for column in record.columns if column.role == Role.TICK or _is_timed(column)]
    return bool(asked or [cell for cell in record.cells if cell.text.lstrip()[:1] in _FIRST_SIGNS])


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


def _choices(cell: Said) -> list[tuple[str, str]]:
    """The boxes of a cell with their labels, or nothing where the cell is no choice of boxes."""
    text = cell.text.lstrip()
    if text[:1] not in _FIRST_SIGNS or _are_steps(text):
        return []
    found = [(match["box"], " ".join(match["label"].split()).strip(" ;,/|")) for match in _BOX.finditer(text)]
    is_choice = len(found) > 1 and text.startswith(found[0][0]) and all(label for _, label in found)
    return found if is_choice and len({box in _TICKED or _is_crossed(box) for box, _ in found}) > 1 else []


def _are_steps(text: str) -> bool:
    """Whether boxes stand before steps, of which each is done or to come, and not before what one could be."""
    lines = [match["label"] for match in map(_BOX.fullmatch, map(str.strip, text.split("\n"))) if match]
    told = [line for line in lines if len(line.split()) >= _FEWEST_WORDS or find(line)]
    return len(lines) > 1 and len(told) >= _MOSTLY * len(lines)


def _is_crossed(box: str) -> bool:
    return bool(set(box) & _TICKED)


def _chosen(cell: Said) -> Said:
    choices = _choices(cell)
    labels = [label for box, label in choices if _is_crossed(box)]
    return cell.worded("; ".join(labels)) if choices else cell
