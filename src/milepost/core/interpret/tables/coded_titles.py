"""Actions whose number stands apart from the title in a table: in a cell before it, in the row above, or behind it.

Such a row may be the whole table, over the lines of its action, or the head of a form.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said
from milepost.core.interpret.meanings.columns import Role, guess, is_known
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.parts.answers import is_code
from milepost.core.interpret.tables.boxes.titles import is_risk
from milepost.core.interpret.tables.header_rows import is_header_row
from milepost.core.words import numbering

_FEWEST, _PAIR = 3, 2
_LONGEST = 200
_BEHIND = re.compile(r"(?P<title>\S.*\S)\s+[(\[](?P<number>(?:[A-Z]{1,5}-?\d{1,3}|\d{1,3})(?:\.\d{1,3})*[a-z]?)[)\]]")
_NAMED = re.compile(r"(?P<noun>[A-Z][A-Za-z ]{2,30}) (?P<number>\S{1,12}?): (?P<title>\S.*)")
_NOUNS = frozenset((*ACTION_LABELS, *MIDDLE_LABELS, *TOP_LABELS))


class _Head(NamedTuple):
    """The number and title of an action as one text, and how many rows they take."""

    number: str
    said: Said
    rows: int
    noun: Said | None = None  # the word for an action, where no section is called so


def with_coded_titles(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such rows as one line: a bold one where it is the whole table, else over the form's width."""
    parts = tuple(each for part in parts for each in _parted(part))
    found = {at: head for at, part in enumerate(parts) if isinstance(part, Grid) and (head := _head(part))}
    if len({head.number for head in found.values()}) < max(_FEWEST, len(found)):
        return parts
    return tuple(_titled(part, found[at]) if at in found else part for at, part in enumerate(parts))


def _parted(part: Part) -> tuple[Part, ...]:
    """A part, or the box of a section and the row of its first action where a page draws them as one table."""
    if not isinstance(part, Grid) or len(part.rows) != _PAIR or not part.rows[0].is_wide or not _beside(part.rows[1]):
        return (part,)
    section = part.rows[0].cells[part.rows[0].filled[0]]
    return (Line(section, strong=True), replace(part, rows=part.rows[1:])) if opening(section.text) else (part,)


def _head(grid: Grid) -> _Head | None:
    rows = [row for row in grid.rows if row.filled]
    if not rows or len(rows) != len(grid.rows) or any(map(_is_numbered, rows[1:])) or is_risk(grid):
        return None
    return _beside(rows[0]) or _over(rows) or _behind(rows) or _named(rows)


def _is_numbered(row: GridRow) -> bool:
    """Whether a row is one more of a table: a number on its left, or nothing."""
    text = row.cells[0].text
    return not text or _is_number(text)


def _is_number(text: str) -> bool:
    return any(map(str.isdigit, text)) and is_code(text)


def _beside(row: GridRow) -> _Head | None:
    """A number in the cell before the title."""
    if len(row.own) != _PAIR or len(row.filled) != _PAIR or any(row.down):
        return None
    number, title = row.own
    if not _is_number(number.text) or not _may_be_title(title.text):
        return None
    return _Head(number.text, _joined((number, title), numbering.before(number.text, title.text)), 1)


def _over(rows: Sequence[GridRow]) -> _Head | None:
    """A number in the row over the title, behind the word for an action or alone."""
    if len(rows) <= _PAIR or not all(row.is_wide and len(row.cells) > 1 for row in rows[:_PAIR]):
        return None
    over, title = (row.cells[0] for row in rows[:_PAIR])
    noun, _, number = over.text.strip().rpartition(" ")
    if not _is_number(number) or (noun and noun.casefold() not in _NOUNS) or not _may_be_title(title.text):
        return None
    if noun and _holds_actions(rows[_PAIR:]):
        return _Head(number, _joined((over, title), f"{over.text.strip()}: {title.text}"), _PAIR)
    text = numbering.before(number, title.text)
    return _Head(number, _joined((over, title), text), _PAIR, over.worded(noun) if noun else None)


def _named(rows: Sequence[GridRow]) -> _Head | None:
    """A number behind the word for an action and before its title, over a form: "Pledge HB1.1: Mend the doors"."""
    over = rows[0].cells[0] if len(rows) > _PAIR and rows[0].is_wide and len(rows[0].cells) > 1 else None
    match = _NAMED.fullmatch(over.text.strip()) if over else None
    if over is None or match is None or match["noun"].casefold() not in _NOUNS or _holds_actions(rows[1:]):
        return None
    if not _is_number(match["number"]) or not _may_be_title(match["title"]):
        return None
    said = over.worded(numbering.before(match["number"], match["title"]))
    return _Head(match["number"], said, 1, over.worded(match["noun"]))


def _holds_actions(rows: Sequence[GridRow]) -> bool:
    """Whether headings of a table of actions stand below, so that the word is that of a section."""
    headings = (row for row in rows if len(row.filled) > 1 and is_header_row(row))
    return any(guess(cell.text).roles[:1] == (Role.ACTION,) for row in headings for cell in row.own)


def _behind(rows: Sequence[GridRow]) -> _Head | None:
    """A number in brackets behind the title of a form."""
    match = _BEHIND.fullmatch(rows[0].cells[0].text.strip()) if len(rows) > _PAIR and rows[0].is_wide else None
    if match is None or not _may_be_title(match["title"]):
        return None
    return _Head(match["number"], rows[0].cells[0].worded(numbering.before(match["number"], match["title"])), 1)


def _may_be_title(text: str) -> bool:
    return text[:1].isupper() and "\n" not in text and len(text) <= _LONGEST and not is_known(text)


def _joined(cells: tuple[Said, Said], text: str) -> Said:
    return Said(text, (*cells[0].places, *cells[1].places), cells[0].fill)


def _titled(part: Part, head: _Head) -> Part:
    if not isinstance(part, Grid) or len(part.rows) == head.rows:
        return Line(head.said, strong=True)
    more = part.width - 1
    row = GridRow((head.said, *(Said(),) * more), (False, *(True,) * more), (False,) * part.width)
    keys = (*part.keys, head.noun) if head.noun else part.keys
    return replace(part, rows=(row, *part.rows[head.rows :]), keys=keys)
