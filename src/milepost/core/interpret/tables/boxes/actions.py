"""Boxes that are actions: a title, and under it labels over, before or at the head of their answers, mixed."""

import re
from collections.abc import Iterable, Iterator

from milepost.core.interpret.items import Grid, Item, Label, Line, Part, Record
from milepost.core.interpret.meanings.columns import Column, Role, column_of, is_known
from milepost.core.interpret.parts.labels import names_action
from milepost.core.interpret.tables.boxes.box import Box, boxes_of
from milepost.core.interpret.tables.boxes.titles import heads_card, is_rated, number_title_status

_NUMBER, _TITLE, _STATUS = Column("No", Role.NUMBER), Column("", Role.ACTION), Column("", Role.STATUS)
_OURS = re.compile(r"\b(?:we|our|us|response|reply)\b", re.IGNORECASE)
_PAIR = 2


def is_boxed(grid: Grid, again: frozenset[str] = frozenset(), *, among_others: bool = False) -> bool:
    """Whether every row of a grid is the title of an action or tells of it, some over the whole width, some not.

    `again` are labels that come again in the document's boxes. `among_others` says that it has such boxes for certain:
    then one may have no text over the whole width.
    """
    boxes = boxes_of(grid, again)
    return bool(boxes) and all(_is_told(box, least=0 if among_others else 1) for box in boxes)


def has_boxes(parts: Iterable[Part], again: frozenset[str]) -> bool:
    """Whether a document has boxes for certain."""
    return any(isinstance(part, Grid) and is_boxed(part, again) for part in parts)


def boxed_items(grid: Grid, again: frozenset[str]) -> Iterator[Item]:
    """The lines over the first title, and for each box its labels and its record."""
    boxes = boxes_of(grid, again)
    for row in grid.rows[: grid.rows.index(boxes[0].title)]:
        yield from (Line(row.cells[at], band=True) for at in row.filled)
    for box in boxes:
        yield from (Label(one.label, "form label") for one in box.fields)
        cells = number_title_status(box.title)
        yield from (
            Label(one, "action number") for one in box.title.cells[:1] if one.text.endswith(f" {cells[0].text}")
        )
        head = zip((_NUMBER, _TITLE, _STATUS), cells, strict=True)
        said = [(column, cell) for column, cell in head if cell.text or (column is _STATUS and cell.fill)]
        said += [(column_of(one.heading, one.label.place), one.answer) for one in box.fields]
        columns, cells = zip(*said, strict=True)
        yield Record(columns, cells, (False,) * len(cells), is_form=True)


def _is_told(box: Box, least: int) -> bool:
    known = sum(1 for one in box.fields if is_known(one.heading))
    if any(names_action(one.heading) for one in box.fields) and not _is_replied(box):
        return False  # then what stands over them is no action
    if is_rated(box.title):  # as cards are
        return known > 0 and len(box.fields) >= _PAIR
    is_mixed = heads_card(box.title) or least <= box.wide < len(box.fields)
    return is_mixed and known >= _PAIR and known * 2 >= len(box.fields)


def _is_replied(box: Box) -> bool:
    """Whether a code and its title are the action and the label says what "we" do about it: "What we are going to do".

    Then the code has letters ("AFI01"), or what was found stands before the label.
    """
    named = [at for at, one in enumerate(box.fields) if names_action(one.heading)]
    is_ours = len(named) == 1 and bool(_OURS.search(box.fields[named[0]].heading))
    return heads_card(box.title) and is_ours and (named[0] > 0 or box.title.cells[0].text[:1].isalpha())
