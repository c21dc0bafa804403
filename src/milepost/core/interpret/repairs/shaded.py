"""Plans whose status is the colour of other cells: no column is named for one, yet colours change from row to row.

They are those of the action's number or title, or of what is told of each quarter: then the latest told counts.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.items import Item, Record, Remark, Said
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.meanings.statuses import colour_name
from milepost.core.interpret.notes import quoted

_LIGHTS = frozenset(("red", "amber", "green"))
_COLOURS = _LIGHTS | {"yellow", "blue", "grey"}
_SHADED = (Role.NUMBER, Role.ACTION)
_MOSTLY = 0.8
_FEWEST = 3
_STATUS = Column("", Role.STATUS)


def shaded(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the colour of each action's number or title as its status, where no column states one."""
    records = [item for item in items if isinstance(item, Record)]
    if any(column.role in (Role.STATUS, Role.TICK) for record in records for column in record.columns):
        return items
    role = next((role for role in _SHADED if _tells(items, role)), None)
    if role is None:
        return _by_period(items, records)
    return (*(_stated(item, role) if isinstance(item, Record) else item for item in items), *_remark(records, role))


def _tells(items: tuple[Item, ...], role: Role) -> bool:
    """Whether cells of this role have the colours of lights, which change from one row to the next.

    Colours that change only with the section are the section's.
    """
    colours = [_colour(item, role) if isinstance(item, Record) else None for item in items]
    shown = [colour for colour in colours if colour is not None]
    named = [colour for colour in shown if colour]
    if len(named) < _FEWEST or len(named) < _MOSTLY * len(shown) or not set(named) <= _COLOURS:
        return False
    return len(_LIGHTS & set(named)) > 1 and any(one and other and one != other for one, other in pairwise(colours))


def _colour(record: Record, role: Role) -> str:
    return next((name for cell in record.said(role) if (name := colour_name(cell.fill))), "")


def _stated(record: Record, role: Role) -> Record:
    cell = next((cell for cell in record.said(role) if colour_name(cell.fill)), Said())
    columns, cells = (*record.columns, _STATUS), (*record.cells, cell.worded(""))
    return replace(record, columns=columns, cells=cells, down=(*record.down, False))


def _by_period(items: tuple[Item, ...], records: list[Record]) -> tuple[Item, ...]:
    """The items with the colour of the latest period told of as the status, where what is told is coloured."""
    cells = [cell for record in records for cell in _periods(record)]
    told = [cell for cell in cells if cell.text]
    coloured = [cell for cell in cells if colour_name(cell.fill) in _COLOURS]
    both = sum(1 for cell in coloured if cell.text)
    several = len({colour_name(cell.fill) for cell in coloured} & _LIGHTS) > 1
    if len(told) < _FEWEST or not several or both < _MOSTLY * max(len(told), len(coloured)):
        return items  # bars of a calendar are coloured and say nothing
    stated = (_latest(item) if isinstance(item, Record) else item for item in items)
    message = (
        "No column is named for a status, so the colour of the latest period told of was read as it. Please check."
    )
    return (*stated, Remark(Note("status_by_shade", message, told[0].place, Certainty.JUDGEMENT)))


def _periods(record: Record) -> list[Said]:
    """The cells of columns that are but periods, in order: "Q1 Apr-Jun", "Q2 Jul-Sep"."""
    pairs = zip(record.columns, record.cells, strict=True)
    return [cell for column, cell in pairs if column.period is not None and not column.period.rest]


def _latest(record: Record) -> Record:
    cell = next((cell for cell in reversed(_periods(record)) if colour_name(cell.fill)), Said())
    columns, cells = (*record.columns, _STATUS), (*record.cells, cell.worded(""))
    return replace(record, columns=columns, cells=cells, down=(*record.down, False))


def _remark(records: list[Record], role: Role) -> Iterator[Remark]:
    column = next((column for record in records for column in record.columns if column.role == role), None)
    if column:
        heading = f"under {quoted(column.heading)}" if column.heading else "of the actions"
        message = f"No column is named for a status, so the colour of the cells {heading} was read as it. Please check."
        yield Remark(Note("status_by_shade", message, column.place, Certainty.JUDGEMENT))
