"""Put rows right that a page break tore or a conversion shifted, and carry group cells down; a note for each."""

import re
from collections import Counter
from collections.abc import Callable, Container, Iterable
from dataclasses import replace
from functools import cached_property

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret import evidence
from milepost.core.interpret.columns import Role
from milepost.core.interpret.headings import opening
from milepost.core.interpret.items import Item, Line, Record, Remark, Said
from milepost.core.words import numbering

_ENDED = re.compile(r"[.!?:;…][\"'”’)\]]*$")
_OPENS_LOWER = re.compile(r"[\"'“‘(]*[a-z0-9&,;)]")
_BULLET = re.compile(r"^\s*(?:[-•*–●]|\d+[.)]|[a-z]\))\s")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_HEAD = (Role.SECTION, Role.FOCUS_AREA, Role.NUMBER, Role.ACTION)


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
    for step, free in ((1, record.cells[-1]), (-1, record.cells[0])):
        if not free.text and _fits(_moved(record, step), depths) > _fits(record, depths):
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
        f"The row that begins “{_short(first.text)}” stood one column too far to the {side}. "
        f"Its cells were moved one column to the {back}.",
        first.place,
        Certainty.LIKELY,
    )


def rejoined(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Rows that a page or table break tore, joined to the row that they continue."""
    words = Vocabulary(items)
    result: list[Item] = []
    last: int | None = None
    for item in items:
        if isinstance(item, Record):
            previous = result[last] if last is not None else None
            if isinstance(previous, Record) and _continues(previous, item):
                result[last or 0] = _joined(previous, item, words)
                result.append(Remark(_join_note(previous, item)))
                continue
            last = len(result)
        elif isinstance(item, Line) and (item.level or opening(item.said.text)):
            last = None
        result.append(item)
    return tuple(result)


def _continues(previous: Record, record: Record) -> bool:
    """Whether a record only goes on with the one before: after a break, without a number or a title of its own."""
    if record.columns != previous.columns or any(cell.text for cell in record.said(Role.NUMBER)):
        return False
    if _names_group(previous, record) or (not record.torn and not _goes_on(previous, record)):
        return False
    title = "".join(cell.text for cell in record.said(Role.ACTION))
    before = "".join(cell.text for cell in previous.said(Role.ACTION))
    if not title:
        return not any(record.down)
    if numbering.leading(title).number or _ENDED.search(before):
        return False
    numbered = bool(numbering.leading(before).number or any(cell.text for cell in previous.said(Role.NUMBER)))
    return bool(_OPENS_LOWER.match(title)) or (numbered and _goes_on(previous, record))


def _names_group(previous: Record, record: Record) -> bool:
    """Whether a record says its section or focus area in full: by its number, or just as the row before says it."""
    pairs = [
        (a, b)
        for role in (Role.SECTION, Role.FOCUS_AREA)
        for a, b in zip(previous.said(role), record.said(role), strict=True)
    ]
    return any(b.text and (a.text == b.text or numbering.leading(b.text).number) for a, b in pairs)


def _goes_on(previous: Record, record: Record) -> bool:
    pairs = zip(previous.cells, record.cells, strict=True)
    return any(a.text and not _ENDED.search(a.text) and _OPENS_LOWER.match(b.text) for a, b in pairs if b.text)


def _joined(previous: Record, record: Record, words: Container[str]) -> Record:
    cells = tuple(join(a, b, words) for a, b in zip(previous.cells, record.cells, strict=True))
    return replace(previous, cells=cells)


def join(first: Said, rest: Said, words: Container[str] = frozenset()) -> Said:
    """Two halves of one cell: joined in mid-word or mid-sentence where they are torn there, else on a new line."""
    if not rest.text:
        return first
    places = (*first.places, *rest.places) if first.text else rest.places
    if not first.text:
        return Said(rest.text, places, first.fill or rest.fill)
    return Said(f"{first.text}{_seam(first.text, rest.text, words)}{rest.text}", places, first.fill or rest.fill)


def _seam(first: str, rest: str, words: Container[str]) -> str:
    if _BULLET.match(rest):
        return "\n"
    if first.endswith("-") and rest[:1].isalpha() and not first.endswith(" -"):
        return ""
    if _tears_a_word(first, rest, words):
        return ""
    if _OPENS_LOWER.match(rest) and not _ENDED.search(first):
        return " "
    return "\n" if _ENDED.search(first) or _is_list(first) else " "


def _is_list(text: str) -> bool:
    """Whether a cell is of lines that end without a mark, so that a new line needs no mark before it."""
    lines = text.split("\n")[:-1]
    return len(lines) > 1 and sum(1 for line in lines if not _ENDED.search(line)) * 2 > len(lines)


def _tears_a_word(first: str, rest: str, words: Container[str]) -> bool:
    """Whether the halves of one word meet here: known as a whole elsewhere in the document, and not as a half."""
    left, right = re.search(r"[^\W\d_]+$", first), re.match(r"[a-z]+", rest)
    if not left or not right:
        return False
    whole = (left[0] + right[0]).casefold()
    return whole in words and not (left[0].casefold() in words and right[0].casefold() in words)


class Vocabulary:
    """Every word that stands whole inside some cell, gathered when first asked for: few documents are torn in a word.

    The first and the last word of a cell may be halves and do not count.
    """

    def __init__(self, items: Iterable[Item]) -> None:
        self._items = items

    def __contains__(self, word: object) -> bool:
        return word in self._words

    @cached_property
    def _words(self) -> frozenset[str]:
        cells = (cell for item in self._items if isinstance(item, Record) for cell in item.cells)
        return frozenset(word.casefold() for cell in cells for word in _WORD.findall(cell.text)[1:-1])


def _join_note(previous: Record, record: Record) -> Note:
    parts = [column.heading for column, cell in zip(record.columns, record.cells, strict=True) if cell.text]
    title = next((cell.text for cell in previous.said(Role.ACTION) if cell.text), "the row before")
    first = next((cell for cell in record.cells if cell.text), Said())
    where = ", ".join(f"“{part}”" for part in parts) or "its cells"
    return Note(
        "rejoined_row",
        f"A page or table break tore the row of “{_short(title)}”. The rest was joined to {where}.",
        first.place,
        Certainty.LIKELY,
    )


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 60 else f"{words[:57].rstrip()}…"


def carried(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Section and focus area cells carried down to the rows below them that leave them empty."""
    result: list[Item] = []
    last: dict[str, Said] = {}
    told: set[tuple[str, str]] = set()
    for item in items:
        if not isinstance(item, Record):
            last = {} if not isinstance(item, Remark) and getattr(item, "band", True) else last
            result.append(item)
            continue
        record, remarks = _carry(item, last, told)
        result.extend((record, *remarks))
    return tuple(result)


def _carry(record: Record, last: dict[str, Said], told: set[tuple[str, str]]) -> tuple[Record, list[Remark]]:
    cells, remarks = list(record.cells), []
    for at, column in enumerate(record.columns):
        if column.role not in (Role.SECTION, Role.FOCUS_AREA):
            continue
        if cells[at].text:
            if column.role == Role.SECTION and last.get(Role.SECTION, Said()).text != cells[at].text:
                last.pop(Role.FOCUS_AREA, None)
            last[column.role] = cells[at]
        elif column.role in last:
            mark = (column.role, last[column.role].text)
            if not record.down[at] and mark not in told:
                told.add(mark)
                remarks.append(Remark(_carry_note(column.heading, last[column.role], record)))
            cells[at] = last[column.role].worded(last[column.role].text)
    return replace(record, cells=tuple(cells)), remarks


def _carry_note(heading: str, above: Said, record: Record) -> Note:
    place = next((cell.place for cell in record.cells if cell.text), above.place)
    return Note(
        "carried_down",
        f"“{heading}” is empty here and perhaps in rows below; “{_short(above.text)}” was carried down.",
        place,
        Certainty.LIKELY,
    )
