"""Rows across a table that are notes between its actions: who wrote them, what is still asked, the head of a form.

What may be a note only by its words is one where it interrupts rows that stand under no such row themselves, or where
it looks otherwise than all rows that open a part.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from milepost.core.interpret.items import Item, Label, Line, Loose, Record
from milepost.core.interpret.leads.sentences import lead_sentence
from milepost.core.interpret.meanings.columns import Role, said
from milepost.core.interpret.meanings.decoys import reason_to_set_aside
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.meanings.openings import MIDDLE_LABELS, opening, plain_opening
from milepost.core.interpret.parts.between_rows import is_form_head, is_note, may_be_note

_DIGIT = re.compile(r"\d")
_FORM = "This row is the head or the foot of a form."
_NOTE = "This row is a note between the actions."


def without_notes(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items with such rows set aside."""
    bands = {at: item for at, item in enumerate(items) if type(item) is Line and item.band and _is_band(item)}
    if not bands:
        return items
    may_refer = any(_DIGIT.search(line.said.text) for line in bands.values())
    records = [item for item in items if type(item) is Record] if may_refer else []
    numbers = {cell.text for record in records for cell in record.said(Role.NUMBER)}
    sure = {at for at, line in bands.items() if is_note(line.said.text, numbers)}
    others = {at: line for at, line in bands.items() if at not in sure}
    found = sure | set(_by_place(items, others))
    return tuple(_aside(bands[at]) if at in found else item for at, item in enumerate(items))


def _is_band(line: Line) -> bool:
    """Whether a row stands across its table and says of itself neither what it opens nor who leads."""
    text = line.said.text
    if line.level or said(text) or reason_to_set_aside(text) or lead_line(text):
        return False
    is_told = opening(text) or opening(text, MIDDLE_LABELS) or plain_opening(text).lead or lead_sentence(text)
    return not is_told


def _aside(line: Line) -> Loose:
    return Loose(line.said, _FORM if is_form_head(line.said.text) else _NOTE)


def _by_place(items: Sequence[Item], bands: dict[int, Line]) -> Iterator[int]:
    """The rows that may be notes and stand or look as no row does that opens a part."""
    texts = Counter(line.said.text for line in bands.values())
    first = {at: _above(items, at) for at in bands}
    opening_looks = {_look(line) for at, line in bands.items() if not isinstance(first[at], Record)}
    for at, line in bands.items():
        is_between = isinstance(first[at], Record) and texts[line.said.text] == 1
        if not is_between or not may_be_note(line.said.text):
            continue
        is_odd = bool(opening_looks) and _look(line) not in opening_looks
        if is_odd or _interrupts(items, at):
            yield at


def _look(line: Line) -> tuple[str, bool]:
    return line.said.fill, line.strong


def _above(items: Sequence[Item], at: int) -> Item | None:
    """What stands above a row, labels left out."""
    return next((items[place] for place in range(at - 1, -1, -1) if not isinstance(items[place], Label)), None)


def _interrupts(items: Sequence[Item], at: int) -> bool:
    """Whether the rows above stand under no such row, and the one below has the number that follows theirs."""
    before = (items[place] for place in range(at - 1, -1, -1) if not isinstance(items[place], Label | Loose))
    above = next(before)  # a record
    head = next((item for item in before if not isinstance(item, Record)), None)
    after = (items[place] for place in range(at + 1, len(items)) if not isinstance(items[place], Label | Loose))
    below = next(after, None)
    if isinstance(head, Line) and head.band and _is_band(head):
        return False
    return isinstance(below, Record) and _follows(above, below)


def _follows(one: Item, other: Record) -> bool:
    """Whether one row's number is the next after another's, one or two of them left out: 1.4 after 1.2."""
    if not isinstance(one, Record) or one.headings != other.headings:
        return False
    numbers = [next((cell.text.strip(" .") for cell in row.said(Role.NUMBER) if cell.text), "") for row in (one, other)]
    if not all(numbers):
        return not any(numbers)
    (above, _, last), (below, _, following) = (number.rpartition(".") for number in numbers)
    return above == below and last.isdigit() and following.isdigit() and 0 <= int(following) - int(last) <= 3
