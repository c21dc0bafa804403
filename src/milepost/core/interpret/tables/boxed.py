"""Boxes: a title over the whole width, and under it labels over, before or at the head of their answers, mixed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Line, Part, Record, Said
from milepost.core.interpret.meanings.columns import Column, Role, guess, is_known, key
from milepost.core.interpret.meanings.evidence import is_number_like
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.labels import labelled, names_action
from milepost.core.interpret.tables.box_labels import is_asked, is_label, is_short, is_wide, told_rows
from milepost.core.interpret.tables.box_titles import beside_title, heads_card, is_rated, is_title, number_title_status
from milepost.core.plan.model import Meaning

_NUMBER, _TITLE = Column("No", Role.NUMBER), Column("", Role.ACTION)
_STATUS = Column("", Role.STATUS)
_SOMEBODY = {Role.LEAD, Role.ACCOUNTABLE, Role.PARTNERS}
_OURS = re.compile(r"\b(?:we|our|us|response|reply)\b", re.IGNORECASE)
_PAIR = 2


@dataclass(frozen=True, slots=True)
class _Field:
    """A label with its answer: `label` is the words of it in the document, to be kept as such."""

    heading: str
    label: Said
    answer: Said


@dataclass(slots=True)
class _Box:
    """One action: its title, the fields under it, and how many of them stand in cells over the whole width."""

    title: GridRow
    fields: list[_Field] = field(default_factory=list)
    wide: int = 0


def is_boxed(grid: Grid, again: frozenset[str] = frozenset(), *, among_others: bool = False) -> bool:
    """Whether every row of a grid is the title of an action or tells of it, some over the whole width, some not.

    `again` are labels that come again in the document's boxes. `among_others` says that it has such boxes for certain:
    then one may have no text over the whole width.
    """
    boxes = _boxes(grid, again)
    return bool(boxes) and all(_is_told(box, least=0 if among_others else 1) for box in boxes)


def has_boxes(parts: Iterable[Part], again: frozenset[str]) -> bool:
    """Whether a document has boxes for certain."""
    return any(isinstance(part, Grid) and is_boxed(part, again) for part in parts)


def whole_boxes(parts: tuple[Part, ...], again: frozenset[str] = frozenset()) -> tuple[Part, ...]:
    """The parts of a document that has boxes, with each that a page break tore in two put together again."""
    result: list[Part] = []
    for part in parts:
        above = result[-1] if result else None
        rows = _rest(part, above, again) if isinstance(above, Grid) and _boxes(above, again) else ()
        if isinstance(above, Grid) and rows:
            result[-1] = replace(above, rows=(*above.rows, *rows))
        else:
            result.append(part)
    return tuple(result)


def _rest(part: Part, above: Grid, again: frozenset[str]) -> tuple[GridRow, ...]:
    """The rows at the top of the next page that go on with a box: fields and no title, perhaps as lines."""
    last = above.rows[-1]
    is_turned = _page(last.cells) not in (None, _page(_cells(part)))
    if isinstance(part, Line):
        is_answer = is_wide(last) and is_label(last.cells[last.filled[0]].text, again) and not part.level
        goes_on = is_turned and is_label(part.said.text, again) and not part.listed
        return (_wide(part.said, above.width),) if is_answer or goes_on else ()
    rows = tuple(row for row in part.rows if row.filled)
    each = all(_fields((row,), again)[0] for row in rows)
    if not (is_turned and rows and (each or _goes_on(above, rows, again))):
        return ()
    if all(map(is_wide, rows)):
        return tuple(_wide(row.cells[row.filled[0]], above.width) for row in rows)
    return rows if part.width == above.width else ()


def _goes_on(above: Grid, rows: Sequence[GridRow], again: frozenset[str]) -> bool:
    """Whether rows begin with the answer to the label that closes a box, and ask nothing that it asked before."""
    *over, last = above.rows
    boxes = _boxes(replace(above, rows=tuple(over)), again)
    if not (boxes and is_wide(last) and is_label(last.cells[last.filled[0]].text, again)):
        return False
    asked = {one.heading for one in boxes[-1].fields}
    rest = (last, *rows)
    while rest:
        taken, fields = _fields(rest[:_PAIR], again)
        if not taken or not asked.isdisjoint(one.heading for one in fields):
            return False
        rest = rest[taken:]
    return True


def _cells(part: Part) -> tuple[Said, ...]:
    return (part.said,) if isinstance(part, Line) else tuple(cell for row in part.rows[:1] for cell in row.cells)


def _page(cells: Iterable[Said]) -> int | None:
    return next((cell.place.page for cell in cells if cell.place), None)


def _wide(said: Said, width: int) -> GridRow:
    """A row of one text over the whole width."""
    cells = (said, *(Said() for _ in range(width - 1)))
    return GridRow(cells, (False, *(True,) * (width - 1)), (False,) * width)


def boxed_items(grid: Grid, again: frozenset[str]) -> Iterator[Item]:
    """The lines over the first title, and for each box its labels and its record."""
    boxes = _boxes(grid, again)
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
        said += [(_column(one), one.answer) for one in box.fields]
        columns, cells = zip(*said, strict=True)
        yield Record(columns, cells, (False,) * len(cells), is_form=True)


def _is_told(box: _Box, least: int) -> bool:
    known = sum(1 for one in box.fields if is_known(one.heading))
    if any(names_action(one.heading) for one in box.fields) and not _is_replied(box):
        return False  # then what stands over them is no action
    if is_rated(box.title):  # as cards are
        return known > 0 and len(box.fields) >= _PAIR
    is_mixed = heads_card(box.title) or least <= box.wide < len(box.fields)
    return is_mixed and known >= _PAIR and known * 2 >= len(box.fields)


def _is_replied(box: _Box) -> bool:
    """Whether a code and its title are the action and the label says what "we" do about it: "What we are going to do".

    Then the code has letters ("AFI01"), or what was found stands before the label.
    """
    named = [at for at, one in enumerate(box.fields) if names_action(one.heading)]
    is_ours = len(named) == 1 and bool(_OURS.search(box.fields[named[0]].heading))
    return heads_card(box.title) and is_ours and (named[0] > 0 or box.title.cells[0].text[:1].isalpha())


def _boxes(grid: Grid, again: frozenset[str]) -> list[_Box]:
    """The boxes of a grid in order; none where some row is neither a title nor tells of the action over it."""
    rows = told_rows(grid, again)
    boxes: list[_Box] = []
    at = 0
    while at < len(rows):
        if not rows[at].filled:
            at += 1
            continue
        taken, fields = _fields(rows[at : at + _PAIR], again)
        if not taken and boxes:
            taken, fields = _unknown(rows[at], boxes[-1].title)
        if taken and boxes:
            boxes[-1].fields.extend(fields)
            boxes[-1].wide += is_wide(rows[at]) or _is_long(rows[at])
        elif is_title(rows[at]):
            if boxes and not boxes[-1].fields:
                if heads_card(boxes[-1].title) and heads_card(rows[at]):
                    return []  # rows of a list with numbers
                boxes.pop()  # what stands right over another title is no action
            boxes.append(_Box(rows[at], _behind(rows[at])))
        else:
            return []
        at += max(1, taken)
    return boxes


def _fields(rows: Sequence[GridRow], again: frozenset[str]) -> tuple[int, list[_Field]]:
    """The fields that the first of two rows tells, with the second where that answers it, and how many rows these are.

    Nothing where the row tells none.
    """
    row, below = rows[0], rows[1] if len(rows) > 1 else None
    if is_wide(row):
        cell = row.cells[row.filled[0]]
        if found := _within(cell, again):
            return 1, found
        if not is_label(cell.text, again):
            return 0, []
        if below is None or (is_wide(below) and _within(below.cells[below.filled[0]], again)):
            return 1, [_Field(_heading(cell.text), cell, Said())]  # nobody answered it
        if below.filled and not is_wide(below):
            return 0, []
        answer = below.cells[below.filled[0]] if below.filled else Said()
        return _PAIR, [_Field(_heading(cell.text), cell, answer)]
    if found := _within_each(row, again) or _beside(row, again):
        return 1, found
    over = _over(row, below, again) if below else []
    return (_PAIR, over) if over else (0, [])


def _unknown(row: GridRow, title: GridRow) -> tuple[int, list[_Field]]:
    """The field of a row of a card, or under a coded title, whatever the words of its label: "So far | 1,904"."""
    label, text = row.cells[:_PAIR]
    is_pair = row.filled[:1] == (0,) and len(row.cells) == _PAIR and not row.across[1]
    is_card = is_rated(title) or (heads_card(title) if is_pair else is_number_like(title.cells[0].text))
    is_field = is_card and (is_pair or _is_long(row))
    if not (is_field and is_short(label.text)) or is_rated(row) or is_number_like(label.text):
        return 0, []
    return 1, [_Field(_heading(label.text), label, text)]


def _is_long(row: GridRow) -> bool:
    """Whether a row is one cell with another beside it over all the rest of the width."""
    return len(row.cells) > _PAIR and not row.across[1] and row.filled[:1] == (0,) and row.span(1) == len(row.cells) - 1


def _behind(title: GridRow) -> list[_Field]:
    """The fields in the row of a title, behind it."""
    return [_Field(_heading(label.text), label, answer) for label, answer in beside_title(title)]


def _within(cell: Said, again: frozenset[str]) -> list[_Field]:
    """The label in the first line of a cell with the answer in the lines after it, or both in one line."""
    first, _, rest = cell.text.partition("\n")
    if rest.strip() and is_label(first, again):
        return [_Field(_heading(first), cell.worded(first), cell.worded(rest.strip()))]
    label, text = labelled(cell.text)
    return [_Field(_heading(label), cell.worded(label), cell.worded(text))] if label else []


def _within_each(row: GridRow, again: frozenset[str]) -> list[_Field]:
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
        for field in one or [_Field(_heading(cell.text), cell, Said())]
    ]


def _beside(row: GridRow, again: frozenset[str]) -> list[_Field]:
    """The labels of a row that each stand before their answer: "Lead | Ann Lowe | Due | May 2025"."""
    cells = [cell for at, cell in enumerate(row.cells) if not row.across[at]]
    pairs = list(zip(cells[::2], cells[1::2], strict=False))
    told = [(label, text) for label, text in pairs if label.text or text.text]
    is_even = len(cells) % 2 == 0 and all(is_asked(label.text, again) for label, _ in told)
    are_answers = not any(key(text.text) in again or _is_label_too(text.text, label.text) for label, text in told)
    return [_Field(_heading(label.text), label, text) for label, text in told] if is_even and are_answers else []


def _is_label_too(text: str, label: str) -> bool:
    """Whether the answer beside a label is rather a label itself; one of the label's own kind is a post or a status.

    So is a post beside any label that asks for somebody: "Executive sponsor" beside "Chief Fire Officer".
    """
    own, asked = guess(text).roles[:1], guess(label).roles[:1]
    is_post = {*own, *asked} <= _SOMEBODY
    return is_known(text) and meaning_of(text) is Meaning.UNKNOWN and own != asked and not is_post


def _over(row: GridRow, below: GridRow, again: frozenset[str]) -> list[_Field]:
    """The labels of a row that stand over their answers in the next."""
    texts = [row.cells[at].text for at in row.filled]
    known = sum(is_asked(text, again) for text in texts)
    answered = sum(1 for at in below.filled if is_asked(below.cells[at].text, again))
    fits = set(below.filled) <= set(row.filled) and answered < _PAIR
    if not fits or known < _PAIR or known < len(texts) - 1 or not all(map(is_short, texts)):
        return []
    return [_Field(_heading(row.cells[at].text), row.cells[at], below.cells[at]) for at in row.filled]


def _heading(text: str) -> str:
    return " ".join(text.split()).rstrip(" :")


def _column(one: _Field) -> Column:
    words = period_words(one.heading)
    return Column(one.heading, Role.OTHER, words if words.text else None, one.label.place)
