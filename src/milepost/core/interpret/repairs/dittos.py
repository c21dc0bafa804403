"""Cells that say no more than what the row above says: "″", "As above" under who leads and by when."""

import re

from milepost.core.interpret.items import Item, Label, Record, Said
from milepost.core.interpret.meanings.columns import Role

_DITTO = re.compile(
    r"\W*(?:[\"″〃”“]|[’'`]{2}|,,|(?:(?:the )?same )?as (?:per )?(?:the )?(?:(?:row|line|action|one|item) )?above|"
    r"ditto|same|-do-|do\.)\W*",
    re.IGNORECASE,
)
_ROLES = (Role.LEAD, Role.ACCOUNTABLE, Role.DUE)


def said_again(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items, in each such cell the words of the nearest cell above it that has some, under the same headings."""
    result: list[Item] = []
    above: dict[int, Said] = {}
    headings: tuple[str, ...] = ()
    for item in items:
        if isinstance(item, Record):
            above, headings = (above if item.headings == headings else {}), item.headings
            item, signs = _told(item, above)
            result.extend(signs)
        result.append(item)
    return tuple(result)


def _told(record: Record, above: dict[int, Said]) -> tuple[Record, list[Label]]:
    """The record with what its signs stand for, and these; what it says itself is kept for the rows below."""
    cells, signs = list(record.cells), list[Label]()
    for at, column in enumerate(record.columns):
        if column.role not in _ROLES or not cells[at].text:
            continue
        if _DITTO.fullmatch(cells[at].text) and at in above:
            signs.append(Label(cells[at], "as above"))
            cells[at] = cells[at].worded(above[at].text)
        above[at] = cells[at]
    return (record.with_cells(cells) if signs else record), signs
