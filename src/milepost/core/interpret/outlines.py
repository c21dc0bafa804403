"""Plans without tables: headings, lists and labelled lines ("Status: …") become the records of a table."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from milepost.core.interpret.columns import Column, Role, guess, key
from milepost.core.interpret.headers import decided
from milepost.core.interpret.headings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.items import GridRow, Item, Label, Line, Loose, Record, Said
from milepost.core.interpret.periods import period_words
from milepost.core.interpret.statuses import meaning_of
from milepost.core.plan.model import Meaning
from milepost.core.words import numbering

_FIELDS = (  # a colon before a dash: "Year 2 - What needs to happen?: …"
    re.compile(r"(?:[-•*]\s+)?(?P<label>[^:\n]{2,90}?)\s*:\s*(?P<text>.+)", re.DOTALL),
    re.compile(r"(?:[-•*]\s+)?(?P<label>[^:\n]{2,60}?)\s[-–—]\s\s*(?P<text>.+)", re.DOTALL),
)
_BULLET = re.compile(r"^\s*[-•*]\s+")
_STRONG, _LABELLED, _NUMBERED, _LISTED = 8, 7, 9, 10  # ranks below heading levels 1 to 6
_LONGEST_NODE = 300
_LONGEST_LABEL = 90
_SURE = 0.9
_TITLE = Column("", Role.ACTION)


@dataclass(frozen=True, slots=True)
class _Part:
    """One line of an outline: a field ("Status: Green", or a question alone), a node of the tree, or plain text."""

    line: Line
    label: str = ""
    text: str = ""
    rank: int = 0

    @property
    def is_field(self) -> bool:
        return bool(self.label)


@dataclass(slots=True)
class _Open:
    """The action being read: its title and the fields found so far."""

    title: Said
    fields: list[tuple[Column, Said]] = field(default_factory=list)
    loose: list[Item] = field(default_factory=list)


def outlined(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items of a document without plan tables, with a record for each action of its outline."""
    if any(isinstance(item, Record) for item in items):
        return items
    headed = any(isinstance(item, Line) and item.level and _part(item, frozenset()).is_field for item in items)
    asked = _asked(items)
    parts = {at: _part(item, asked, headed=headed) for at, item in enumerate(items) if isinstance(item, Line)}
    rank = _action_rank(list(parts.values()))
    if rank is None:
        return items
    return tuple(_records(items, parts, rank))


def _asked(items: tuple[Item, ...]) -> frozenset[str]:
    """The deepest headings where they say the same again and again: those are questions, whatever their words."""
    headings = [item for item in items if isinstance(item, Line) and item.level]
    deepest = max((line.level for line in headings), default=0)
    texts = Counter(key(line.said.text) for line in headings if line.level == deepest)
    return frozenset(texts) if deepest > 1 and texts and texts.total() >= 2 * len(texts) else frozenset()


def _part(line: Line, asked: frozenset[str], *, headed: bool = False) -> _Part:
    """What a line is; where questions are `headed` a plain line is at most the label of a field ("Who?")."""
    text = line.said.text
    whole = " ".join(text.split()).rstrip(" :")
    label, answer = ("", "") if line.level else _field(text)
    if label:
        return _Part(line, label, answer)
    if line.level and key(text) in asked:
        return _Part(line, whole)
    if len(whole) <= _LONGEST_LABEL and (_is_question(whole, _SURE) if line.level else _is_label(whole, headed=headed)):
        return _Part(line, whole)
    return _Part(line, rank=_rank(line))


def _field(text: str) -> tuple[str, str]:
    """The label and the answer of a line that has both, else nothing."""
    matches = (pattern.match(text) for pattern in _FIELDS)
    return next(((match["label"], match["text"]) for match in matches if match and _is_known(match["label"])), ("", ""))


def _is_question(text: str, share: float) -> bool:
    roles = guess(text).roles if guess(text).share >= share else ()
    return bool(roles) and roles[0] not in (Role.SECTION, Role.FOCUS_AREA, Role.ACTION, Role.NUMBER)


def _is_label(text: str, *, headed: bool) -> bool:
    """Whether a plain line is a label alone; "Complete" is rather the answer to the label before it."""
    if meaning_of(text) is not Meaning.UNKNOWN or not _is_question(text, 1.0):
        return False
    return not headed or guess(text).roles[0] in (Role.LEAD, Role.ACCOUNTABLE, Role.STATUS, Role.DUE)


def _is_known(label: str) -> bool:
    return guess(label).share >= _SURE and Role.SECTION not in guess(label).roles


def _rank(line: Line) -> int:
    """How much a line covers, the smaller the more; 0 for plain text."""
    text = line.said.text
    if len(text) > _LONGEST_NODE:
        return 0
    if line.level:
        return line.level
    if opening(text, TOP_LABELS) or opening(text, MIDDLE_LABELS):
        return _LABELLED
    if line.listed:
        return _LISTED + line.listed
    if opening(text, ACTION_LABELS) or numbering.leading(text).number:
        return _NUMBERED
    return _STRONG if line.strong else 0


def _action_rank(parts: list[_Part]) -> int | None:
    """The rank of the lines that own the most answers, statuses and dates."""
    owned: Counter[int] = Counter()
    owner = 0
    for part in parts:
        if part.is_field:
            owned[owner] += not _is_lead(part.label)
        elif part.rank:
            owner = part.rank
    del owned[0]
    return owned.most_common(1)[0][0] if owned and owned.most_common(1)[0][1] else None


def _is_lead(label: str) -> bool:
    return guess(label).roles[:1] in ((Role.LEAD,), (Role.ACCOUNTABLE,))


def _records(items: tuple[Item, ...], parts: dict[int, _Part], rank: int) -> Iterator[Item]:
    action: _Open | None = None
    for at, item in enumerate(items):
        part = parts.get(at)
        if part is None:
            yield item
        elif part.rank == rank:
            yield from _closed(action)
            action = _Open(item.said.worded(_BULLET.sub("", item.said.text))) if isinstance(item, Line) else None
        elif part.rank and part.rank < rank:
            yield from _closed(action)
            action = None
            yield item
        elif action is None:
            yield item
        else:
            _add(action, part)
    yield from _closed(action)


def _add(action: _Open, part: _Part) -> None:
    said = part.line.said
    if part.is_field:
        label = said.worded(said.text.removesuffix(part.text)) if part.text else said
        action.loose.append(Label(label, "form label"))
        action.fields.append((_column(part.label, said), said.worded(part.text)))
    elif part.line.level:
        action.loose.append(Label(said, "form label"))
        action.fields.append((_column(said.text, said), said.worded("")))
    elif action.fields:
        column, before = action.fields[-1]
        text = f"{before.text}\n{said.text}" if before.text else said.text
        places = (*before.places, *said.places) if before.text else said.places
        action.fields[-1] = (column, replace(before, text=text, places=places))
    else:
        action.loose.append(Loose(said, "This text stands under an action and no question."))


def _column(label: str, said: Said) -> Column:
    words = period_words(label)
    return Column(" ".join(label.split()).rstrip(" :"), Role.OTHER, words if words.text else None, said.place)


def _closed(action: _Open | None) -> Iterator[Item]:
    if action is None:
        return
    yield from action.loose
    columns = tuple(column for column, _ in _merged(action.fields))
    cells = tuple(cell for _, cell in _merged(action.fields))
    nowhere = (False,) * len(cells)
    known = decided(columns, (GridRow(cells, nowhere, nowhere),))
    known = tuple(replace(column, role=Role.OTHER) if column.role == Role.ACTION else column for column in known)
    yield Record((_TITLE, *known), (action.title, *cells), (False, *nowhere))


def _merged(fields: list[tuple[Column, Said]]) -> list[tuple[Column, Said]]:
    """Fields of the same label as one, so that every heading stands once in a record."""
    found: dict[str, tuple[Column, Said]] = {}
    for column, cell in fields:
        mark = key(column.heading)
        if mark not in found:
            found[mark] = (column, cell)
        else:
            before = found[mark][1]
            text = "\n".join(text for text in (before.text, cell.text) if text)
            found[mark] = (found[mark][0], Said(text, (*before.places, *cell.places)))
    return list(found.values())
