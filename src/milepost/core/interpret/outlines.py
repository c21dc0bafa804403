"""Plans without tables: headings, lists and labelled lines ("Status: …") become the records of a table."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from milepost.core.interpret.assumed import alone, repeated
from milepost.core.interpret.columns import Column, Role, guess, key
from milepost.core.interpret.decoys import is_filler
from milepost.core.interpret.headings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS, opening
from milepost.core.interpret.items import Item, Label, Line, Loose, Record, Said
from milepost.core.interpret.labels import labelled, names_action, recurring_labels
from milepost.core.interpret.periods import period_words
from milepost.core.interpret.statuses import meaning_of
from milepost.core.plan.model import Meaning
from milepost.core.words import numbering

_BULLET = re.compile(r"^\s*[-•*]\s+")
_CODED = re.compile(r"[A-Z]{1,5}-?\d{1,3}[a-z]?(?: [–—:-] |[:.] )\S")  # "E1 – Put solar panels on …"
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


@dataclass(frozen=True, slots=True)
class _Asked:
    """What an outline asks again and again: headings and labels; whether questions are headings and actions named."""

    headings: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    headed: bool = False
    named: bool = False  # "Action 1: …": then a line that only has a number is no action


@dataclass(slots=True)
class _Open:
    """The action being read: its title and the fields found so far."""

    line: Line
    title: Said
    fields: list[tuple[Column, Said]] = field(default_factory=list)
    loose: list[Item] = field(default_factory=list)


def outlined(items: tuple[Item, ...]) -> tuple[Item, ...]:
    """The items of a document without plan tables, with a record for each action of its outline."""
    if any(isinstance(item, Record) for item in items):
        return items
    parts = _parts(items)
    rank = _action_rank(list(parts.values()))
    if rank is None:
        return items
    remarks = list(repeated((part.label, part.line.said) for part in parts.values() if part.is_field))
    for at in [at for at in parts if _stands_alone(parts, at, rank)]:
        line = replace(parts[at].line, strong=True)
        remarks.append(alone(line.said))
        parts[at] = _Part(line, rank=rank - 1)
    return (*_records(items, parts, rank), *remarks)


def _stands_alone(parts: dict[int, _Part], at: int, rank: int) -> bool:
    """Whether a short line without an end stands between an empty line and an action: "Services run on time"."""
    part, after = parts[at], parts.get(at + 1)
    if part.rank or part.is_field or part.line.listed or after is None or after.rank != rank:
        return False
    if after.line.level:  # where actions are headings, so are the parts that hold them
        return False
    text = part.line.said.text
    opens = numbering.leading(text).text[:1].isupper()
    may_head = opens and len(text) <= _LONGEST_LABEL and text[-1] not in ".;:,!?"
    return may_head and _is_apart(parts[at - 1].line if at - 1 in parts else None, part.line)


def _is_apart(before: Line | None, line: Line) -> bool:
    """Whether the source has an empty line between two lines."""
    first, second = (one.said.place.line if one and one.said.place else None for one in (before, line))
    return first is not None and second is not None and second - first > 1


def _parts(items: tuple[Item, ...]) -> dict[int, _Part]:
    """What every line is, by its place among the items."""
    headed = any(isinstance(item, Line) and item.level and _part(item, _Asked()).is_field for item in items)
    named = sum(1 for item in items if isinstance(item, Line) and _is_named(item.said.text)) > 1
    asked = _Asked(_repeated_headings(items), recurring_labels(items), headed, named)
    parts = {at: _part(item, asked) for at, item in enumerate(items) if isinstance(item, Line)}
    titles = _titling(parts.values())
    return {
        at: replace(part, label="", rank=_NUMBERED) if key(part.label) in titles else part for at, part in parts.items()
    }


def _titling(parts: Iterable[_Part]) -> frozenset[str]:
    """The labels that open actions without a line of their own: they come again under one line, or under a section."""
    found: set[str] = set()
    seen: set[str] = set()
    section = False
    for part in parts:
        if part.rank:
            seen, section = set(), opening(part.line.said.text, TOP_LABELS) is not None
        elif part.text and names_action(part.label):
            (found if section or key(part.label) in seen else seen).add(key(part.label))
    return frozenset(found)


def _repeated_headings(items: tuple[Item, ...]) -> frozenset[str]:
    """The deepest headings where they say the same again and again: those are questions, whatever their words."""
    headings = [item for item in items if isinstance(item, Line) and item.level]
    deepest = max((line.level for line in headings), default=0)
    texts = Counter(key(line.said.text) for line in headings if line.level == deepest)
    return frozenset(texts) if deepest > 1 and texts and texts.total() >= 2 * len(texts) else frozenset()


def _part(line: Line, asked: _Asked) -> _Part:
    """What a line is; where questions are headed a plain line is at most the label of a field ("Who?")."""
    text = line.said.text
    whole = " ".join(text.split()).rstrip(" :")
    label, answer = ("", "") if line.level or _is_numbered(text) else labelled(text, asked.labels)
    if label:
        return _Part(line, label, answer)
    if (line.level and key(text) in asked.headings) or (not line.level and key(whole) in asked.labels):
        return _Part(line, whole)
    if len(whole) <= _LONGEST_LABEL and (
        _is_question(whole, _SURE) and not numbering.leading(text).number
        if line.level
        else _is_label(whole, headed=asked.headed)
    ):
        return _Part(line, whole)
    return _Part(line, rank=_rank(line, named=asked.named))


def _is_question(text: str, share: float) -> bool:
    roles = guess(text).roles if guess(text).share >= share else ()
    return bool(roles) and roles[0] not in (Role.SECTION, Role.FOCUS_AREA, Role.ACTION, Role.NUMBER)


def _is_label(text: str, *, headed: bool) -> bool:
    """Whether a plain line is a label alone; "Complete" is rather the answer to the label before it."""
    if meaning_of(text) is not Meaning.UNKNOWN or not _is_question(text, 1.0):
        return False
    return not headed or guess(text).roles[0] in (Role.LEAD, Role.ACCOUNTABLE, Role.STATUS, Role.DUE)


def _rank(line: Line, *, named: bool) -> int:
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
    if _is_named(text) or (not named and (numbering.leading(text).number or _CODED.match(text))):
        return _NUMBERED
    return _STRONG if line.strong else 0


def _is_named(text: str) -> bool:
    """Whether a line opens with the word for an action: "Action 1: …", "Action SR (25/26) 01: …"."""
    return opening(text, ACTION_LABELS) is not None or _is_numbered(text)


def _is_numbered(text: str) -> bool:
    """Whether a line opens with a word and a number of its own: "Action [1.11]: …"."""
    return numbering.leading(text).lost[:1].isalpha()


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
    seen = False
    for at, item in enumerate(items):
        part = parts.get(at)
        if part is None:
            yield item
        elif part.rank == rank:
            yield from _closed(action)
            action = _opened(part)
        elif part.rank and part.rank < rank:
            if action and not action.fields and not seen:
                yield action.line  # the paper's own title, as strong as the actions are
                yield from action.loose
            else:
                yield from _closed(action)
            action, seen = None, True
            yield part.line
        elif action is None or (not part.is_field and is_filler(part.line.said.text)):
            yield item
        else:
            _add(action, part)
    yield from _closed(action)


def _opened(part: _Part) -> _Open:
    """The action that a line opens, without the label that may announce it."""
    said = part.line.said
    if not part.text:
        return _Open(part.line, said.worded(_BULLET.sub("", said.text)))
    label = Label(said.worded(said.text.removesuffix(part.text)), "form label")
    return _Open(part.line, said.worded(part.text), loose=[label])


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
        if _is_lead(column.heading):  # a lead keeps the place of the first line alone
            action.loose.append(Label(said, "further lead"))
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
    yield Record((_TITLE, *columns), (action.title, *cells), (False,) * (1 + len(cells)), is_form=True)


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
