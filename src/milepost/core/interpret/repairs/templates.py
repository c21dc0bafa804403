"""Rows of an empty template: nobody filled them in, or they only show how one is written."""

import re

from milepost.core.interpret.items import Item, Loose, Record
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Role

_ASKED = re.compile(r"[\[(<](?:guidance|example|insert|enter|describe)", re.IGNORECASE)
_EXAMPLE = re.compile(
    r"(?:e\.g\.|(?:an )?(?:example|sample)(?:\s*[:–-]| (?:action|row|entry|only)\b|$))", re.IGNORECASE
)


def without_templates(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with the rows of an empty template set aside: no action in them, or one still to be filled in."""
    result: list[Item] = []
    for item in items:
        if isinstance(item, Record) and is_template(item):
            filled = (cell for cell in item.cells if cell.text)
            result.extend(Loose(cell, "This row of the template was not filled in.") for cell in filled)
        else:
            result.append(item)
    return tuple(result)


def is_template(record: Record) -> bool:
    """Whether nobody filled this row in: no words but placeholders, or an action that is still asked for."""
    pairs = zip(record.columns, record.cells, strict=True)
    texts = [cell.text for column, cell in pairs if cell.text and column.role != Role.NUMBER]
    titles = [cell.text for cell in record.said(Role.ACTION)]
    empty = not texts or all(map(evidence.is_placeholder, texts))
    covered = any(down for column, down in zip(record.columns, record.down, strict=True) if column.role == Role.ACTION)
    if titles and titles[0].strip(" :").casefold() in ("total", "totals", "grand total"):
        return True
    return (empty and not covered and not any(titles)) or is_asked_for(record)


def is_asked_for(record: Record) -> bool:
    """Whether a row only asks for an action, or shows how one is written: "[Insert action]", "e.g. Quality"."""
    if any(_EXAMPLE.match(cell.text) for cell in record.said(Role.NUMBER, Role.SECTION, Role.FOCUS_AREA, Role.ACTION)):
        return True
    title = next((cell.text for cell in record.said(Role.ACTION)), "")
    return bool(title) and (evidence.is_placeholder(title) or bool(_ASKED.match(title)))
