"""The actions of an outline: each line of the actions' rank with the fields and texts below it becomes a record."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from milepost.core.interpret.items import Item, Label, Line, Loose, Record, Said, Step, Steps
from milepost.core.interpret.meanings.beside_plans import is_cover
from milepost.core.interpret.meanings.columns import Column, Role, column_of, guess, key
from milepost.core.interpret.meanings.decoys import is_filler, is_meeting
from milepost.core.interpret.outlines.mail_heads import mail_edges
from milepost.core.words import numbering
from milepost.core.words.colours import DRAWN
from milepost.core.words.digits import holds_digit

_BULLET = re.compile(r"^\s*[-•*]\s+")
_FEW_WORDS = 2
_LONGEST_SHORT = 6  # words of an answer to a short question; a longer one goes on in the next line
_MOSTLY = 0.6
_FEWEST_ASKED = 3  # actions with fields, so that a line without any is none
_SENTENCE_END = re.compile(r"[.;:]\W*$")
_NARRATIVE = "Narrative"  # what paragraphs without a label are called
_SHORT = frozenset((Role.LEAD, Role.ACCOUNTABLE, Role.DUE, Role.STATUS, Role.NUMBER))  # a name, a day, a word
_TITLE = Column("", Role.ACTION)
_STATUS = Column("Status", Role.STATUS)
_LEAD = Column("Lead", Role.LEAD)


@dataclass(frozen=True, slots=True)
class OutlinePart:
    """One line of an outline: a field ("Status: Green", or a question alone), a node of the tree, or plain text."""

    line: Line
    label: str = ""
    text: str = ""
    rank: int = 0
    status: str = ""  # that stands in the line of an action, as may who leads it
    lead: str = ""

    @property
    def is_field(self) -> bool:
        return bool(self.label)


@dataclass(slots=True)
class _Open:
    """The action being read: its title and the fields found so far."""

    line: Line
    title: Said
    fields: list[tuple[Column, Said]] = field(default_factory=list)
    loose: list[Item] = field(default_factory=list)
    steps: list[Step] = field(default_factory=list)
    is_shut: bool = False  # by a table of steps: plain text below it goes on with no answer above it


def records(items: tuple[Item, ...], parts: dict[int, OutlinePart], rank: int) -> Iterator[Item]:
    """The items with the lines of each action as one record."""
    action: _Open | None = None
    seen, coded = False, _are_numbered(part for part in parts.values() if part.rank == rank)
    covering, edges = _covering(parts, rank), mail_edges(items)
    for at, item in enumerate(items):
        part = parts.get(at)
        if part is None:
            yield from _beside(item, action)
        elif at in covering:
            yield part.line
        elif part.rank == rank:
            yield from _ended(action, coded=coded)
            action = _opened(part)
        elif at in edges or 0 < part.rank < rank:
            yield from _ended(action, coded=coded, is_title=not seen)
            action, seen = None, True
            yield part.line
        elif action is None or (not part.is_field and is_filler(part.line.said.text)):
            yield item
        elif is_meeting(part.line.said.text):
            action.loose.append(Loose(part.line.said, "This tells when the group meets."))
        else:
            _add(action, part)
    yield from _closed(action)


def _covering(parts: dict[int, OutlinePart], rank: int) -> frozenset[int]:
    """Where the numbered paragraphs above the first heading stand, if below it every line of their rank has fields.

    "1. The Board is invited to note …" is numbered as an action is, and asked nothing. So is the cover of a report, on
    which a label opens every line: "Report to: …", "Report author: …".
    """
    order = sorted(parts)
    first = next((at for at in order if 0 < parts[at].rank < rank), None)
    if first is None:
        return frozenset()
    cover = [at for at in order if at < first and ":" in parts[at].line.said.text]
    if is_cover([parts[at].line.said.text.partition(":")[0] for at in cover]):
        return frozenset(cover)
    asked = {at: parts[behind].is_field for at, behind in pairwise(order)}
    above = [at for at in order if at < first and parts[at].rank == rank]
    below = [at for at in order if at > first and parts[at].rank == rank]
    is_form = len(below) >= _FEWEST_ASKED and all(asked.get(at) for at in below)
    is_prose = all(_SENTENCE_END.search(parts[at].line.said.text) and not asked.get(at) for at in above)
    return frozenset(above) if is_form and is_prose else frozenset()


def _beside(item: Item, action: _Open | None) -> Iterator[Item]:
    """An item that is no line: the steps under an action are its own, and labels among them stay with it.

    What is set aside below an action follows it, and does not part it from the number above its title.
    """
    if action is not None and isinstance(item, Steps):
        action.steps.extend(item.steps)
        action.is_shut = True
    elif action is not None and isinstance(item, Loose):
        action.loose.append(item)
    else:
        yield item


def _are_numbered(parts: Iterable[OutlinePart]) -> bool:
    numbers = [_is_numbered(part.line.said.text) for part in parts]
    return sum(numbers) > 1 and sum(numbers) >= _MOSTLY * len(numbers)


def _is_numbered(text: str) -> bool:
    """Whether a line opens with a number, or with a code that needs neighbours: "1.1 Mend doors", "A1 Mend doors".

    A dot that was drawn may stand before either.
    """
    sign, drawn, behind = text.partition(DRAWN)
    text = behind.strip() if drawn and len(sign) == 1 else text
    return bool(numbering.leading(text).number) or holds_digit(numbering.leading_weak(text).number)


def _ended(action: _Open | None, *, coded: bool, is_title: bool = False) -> Iterator[Item]:
    """The record of an action; nothing is asked of the paper's own title, nor of a lone heading among numbered ones."""
    is_lone = coded and action is not None and not _is_numbered(action.line.said.text)
    if action and not action.fields and (is_title or is_lone):
        yield action.line
        yield from action.loose
    else:
        yield from _closed(action)


def _opened(part: OutlinePart) -> _Open:
    """The action that a line opens, without the label that may announce it."""
    said = part.line.said
    if part.status:
        fields = [(_STATUS, said.worded(part.status)), *([(_LEAD, said.worded(part.lead))] if part.lead else [])]
        return _Open(part.line, said.worded(_BULLET.sub("", part.text)), fields)
    if not part.text:
        return _Open(part.line, said.worded(_BULLET.sub("", said.text)))
    label = Label(said.worded(said.text.removesuffix(part.text)), "form label")
    return _Open(part.line, said.worded(part.text), loose=[label])


def _add(action: _Open, part: OutlinePart) -> None:
    said = part.line.said
    if part.is_field or part.line.level:
        action.is_shut = False
    if part.is_field:
        label = said.worded(said.text.removesuffix(part.text)) if part.text else said
        action.loose.append(Label(label, "form label"))
        action.fields.append((column_of(part.label, said.place), said.worded(part.text)))
    elif part.line.level:
        action.loose.append(Label(said, "form label"))
        action.fields.append((column_of(said.text, said.place), said.worded("")))
    elif action.is_shut:
        action.loose.append(Loose(said, "This text stands below the milestones of an action."))
    elif action.fields and _is_told(action.fields[-1], said):
        is_asked = len(action.fields) > 1 and _awaits(action.fields[-2])
        column = action.fields[-2][0] if is_asked else Column(_NARRATIVE, Role.OTHER, place=said.place)
        action.fields.append((column, said))
    elif action.fields:
        column, before = action.fields[-1]
        text = f"{before.text}\n{said.text}" if before.text else said.text
        places = (*before.places, *said.places) if before.text else said.places
        action.fields[-1] = (column, replace(before, text=text, places=places))
        if is_lead(column.heading):  # a lead keeps the place of the first line alone
            action.loose.append(Label(said, "further lead"))
    else:
        action.loose.append(Loose(said, "This text stands under an action and no question."))


def _is_told(field_: tuple[Column, Said], said: Said) -> bool:
    """Whether a paragraph of sentences stands after the answer to a short question, and tells something of its own."""
    answer = field_[1].text.rstrip()
    is_answered = bool(answer) and not answer.endswith(".") and len(answer.split()) <= _LONGEST_SHORT
    is_sentence = said.text.rstrip().endswith(".") and len(said.text.split()) > _FEW_WORDS
    return is_answered and is_sentence and not _SHORT.isdisjoint(_roles(field_[0])[:1])


def _roles(column: Column) -> tuple[str, ...]:
    return guess(column.heading).roles if column.role == Role.OTHER else (column.role,)


def _awaits(field_: tuple[Column, Said]) -> bool:
    """Whether a question is told at length, and nothing stands right below it but the label with its answer."""
    column, answer = field_
    return not answer.text and not (_roles(column) and _SHORT.issuperset(_roles(column)))


def _closed(action: _Open | None) -> Iterator[Item]:
    if action is None:
        return
    yield from (item for item in action.loose if not isinstance(item, Loose))
    columns = tuple(column for column, _ in _merged(action.fields))
    cells = tuple(cell for _, cell in _merged(action.fields))
    covered = (False,) * (1 + len(cells))
    yield Record((_TITLE, *columns), (action.title, *cells), covered, is_form=True, steps=tuple(action.steps))
    yield from (item for item in action.loose if isinstance(item, Loose))


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


def is_lead(label: str) -> bool:
    """Whether a label asks who leads."""
    return guess(label).roles[:1] in ((Role.LEAD,), (Role.ACCOUNTABLE,))
