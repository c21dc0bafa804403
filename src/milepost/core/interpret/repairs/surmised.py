"""Notes on columns that no heading named: what their cells are, and what they were taken for because of that."""

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.items import Item, Remark, column_sets
from milepost.core.interpret.meanings.columns import Column, Role, is_known, key
from milepost.core.interpret.notes import quoted

_BECAUSE: dict[str, tuple[str, str]] = {
    Role.SECTION: ("stand for several actions each", "the sections"),
    Role.FOCUS_AREA: ("stand for several actions each", "the focus areas"),
    Role.NUMBER: ("are numbers or codes", "the numbers of the actions"),
    Role.ACTION: ("say what is to be done", "the actions"),
    Role.LEAD: ("name people, posts or organisations", "who leads"),
    Role.DUE: ("are dates", "when actions are due"),
    Role.STATUS: ("keep to a few words or colours", "the status"),
    Role.WHERE_NOW: ("tell what happened", "progress"),
    Role.NEXT: ("look ahead", "next steps"),
    Role.MEASURE: ("are figures or say what should change", "measures"),
    Role.WORRIED: ("tell of difficulties", "worries"),
    Role.WORKING_WELL: ("tell of what went well", "what is working well"),
}


def surmised(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with a note for every heading that got its meaning from the cells below it, at its first place."""
    first: dict[str, Column] = {}
    columns = (column for columns in column_sets(items) for column in columns)
    for column in (column for column in columns if column.by_cells and column.role in _BECAUSE):
        first.setdefault(key(column.heading), column)
    return (*items, *map(_remark, first.values()))


def _remark(column: Column) -> Remark:
    because, taken = _BECAUSE[column.role]
    named = column.heading
    which = f"under {quoted(named)}" if named else "of a column without a heading"
    unknown = " Milepost does not know this heading." if named and not is_known(named) else ""
    message = f"The entries {which} {because}, so they were read as {taken}.{unknown}"
    return Remark(Note("column_by_cells", message, column.place, Certainty.JUDGEMENT))
