"""Single rows in which the number and the action stand in one cell, where a table has a column for each.

Somebody merged the two cells, or typed into the wrong one: "2.4 Mend the roof" below "No." and nothing below "Action",
or the other way round "7 Mend the roof" below "Action", between the rows 6 and 8.
"""

from collections import defaultdict
from collections.abc import Sequence

from milepost.core.interpret.items import Item, Record, Said
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.repairs.numbers import first
from milepost.core.words import numbering

_FEWEST_WORDS = 2
_TOLD = (Role.LEAD, Role.ACCOUNTABLE, Role.DUE, Role.STATUS)


def parted(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with number and action of such rows in the cells of their own."""
    rows = {at: item for at, item in enumerate(items) if type(item) is Record and _has_both(item)}
    lacking = [at for at, row in rows.items() if not (row.said(Role.NUMBER)[0].text and row.said(Role.ACTION)[0].text)]
    if not lacking:
        return items  # as in most plans
    shapes: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for row in rows.values():
        if numbering.is_number(own := first(row, Role.NUMBER).text):
            shapes[row.headings].add(numbering.shape(own))
    found = {at: _parted(rows[at], shapes[rows[at].headings]) or _counted(rows[at], at, items) for at in lacking}
    return tuple([found.get(at) or item for at, item in enumerate(items)])


def _has_both(record: Record) -> bool:
    is_row = not (record.is_form or record.is_step)
    return is_row and len(record.said(Role.NUMBER)) == 1 and len(record.said(Role.ACTION)) == 1


def _parted(record: Record, shapes: set[str]) -> Record | None:
    """The row whose action stands behind its number in the column of numbers; None for any other."""
    text = " ".join(first(record, Role.NUMBER).text.split())
    if first(record, Role.ACTION).text or len(text.split()) <= _FEWEST_WORDS or not shapes:
        return None
    read = numbering.leading(text)
    if not read.number:
        weak = numbering.leading_weak(text)
        read = weak if numbering.shape(weak.number) in shapes else read
    is_told = any(cell.text for cell in record.said(*_TOLD))
    is_title = len(read.text.split()) >= _FEWEST_WORDS and read.text[:1].isupper()
    return _with(record, read.number, read.text, first(record, Role.NUMBER)) if is_title and is_told else None


def _counted(record: Record, at: int, items: Sequence[Item]) -> Record | None:
    """The row whose number stands before its action, where it is the next after that of the row above; else None."""
    if first(record, Role.NUMBER).text or any(record.down):
        return None
    cell = first(record, Role.ACTION)
    read = numbering.leading_weak(" ".join(cell.text.split()))
    if not read.number:
        return None
    before = (items[place] for place in range(at - 1, -1, -1))
    above = next((row for row in before if isinstance(row, Record) and _has_both(row)), None)
    own = first(above, Role.NUMBER).text.strip(" .") if above is not None and above.headings == record.headings else ""
    follows = own.isdigit() and read.number.isdigit() and int(read.number) == int(own) + 1
    return _with(record, read.number, read.text, cell) if follows and read.text[:1].isupper() else None


def _with(record: Record, number: str, title: str, cell: Said) -> Record:
    told: dict[str, Said] = {Role.NUMBER: cell.worded(number), Role.ACTION: cell.worded(title)}
    pairs = zip(record.columns, record.cells, strict=True)
    return record.with_cells(told.get(column.role, one) for column, one in pairs)
