"""A form between the heading of a section and the table of its actions: who leads the section, its budget."""

from collections.abc import Iterator, Sequence

from milepost.core.interpret.items import Item, Label, Line, Record, Told
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.repairs.particulars import is_action, names_one


def of_sections(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such forms as lines that tell of the section."""
    result: list[Item] = []
    for at, item in enumerate(items):
        is_told = isinstance(item, Record) and item.is_form and _tells_of_section(items, at, item)
        result.extend(_lines(item) if is_told and isinstance(item, Record) else (item,))
    return tuple(result)


def _tells_of_section(items: Sequence[Item], at: int, form: Record) -> bool:
    """Whether a form stands below a heading and over a table of actions, and asks for no action itself.

    A heading without a word for sections may be the title of an action over its steps, unless these are numbered.
    """
    heading = _heading_above(items, at)
    table = _table_below(items, at) if heading is not None and not names_one(form) else None
    if heading is None or table is None or not _names_lead(form):
        return False
    return opening(heading.said.text) is not None or (heading.level > 1 and any(table.said(Role.NUMBER)))


def _heading_above(items: Sequence[Item], at: int) -> Line | None:
    """The heading over what stands here, with nothing but text and labels between them."""
    for item in reversed(items[:at]):
        if isinstance(item, Line) and (item.level or item.strong or opening(item.said.text)):
            return item
        if not isinstance(item, Line | Label):
            return None
    return None


def _table_below(items: Sequence[Item], at: int) -> Record | None:
    """The first row of actions below what stands here, where no heading comes before it."""
    for item in items[at + 1 :]:
        if isinstance(item, Record):
            return item if not (item.is_form or item.is_step) and is_action(item) else None
        if isinstance(item, Line) and (item.level or item.strong or opening(item.said.text)):
            return None
    return None


def _names_lead(form: Record) -> bool:
    return any(guess(heading).roles[:1] in ((Role.LEAD,), (Role.ACCOUNTABLE,)) for heading in form.headings)


def _lines(form: Record) -> Iterator[Item]:
    """Who leads, and what else is told, each with its label; the labels themselves stand among the items already."""
    for column, cell in zip(form.columns, form.cells, strict=True):
        said = cell.worded(f"{column.heading}: {cell.text}")
        if cell.text:
            yield Line(said) if lead_line(said.text) else Told(said)
