"""A form at the head of a plan that tells of all of it: who answers for the programme, its budget, its days."""

from collections.abc import Sequence

from milepost.core.interpret.items import Item, Line, Loose, Record
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.openings import ACTION_LABELS, opening

_NAMING = (Role.ACTION, Role.NUMBER, Role.SECTION, Role.FOCUS_AREA)
_REASON = "This tells of the plan as a whole."


def without_particulars(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such a form set aside: it stands first, asks for no action, and tables of actions follow it."""
    at = next((at for at, item in enumerate(items) if isinstance(item, Record)), None)
    form = items[at] if at is not None else None
    if at is None or not isinstance(form, Record) or not form.is_form or names_one(form):
        return items
    others = [item for item in items[at + 1 :] if isinstance(item, Record)]
    if not others or any(item.is_form for item in others) or not all(map(is_action, others)):
        return items
    lines = [item for item in items[:at] if isinstance(item, Line)]
    if _open_part(lines):
        return items
    told = (Loose(cell, _REASON) for cell in form.cells if cell.text)
    return (*items[:at], *told, *items[at + 1 :])


def names_one(form: Record) -> bool:
    """Whether a label asks for an action, its number or its group."""
    return any(role in guess(heading).roles[:1] for heading in form.headings for role in _NAMING)


def is_action(record: Record) -> bool:
    """Whether one of its columns holds an action."""
    return any(column.role == Role.ACTION for column in record.columns)


def _open_part(lines: Sequence[Line]) -> bool:
    """Whether some line above may open a part of the plan or an action: there is one heading, and it says neither."""
    headings = [line for line in lines if line.level and not line.is_sheet_name]
    labelled = any(opening(line.said.text) or opening(line.said.text, ACTION_LABELS) for line in lines)
    return len(headings) > 1 or labelled
