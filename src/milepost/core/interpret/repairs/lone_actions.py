"""Numbered headings that each hold one form are the actions: "SW1 Hubs" over "What we said we would do".

The form's own words are then one of its answers.
"""

from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.items import Item, Opened, Record, Said
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.words import numbering

_SEVERAL = 3


def lifted(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the numbered heading over each single form as its action, and what the form said as an answer."""
    held = _held(items)
    if len(held) < _SEVERAL:
        return items
    over = {record: items[at] for at, record in held.items()}
    kept = ((at, item) for at, item in enumerate(items) if at not in held)
    return tuple(_lifted(item, over[at]) if at in over else item for at, item in kept)


def _held(items: tuple[Item, ...]) -> dict[int, int]:
    """Where each heading of the deeper level stands and the one record under it; none where any holds otherwise."""
    opened = [at for at, item in enumerate(items) if isinstance(item, Opened)]
    held: dict[int, int] = {}
    for at, end in pairwise((*opened, len(items))):
        records = [place for place in range(at, end) if isinstance(items[place], Record)]
        one = items[at]
        if isinstance(one, Opened) and one.level is Role.FOCUS_AREA:
            if len(records) != 1 or not _parted(one).number or not _may_be_under(items[records[0]]):
                return {}
            held[at] = records[0]
        elif records:
            return {}
    return held


def _may_be_under(item: Item) -> bool:
    """Whether a form has no number, and its words stand under a question that is not just "Action"."""
    if not isinstance(item, Record) or not item.is_form or item.number:
        return False
    headings = [column.heading.casefold() for column in item.columns if column.role == Role.ACTION]
    return bool(headings) and not any("action" in heading for heading in headings)


def _parted(heading: Opened) -> numbering.Numbered:
    """The number and title of a heading; all of one level have one, so a doubtful form ("SW1") will do."""
    if heading.opening.number:
        return numbering.Numbered(heading.opening.number, heading.opening.title)
    return numbering.leading_weak(heading.opening.title)


def _lifted(record: Item, heading: Item) -> Item:
    if not isinstance(record, Record) or not isinstance(heading, Opened):
        return record
    parted = _parted(heading)
    columns = tuple(replace(one, role=Role.OTHER) if one.role == Role.ACTION else one for one in record.columns)
    title = Said(parted.text, heading.said.places)
    number = Said(parted.number, heading.said.places)
    return replace(
        record,
        columns=(Column("", Role.NUMBER), Column("", Role.ACTION), *columns),
        cells=(number, title, *record.cells),
        down=(False, False, *record.down),
        number=parted.number,
        title=parted.text,
    )
