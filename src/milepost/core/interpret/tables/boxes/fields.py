"""What a row of a box tells: labels over, before, beside or at the head of their answers."""

from collections.abc import Sequence
from dataclasses import dataclass

from milepost.core.interpret.items import GridRow, Said
from milepost.core.interpret.meanings.columns import Role, guess, is_known, key
from milepost.core.interpret.meanings.evidence import is_number_like
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.labels import labelled
from milepost.core.interpret.tables.boxes.labels import is_asked, is_label, is_short, over_answer
from milepost.core.interpret.tables.boxes.titles import beside_title, heads_card, is_rated
from milepost.core.plan.model import Meaning

_SOMEBODY = {Role.LEAD, Role.ACCOUNTABLE, Role.PARTNERS}
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Field:
    """A label with its answer: `label` is the words of it in the document, to be kept as such."""

    heading: str
    label: Said
    answer: Said


def fields_of(rows: Sequence[GridRow], again: frozenset[str]) -> tuple[int, list[Field]]:
    """The fields that the first of two rows tells, with the second where that answers it, and how many rows these are.

    Nothing where the row tells none.
    """
    row, below = rows[0], rows[1] if len(rows) > 1 else None
    if row.is_wide:
        cell = row.cells[row.filled[0]]
        if found := _within(cell, again):
            return 1, found
        if not is_label(cell.text, again):
            return 0, []
        if below is None or (below.is_wide and _within(below.cells[below.filled[0]], again)):
            return 1, [Field(_heading(cell.text), cell, Said())]  # nobody answered it
        if below.filled and not below.is_wide:
            return 0, []
        answer = below.cells[below.filled[0]] if below.filled else Said()
        return _PAIR, [Field(_heading(cell.text), cell, answer)]
    if found := _within_each(row, again) or _beside(row, again):
        return 1, found
    over = _over(row, below, again) if below else []
    return (_PAIR, over) if over else (0, [])


def is_long(row: GridRow) -> bool:
    """Whether a row is one cell with another beside it over all the rest of the width."""
    return len(row.cells) > _PAIR and not row.across[1] and row.filled[:1] == (0,) and row.span(1) == len(row.cells) - 1


def behind_title(title: GridRow) -> list[Field]:
    """The fields in the row of a title, behind it."""
    return [Field(_heading(label.text), label, answer) for label, answer in beside_title(title)]


def _within(cell: Said, again: frozenset[str]) -> list[Field]:
    """The label in the first line of a cell with the answer in the lines after it, or both in one line."""
    first, rest = over_answer(cell)
    if rest.text and is_label(first.text, again):
        return [Field(_heading(first.text), first, rest)]
    label, text = labelled(cell.text)
    return [Field(_heading(label), cell.worded(label), cell.worded(text))] if label else []


def _within_each(row: GridRow, again: frozenset[str]) -> list[Field]:
    """The labels at the head of each cell of a row, most with their answers below: "Status⏎Late | Owner⏎Ann Lowe"."""
    cells = [row.cells[at] for at in row.filled]
    found = [_within(cell, again) for cell in cells]
    blank = [is_label(cell.text, again) for cell in cells]
    if not all(one or alone for one, alone in zip(found, blank, strict=True)) or _PAIR * sum(map(bool, found)) <= len(
        cells
    ):
        return []
    return [
        field
        for cell, one in zip(cells, found, strict=True)
        for field in one or [Field(_heading(cell.text), cell, Said())]
    ]


def _beside(row: GridRow, again: frozenset[str]) -> list[Field]:
    """The labels of a row that each stand before their answer: "Lead | Ann Lowe | Due | May 2025"."""
    cells = row.own
    pairs = list(zip(cells[::2], cells[1::2], strict=False))
    told = [(label, text) for label, text in pairs if label.text or text.text]
    is_even = len(cells) % 2 == 0 and all(is_asked(label.text, again) for label, _ in told)
    are_answers = not any(key(text.text) in again or _is_label_too(text.text, label.text) for label, text in told)
    return [Field(_heading(label.text), label, text) for label, text in told] if is_even and are_answers else []


def _is_label_too(text: str, label: str) -> bool:
    """Whether the answer beside a label is rather a label itself; one of the label's own kind is a post or a status.

    So is a post beside any label that asks for somebody: "Executive sponsor" beside "Chief Fire Officer".
    """
    own, asked = guess(text).roles[:1], guess(label).roles[:1]
    is_post = {*own, *asked} <= _SOMEBODY
    return is_known(text) and meaning_of(text) is Meaning.UNKNOWN and own != asked and not is_post


def _over(row: GridRow, below: GridRow, again: frozenset[str]) -> list[Field]:
    """The labels of a row that stand over their answers in the next."""
    texts = [row.cells[at].text for at in row.filled]
    known = sum(is_asked(text, again) for text in texts)
    answered = sum(1 for at in below.filled if is_asked(below.cells[at].text, again))
    fits = set(below.filled) <= set(row.filled) and answered < _PAIR
    if not fits or known < _PAIR or known < len(texts) - 1 or not all(map(is_short, texts)):
        return []
    return [Field(_heading(row.cells[at].text), row.cells[at], below.cells[at]) for at in row.filled]


def _heading(text: str) -> str:
    return " ".join(text.split()).rstrip(" :")


def unknown_field(row: GridRow, title: GridRow) -> tuple[int, list[Field]]:
    """The field of a row of a card, or under a coded title, whatever the words of its label: "So far | 1,904"."""
    label, text = row.cells[:_PAIR]
    is_pair = row.filled[:1] == (0,) and len(row.cells) == _PAIR and not row.across[1]
    is_card = is_rated(title) or (heads_card(title) if is_pair else is_number_like(title.cells[0].text))
    is_field = is_card and (is_pair or is_long(row))
    if not (is_field and is_short(label.text)) or is_rated(row) or is_number_like(label.text):
        return 0, []
    return 1, [Field(_heading(label.text), label, text)]
