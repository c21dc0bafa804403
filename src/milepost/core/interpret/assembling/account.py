"""The account of where every visible character went: what no field or label holds is listed as unplaced.

A plan's text is set against the document's text place by place. Places that one value spans are counted together.
"""

import dataclasses
import re
import typing
from collections import Counter, defaultdict
from collections.abc import Callable, Container, Iterator
from dataclasses import replace
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from milepost.core.document.nodes import Document, Paragraph, Place, Table
from milepost.core.document.walk import block_texts, cells_within
from milepost.core.plan.model import Plan, Printed, Unplaced

_REASON = "No place in the plan was found for this text."
_ASIDES = {"page furniture": "head, foot or edge of a page"}  # as people call it
Spot = tuple[int | str | None, ...]

_MARKS_BETWEEN_PARTS = 15
_WORD = re.compile(r"\w{4,}")
_UNCOUNTED = frozenset(
    {
        "id",
        "key",
        "question",
        "period",
        "colour",
        "stage_source",
        "reason",
        "role",
        "code",
        "by",
        "round",
        "place",
        "more_places",
        "symbol",
    }
)


def accounted(plan: Plan, document: Document) -> Plan:
    """The plan with every text of the document that it does not hold added to its unplaced list.

    Where a field holds all of a text but the marks between its parts ("and" between two leads), the whole text becomes
    a label instead: it was read in parts.
    """
    asides = tuple(Unplaced(aside.text, _aside_reason(aside.kind), aside.place) for aside in document.asides)
    labels: list[Printed] = []
    unplaced: list[Unplaced] = []
    for text, place, lacking in _shortages(plan, document):
        if lacking <= _MARKS_BETWEEN_PARTS and lacking * 2 < len(visible(text)):
            labels.append(Printed(text, "read in parts", place))
        elif len(visible(text)) == 1 and not visible(text).isalnum():
            labels.append(Printed(text, "bullet", place))
        else:
            unplaced.append(Unplaced(text, _REASON, place))
    labels += _outdone(plan, document)
    return replace(plan, labels=(*plan.labels, *labels), unplaced=(*plan.unplaced, *asides, *unplaced))


def _outdone(plan: Plan, document: Document) -> list[Printed]:
    """The title that the document states of itself, where the plan took another one from its text."""
    title = visible(document.title)
    is_held = not title or visible(plan.title) == title or any(visible(text) == title for text, _ in _flow(document))
    return [] if is_held else [Printed(document.title, "title")]


def _shortages(plan: Plan, document: Document) -> Iterator[tuple[str, Place | None, int]]:
    """Every text of the flow that the plan does not wholly hold, its place, and how many characters are lacking."""
    groups = _Groups()
    joined = groups.parent
    held: dict[Spot, list[str]] = defaultdict(list)
    flow: dict[Spot, list[tuple[str, Place | None]]] = defaultdict(list)
    said = printed(plan)
    for _, spots in said:
        if len(spots) > 1:
            groups.join(spots)
    for spots in _nested(document):
        groups.join(spots)
    for text, spots in said:
        held[groups.root(spots[0]) if joined else spots[0]].append(text)
    for text, place in _flow(document):
        flow[groups.root(spot(place)) if joined else spot(place)].append((text, place))
    # a cell whose one text stands in the plan letter for letter is soon done with, as nearly all are
    open_ones = [(pieces, held[at]) for at, pieces in flow.items() if len(pieces) > 1 or pieces[0][0] not in held[at]]
    seen = [(pieces, texts, visible("".join(texts))) for pieces, texts in open_ones]
    short = [one for one in seen if visible("".join(text for text, _ in one[0])) not in one[2]]
    words = set(_WORD.findall(" ".join([text for text, _ in said]))) if short else set()
    for pieces, texts, letters in short:
        for text, place, lacking in _lacking(pieces, letters, words):
            yield text, place, 0 if _is_named_number(text, texts) else lacking


def _is_named_number(text: str, held: list[str]) -> bool:
    """Whether a text is a number that is held here and the word before it: "Action 2b"."""
    match text.split():
        case [word, number]:
            return word.isalpha() and number.strip(".:") in held
    return False


def _nested(document: Document) -> Iterator[tuple[Spot, ...]]:
    """The places of each cell that holds tables and of all cells inside it: its words may be read by either."""
    for block in document.blocks:
        for row in block.rows if isinstance(block, Table) else ():
            for cell in row.cells:
                inner = [one.place for one in cells_within(cell)]
                if inner:
                    yield tuple(map(spot, filter(None, (cell.place, *inner))))


def _flow(document: Document) -> Iterator[tuple[str, Place | None]]:
    """Every text outside asides, with its place; what stands in a cell has the place of the cell."""
    for block in document.blocks:
        if not isinstance(block, Table):
            yield from block_texts(block)
            continue
        yield block.caption, block.place
        for row in block.rows:
            for cell in row.cells:
                for inner in cell.blocks:
                    if isinstance(inner, Paragraph) and not inner.label:  # as nearly all are
                        yield inner.text, cell.place
                        continue
                    yield from ((text, cell.place) for text, _ in block_texts(inner))


def _lacking(
    pieces: list[tuple[str, Place | None]], held: str, words: Container[str]
) -> Iterator[tuple[str, Place | None, int]]:
    """The texts of which characters are lacking here, or words that the whole plan has not.

    Characters alone do not tell: what the plan holds twice has letters enough for another text.
    """
    supply = Counter(held)
    for text, place in pieces:
        signs = Counter(visible(text))
        absent = sum(len(word) for word in _WORD.findall(text) if word not in words and word not in held)
        lacking = max(absent, sum(count - supply[sign] for sign, count in signs.items() if count > supply[sign]))
        if lacking:
            yield text, place, lacking
            continue
        for sign, count in signs.items():
            supply[sign] -= count


def visible(text: str) -> str:
    """The characters of a text that can be seen."""
    return "".join(text.split())


def spot(place: Place | None) -> Spot:
    """The cell or block of a place, so that the paragraphs of a cell are counted together."""
    if place is None:
        return ()
    return (place.page, place.sheet, place.table, place.row, place.column, None if place.column else place.paragraph)


_Said = tuple[str, tuple[Spot, ...]]


def printed(plan: Plan) -> list[_Said]:
    """Every text of a plan that was read from the document, with the cells and blocks that it came from."""
    found: list[_Said] = [(plan.title, ((),))]
    for part in (plan.questions, plan.scheme, plan.glossary, plan.sections, plan.labels, plan.unplaced):
        for value in part:
            _add(value, ((),), found)
    return found


def _add(value: Any, spots: tuple[Spot, ...], found: list[_Said]) -> None:
    """Add the texts of a value and of its parts to those found."""
    shape = _shape(value.__class__)
    if shape.has_place and value.place is not None:
        more = value.more_places if shape.has_more else ()
        spots = (spot(value.place), *map(spot, more)) if more else (spot(value.place),)
    for inner in shape.held(value):
        if isinstance(inner, str):
            if inner or len(spots) > 1:  # one without words says all the same which cells belong together
                found.append((inner, spots))
        elif inner:
            for part in inner if isinstance(inner, tuple) else (inner,):
                _add(part, spots, found)


class _Shape(NamedTuple):
    """What a kind of value has; `held` gives its fields that hold printed words or parts that do."""

    has_place: bool
    has_more: bool
    held: Callable[[object], tuple[object, ...]]


@cache
def _shape(kind: type[object]) -> _Shape:
    names = _names(kind)
    held = attrgetter(*names) if len(names) > 1 else lambda value: tuple(getattr(value, name) for name in names)
    return _Shape(hasattr(kind, "place"), hasattr(kind, "more_places"), held)


def _names(kind: type[object]) -> tuple[str, ...]:
    """The fields of this kind that hold printed words or parts that do; none of what is no part of a plan."""
    if not dataclasses.is_dataclass(kind):
        return ()
    fields = (field for field in dataclasses.fields(typing.cast("Any", kind)) if field.name not in _UNCOUNTED)
    return tuple(field.name for field in fields if "Place" not in str(field.type) and not _is_choice(kind, field.name))


def _is_choice(kind: Any, name: str) -> bool:
    hint = typing.get_type_hints(kind)[name]
    return isinstance(hint, type) and issubclass(hint, StrEnum)


def _aside_reason(kind: str) -> str:
    return (
        f"This stands outside the flow of the text ({_ASIDES.get(kind, kind)})."
        if kind
        else "This stands outside the flow of the text."
    )


class _Groups:
    """Places joined by the values that span them (a disjoint set)."""

    def __init__(self) -> None:
        self.parent: dict[Spot, Spot] = {}

    def root(self, place: Spot) -> Spot:
        while (parent := self.parent.get(place)) is not None:
            place = parent
        return place

    def join(self, places: tuple[Spot, ...]) -> None:
        for place in places[1:]:
            first, other = self.root(places[0]), self.root(place)
            if first != other:
                self.parent[other] = first
