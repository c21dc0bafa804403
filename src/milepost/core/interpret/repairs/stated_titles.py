"""Statuses that stand in the cells of the actions: on a line below the title, in brackets, or as its last words."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from milepost.core.interpret.items import Item, Record, Said
from milepost.core.interpret.leads import callings
from milepost.core.interpret.meanings.columns import Column, Role
from milepost.core.interpret.meanings.statuses import are_statuses
from milepost.core.interpret.outlines.title_statuses import closed
from milepost.core.interpret.parts.inline_fields import stated
from milepost.core.interpret.repairs.numbers import first

_STATUS = Column("Status", Role.STATUS)
_BRACKETED = re.compile(r"(?P<title>.*\S)\s*[\[(](?P<status>[^\W\d][^\[\]()]{1,30})[\])]", re.DOTALL)
_FEWEST, _MOST_WORDS = 3, 4
_MOSTLY = 0.8


def apart(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such statuses in a column of their own, where no other says any and nearly all titles do."""
    records = [item for item in items if isinstance(item, Record)]
    if any(cell.text or cell.fill for record in records for cell in record.said(Role.STATUS, Role.TICK)):
        return items
    texts = [cell.text for record in records if (cell := first(record, Role.ACTION)).text]
    told = next((way for way in (_below, _bracketed, stated, closed) if _tell(texts, way)), None)
    return tuple(_apart(item, told) if isinstance(item, Record) else item for item in items) if told else items


def _tell(texts: Sequence[str], way: Callable[[str], tuple[str, str]]) -> bool:
    """Whether nearly all titles say something this way, and these are statuses."""
    found = [status for text in texts if (status := way(text)[1])]
    is_usual = len(found) >= max(_FEWEST, _MOSTLY * len(texts)) and are_statuses(found)
    return is_usual and not any(callings.is_body(one) or callings.has_organisation(one) for one in found)


def _below(text: str) -> tuple[str, str]:
    """The lines of a cell and the few words that are the last of them."""
    title, _, last = text.rpartition("\n")
    word = last.strip().removeprefix("(").removesuffix(")").strip("[] ")
    is_brief = word[:1].isalpha() and len(word.split()) <= _MOST_WORDS and word[-1] not in ".:;,"
    return (title.strip(), word) if title.strip() and is_brief else ("", "")


def _bracketed(text: str) -> tuple[str, str]:
    """A title and the words in brackets that close it."""
    match = _BRACKETED.fullmatch(text)
    return (match["title"], match["status"].strip()) if match else ("", "")


def _apart(record: Record, told: Callable[[str], tuple[str, str]]) -> Record:
    cell = first(record, Role.ACTION)
    title, status = told(cell.text)
    if not status:
        return record
    cells = tuple(one.worded(title) if one is cell else one for one in record.cells)
    return replace(
        record,
        columns=(*record.columns, _STATUS),
        cells=(*cells, Said(status, cell.places)),
        down=(*record.down, False),
    )
