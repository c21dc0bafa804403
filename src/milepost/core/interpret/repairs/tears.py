"""Rows that a page or table break tore are joined to the row that they continue, with a note."""

from collections.abc import Container
from dataclasses import replace

from milepost.core.document.nodes import Certainty, Note
from milepost.core.interpret.items import Item, Label, Line, Record, Remark, Said
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Role
from milepost.core.interpret.meanings.openings import opening, without_continued
from milepost.core.interpret.notes import quoted
from milepost.core.interpret.parts.seams import ENDED, OPENS_LOWER, Vocabulary, join
from milepost.core.interpret.repairs.templates import is_asked_for
from milepost.core.words import numbering


def rejoined(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Rows that a page or table break tore, joined to the row that they continue."""
    words = Vocabulary(items)
    result: list[Item] = []
    last: int | None = None
    opened = ""
    for item in items:
        if isinstance(item, Record):
            previous = result[last] if last is not None else None
            if isinstance(previous, Record) and _continues(previous, item):
                result[last or 0] = _joined(previous, item, words)
                result.extend(Label(cell, "continued") for cell in _said_again(previous, item))
                result.append(Remark(_join_note(previous, item)))
                continue
            last = len(result)
        elif isinstance(item, Line) and _begins_anew(item):
            last = last if item.said.text == opened else None  # a page may say again in which section it is
            opened = item.said.text
        result.append(item)
    return tuple(result)


def _begins_anew(line: Line) -> bool:
    """Whether a line parts the rows around it; "Priority 1 (continued)" does not."""
    text = line.said.text
    return (line.level > 0 or opening(text) is not None) and not without_continued(" ".join(text.split()))[1]


def _continues(previous: Record, record: Record) -> bool:
    """Whether a record only goes on with the one before: after a break, without a number or a title of its own."""
    if record.columns != previous.columns:
        return False
    goes_on = _says_continued(previous, record)
    if (not goes_on and any(cell.text for cell in record.said(Role.NUMBER))) or is_asked_for(record):
        return False
    if goes_on:
        return True
    if _names_group(previous, record) or (not record.torn and not _goes_on(previous, record)):
        return False
    title = "".join(cell.text for cell in record.said(Role.ACTION))
    before = "".join(cell.text for cell in previous.said(Role.ACTION))
    if not title:
        return not any(record.down)
    if numbering.leading(title).number or ENDED.search(before) or _counts_on(before, title):
        return False
    numbered = bool(numbering.leading(before).number or any(cell.text for cell in previous.said(Role.NUMBER)))
    return bool(OPENS_LOWER.match(title)) or (numbered and _goes_on(previous, record))


def _counts_on(before: str, title: str) -> bool:
    """Whether two titles open with bare numbers of one kind in order, as running ones do: "1 Open", "2 Train"."""
    first, second = (numbering.leading_weak(text).number for text in (before, title))
    is_alike = bool(first) and numbering.shape(first) == numbering.shape(second)
    return is_alike and numbering.natural_key(first) < numbering.natural_key(second)


def _says_continued(previous: Record, record: Record) -> bool:
    """Whether a row says so itself: "1.1 (cont'd)" under 1.1, with no action of its own, or "(cont'd)" for one."""
    numbers = [cell.text for cell in record.said(Role.NUMBER) if cell.text]
    titles = [cell.text for cell in record.said(Role.ACTION) if cell.text]
    above = {cell.text.strip(" .:") for cell in previous.said(Role.NUMBER)}
    if titles and numbers and all(_says_again(previous, title) for title in titles):
        return all(without_continued(number)[0].strip(" .:") in above for number in numbers)
    if titles:
        return all(map(_only_says_so, titles)) and all(number.strip(" .:") in above for number in numbers)
    if not numbers:
        return False
    bare, continued = without_continued(numbers[0])
    return continued and bare.strip(" .:") in above


def _says_again(previous: Record, title: str) -> bool:
    """Whether a title is that of the row before, and "(cont'd)" behind it."""
    bare, continued = without_continued(" ".join(title.split()))
    return continued and bare in {" ".join(cell.text.split()) for cell in previous.said(Role.ACTION)}


def _only_says_so(title: str) -> bool:
    """Whether nothing stands for a title but "(cont'd)"."""
    return without_continued(f"- {title.strip(' …')}") == ("-", True)


def _names_group(previous: Record, record: Record) -> bool:
    """Whether a record says its section or focus area in full: by its number, or just as the row before says it."""
    pairs = [
        (a, b)
        for role in (Role.SECTION, Role.FOCUS_AREA)
        for a, b in zip(previous.said(role), record.said(role), strict=True)
    ]
    return any(b.text and (a.text == b.text or numbering.leading(b.text).number) for a, b in pairs)


def _goes_on(previous: Record, record: Record) -> bool:
    """Whether a cell goes on with the one above it, in the middle of a sentence; a step with its own day is its own."""
    if _has_day(previous) and _has_day(record):
        return False
    pairs = zip(previous.cells, record.cells, strict=True)
    return any(a.text and not ENDED.search(a.text) and OPENS_LOWER.match(b.text) for a, b in pairs if b.text)


def _has_day(record: Record) -> bool:
    return any(evidence.is_date_like(cell.text) for cell in record.said(Role.DUE))


def _joined(previous: Record, record: Record, words: Container[str]) -> Record:
    dropped = _said_again(previous, record)
    cells = tuple(
        a if b in dropped and a.text else join(a, b, words) for a, b in zip(previous.cells, record.cells, strict=True)
    )
    return replace(previous, cells=cells)


def _said_again(previous: Record, record: Record) -> tuple[Said, ...]:
    """The cells in which a row only says with which one it goes on."""
    named = (cell for cell in record.said(Role.ACTION) if cell.text)
    titles = (cell for cell in named if _only_says_so(cell.text) or _says_again(previous, cell.text))
    return (*(cell for cell in record.said(Role.NUMBER) if cell.text), *titles)


def _join_note(previous: Record, record: Record) -> Note:
    parts = [column.heading for column, cell in zip(record.columns, record.cells, strict=True) if cell.text]
    title = next((cell.text for cell in previous.said(Role.ACTION) if cell.text), "the row before")
    first = next((cell for cell in record.cells if cell.text), Said())
    where = ", ".join(f"“{part}”" for part in parts) or "its cells"
    return Note(
        "rejoined_row",
        f"A page or table break tore the row of {quoted(title)}. The rest was joined to {where}.",
        first.place,
        Certainty.LIKELY,
    )
