"""Forms and outlines of one make are decided together: what stands beside a label in all of them says what it asks."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeGuard

from milepost.core.interpret.items import GridRow, Item, Label, Line, Record, Said
from milepost.core.interpret.meanings.columns import Column, Role, key
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import ACTION_LABELS, opening, plain_opening
from milepost.core.interpret.parts.labels import names_action
from milepost.core.interpret.tables.roles import decided

_TELLING = frozenset(("description", "deliverable", "deliverables"))  # words for actions that tell of a titled one


def united(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The records with the roles that all forms of the document together give to their labels.

    Forms that have titles and forms that have none are of two makes: a partner's mail among those of others.
    """
    told = {titled: _decided(items, titled=titled) for titled in (True, False)}
    return tuple(_told(item, told[_is_titled(item)]) if _is_form(item) else item for item in items)


def _decided(items: tuple[Item, ...], *, titled: bool) -> dict[str, Column]:
    forms = [item for item in items if _is_form(item) and _is_titled(item) is titled]
    if not forms:
        return {}
    own = {name: column for name, column in _all_columns(forms).items() if column.role != Role.ACTION}
    rows = [_row(record, tuple(own)) for record in forms]
    named = (column for at, column in enumerate(own.values()) if _names_action(column) and not (at and column.period))
    beneath = titled or (_have_titles(items) and not any(named))
    return dict(zip(own, decided(tuple(own.values()), rows, beneath=beneath), strict=True))


def _is_form(item: Item) -> TypeGuard[Record]:
    return isinstance(item, Record) and item.is_form


def _is_titled(record: Record) -> bool:
    return any(column.role == Role.ACTION for column in record.columns)


def _names_action(column: Column) -> bool:
    return names_action(column.heading) and key(column.heading) not in _TELLING


def _have_titles(items: Sequence[Item]) -> bool:
    """Whether every form stands right below a title of its own, which no other form has."""
    titles: list[str] = []
    above: Item | None = None
    for item in items:
        if _is_form(item) and not _is_titled(item):
            titles.append(_title(above.said.text) if isinstance(above, Line) else "")
        above = above if isinstance(item, Label) else item
    return all(titles) and len(set(titles)) == len(titles)


def _title(text: str) -> str:
    """The title that a line gives to the form below it; a section has none for it, nor has "Recommendation 3"."""
    named = opening(text, ACTION_LABELS)
    return "" if opening(text) or lead_line(text) else (named or plain_opening(text)).title


def _all_columns(forms: Sequence[Record]) -> dict[str, Column]:
    """Every label by its words, in the order in which forms have them; one that only some have stands where they do."""
    order: list[str] = []
    found: dict[str, Column] = {}
    for record in forms:
        at = 0
        for column in record.columns:
            name = key(column.heading)
            if name not in found:
                order.insert(at, name)
                found[name] = column
            at = order.index(name) + 1
    return {name: found[name] for name in order}


def _row(record: Record, names: Sequence[str]) -> GridRow:
    held = {key(column.heading): cell for column, cell in zip(record.columns, record.cells, strict=True)}
    nowhere = (False,) * len(names)
    return GridRow(tuple(held.get(name, Said()) for name in names), nowhere, nowhere)


def _told(record: Record, told: dict[str, Column]) -> Record:
    columns = tuple(_with_role(column, told.get(key(column.heading))) for column in record.columns)
    return replace(record, columns=columns)


def _with_role(column: Column, told: Column | None) -> Column:
    return replace(column, role=told.role, by_cells=told.by_cells) if told else column
