"""Rows whose cells slipped one column to the left or right are put back, where their own contents say so."""

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.items import Item, Record, Remark, Said
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.notes import quoted
from milepost.core.interpret.parts.answers import names_parties
from milepost.core.interpret.parts.seams import OPENS_LOWER
from milepost.core.words import numbering

_CODE = re.compile(r"(?=.*\d)[A-Z]{0,4}\d{0,3}[a-z]?(?:[./-]\d{1,3}[a-z]?){0,4}")


def shifted(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Rows whose cells slipped one column to the left or right, put back where their own numbers say."""
    depths = _depths(items)
    result: list[Item] = []
    for item in items:
        step = _slip(item, depths) if isinstance(item, Record) else 0
        if step and isinstance(item, Record):
            result.extend((_moved(item, step), Remark(_slip_note(item, step))))
        else:
            result.append(item)
    return tuple(result)


def _depths(items: tuple[Item, ...]) -> dict[str, int]:
    """How deep the numbers of focus areas and of actions usually go in this document."""
    found: dict[str, Counter[int]] = {Role.FOCUS_AREA: Counter(), Role.ACTION: Counter()}
    for item in items:
        for role in found if isinstance(item, Record) else ():
            for cell in item.said(role) if isinstance(item, Record) else ():
                number = numbering.leading(cell.text).number
                if number:
                    found[role][numbering.depth(number)] += 1
    return {role: counts.most_common(1)[0][0] for role, counts in found.items() if counts}


def _slip(record: Record, depths: dict[str, int]) -> int:
    """By how many columns the cells must move: 1, -1, or 0 where there is no evidence."""
    if any(record.down) or not any(cell.text for cell in record.cells):
        return 0
    if record.torn and all(OPENS_LOWER.match(cell.text) for cell in record.cells if cell.text):
        return 0  # the rest of sentences says by no word which column it is of
    if any(_CODE.fullmatch(cell.text.strip()) for cell in record.said(Role.NUMBER)):
        return 0  # what stands beside its own number has not slipped
    for step, free in ((1, record.cells[-1]), (-1, record.cells[0])):
        # An odd word in its own column is no reason to move it: something must fit better where it would go.
        if not free.text and _fits(_moved(record, step), depths) > max(_fits(record, depths), 0):
            return step
    return 0


def _fits(record: Record, depths: dict[str, int]) -> int:
    """How many cells look like what their column holds, less those that look like another column."""
    score = 0
    for column, cell in zip(record.columns, record.cells, strict=True):
        test = _TYPED.get(column.role)
        if test and cell.text:
            score += 1 if test(cell.text) else -1
        elif column.role in depths and len(set(depths.values())) > 1 and cell.text:
            number = numbering.leading(cell.text).number
            score += (1 if numbering.depth(number) == depths[column.role] else -1) if number else 0
    return score


_TYPED: dict[str, Callable[[str], bool]] = {
    Role.NUMBER: evidence.is_number_like,
    Role.DUE: evidence.is_date_or_recurring,
    Role.STATUS: evidence.is_status_like,
    Role.LEAD: names_parties,
}


def _moved(record: Record, step: int) -> Record:
    empty = Said("", (record.cells[0].places or record.cells[-1].places)[:1])
    cells = (empty, *record.cells[:-1]) if step > 0 else (*record.cells[1:], empty)
    return replace(record, cells=cells)


def _slip_note(record: Record, step: int) -> Note:
    side, back = ("left", "right") if step > 0 else ("right", "left")
    first = next(cell for cell in record.cells if cell.text)
    return Note(
        "shifted_row",
        f"The row that begins {quoted(first.text)} stood one column too far to the {side}. "
        f"Its cells were moved one column to the {back}.",
        first.place,
        Certainty.LIKELY,
    )
