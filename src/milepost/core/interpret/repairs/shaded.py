"""Plans whose status is the colour of other cells: no column is named for one, yet colours change from row to row.

They are those of the action's number or title, of the one month told of ("Jan 26") where nothing is written below it,
or of what is told of each quarter: then the latest told counts.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.items import Item, Record, Remark, Said
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.notes import quoted
from milepost.core.words.colours import colour_name

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
    role = next((role for role in _SHADED if _tells([_coloured(item, role) for item in items])), None)
    if role is None:
        return _by_lone_period(items, records) or _by_period(items, records)
    return (*(_stated(item, role) if isinstance(item, Record) else item for item in items), *_remark(records, role))


def _tells(colours: Sequence[str | None]) -> bool:
    """Whether rows have the colours of lights, which change from one row to the next; None parts rows from others.

    Colours that change only with the section are the section's.
    """
    shown = [colour for colour in colours if colour is not None]
    named = [colour for colour in shown if colour]
    if len(named) < _FEWEST or len(named) < _MOSTLY * len(shown) or not set(named) <= _COLOURS:
        return False
    return len(_LIGHTS & set(named)) > 1 and any(one and other and one != other for one, other in pairwise(colours))


def _coloured(item: Item, role: Role) -> str | None:
    if not isinstance(item, Record):
        return None
    return next((name for cell in item.said(role) if (name := colour_name(cell.fill))), "")


def _stated(record: Record, role: Role) -> Record:
    cell = next((cell for cell in record.said(role) if colour_name(cell.fill)), Said())
    columns, cells = (*record.columns, _STATUS), (*record.cells, cell.worded(""))
    return replace(record, columns=columns, cells=cells, down=(*record.down, False))


def _by_lone_period(items: tuple[Item, ...], records: list[Record]) -> tuple[Item, ...]:
    """The items with the one column of each row that is but a period as its status, if it holds colours and no words.

    Several such columns without words are a calendar with its bars.
    """
    periods = {id(record): _periods(record) for record in records}
    held = [cells for cells in periods.values() if cells]
    if any(len(cells) > 1 or cells[0].text for cells in held):
        return ()
    if not _tells([colour_name(cells[0].fill) if (cells := periods.get(id(item))) else None for item in items]):
        return ()
    stated = [_rated(item) if isinstance(item, Record) else item for item in items]
    column = next(column for record in records for column in record.columns if _is_period(column))
    return (*stated, _read_as_status(column))


def _rated(record: Record) -> Record:
    columns = (replace(column, role=Role.STATUS) if _is_period(column) else column for column in record.columns)
    return replace(record, columns=tuple(columns))


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
    return [cell for column, cell in pairs if _is_period(column)]


def _is_period(column: Column) -> bool:
    return column.period is not None and not column.period.rest


def _latest(record: Record) -> Record:
    cell = next((cell for cell in reversed(_periods(record)) if colour_name(cell.fill)), Said())
    columns, cells = (*record.columns, _STATUS), (*record.cells, cell.worded(""))
    return replace(record, columns=columns, cells=cells, down=(*record.down, False))


def _remark(records: list[Record], role: Role) -> Iterator[Remark]:
    column = next((column for record in records for column in record.columns if column.role == role), None)
    if column:
        yield _read_as_status(column)


def _read_as_status(column: Column) -> Remark:
    heading = f"under {quoted(column.heading)}" if column.heading else "of the actions"
    message = f"No column is named for a status, so the colour of the cells {heading} was read as it. Please check."
    return Remark(Note("status_by_shade", message, column.place, Certainty.JUDGEMENT))
