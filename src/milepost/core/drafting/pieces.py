"""A marked source as it is kept: in pieces, of which a page fetches and decodes the few that it shows."""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, TypeVar

from milepost.core.drafting.marked import (
    Anchors,
    Contents,
    FoundRow,
    Frame,
    Item,
    MarkedLine,
    MarkedRow,
    Remarks,
    Stretch,
    Titles,
)
from milepost.core.plan.codec import decode, encode

# The pieces by their numbers: one for each of these, and from ITEMS on the source, so many items in each.
FRAME, REMARKS, CONTENTS, ANCHORS, TITLES, ITEMS = range(6)
SIZE = 25
Head = TypeVar("Head", Frame, Remarks, Contents, Anchors, Titles)
Fetch = Callable[[Collection[int]], Mapping[int, str]]


class Marked:
    """The pieces that are asked for, each fetched once, and of the source the items; none of the others is decoded."""

    def __init__(self, fetch: Fetch) -> None:
        """`fetch` gives those of the pieces with these numbers that there are, as `in_pieces` made them."""
        self._fetch, self._held = fetch, dict[int, str]()

    def hold(self, *numbers: int) -> None:
        """Fetches these pieces at once, where several of them are needed."""
        self._texts(numbers)

    @cached_property
    def frame(self) -> Frame:
        """What a review says first."""
        return self._head(Frame, FRAME)

    @cached_property
    def remarks(self) -> Remarks:
        """What a review says of how it was read."""
        return self._head(Remarks, REMARKS)

    @cached_property
    def contents(self) -> Contents:
        """What stands where."""
        return self._head(Contents, CONTENTS)

    @cached_property
    def anchors(self) -> tuple[str, ...]:
        """The anchors of all items."""
        return self._head(Anchors, ANCHORS).names

    @cached_property
    def titles(self) -> Titles:
        """What the actions are called."""
        return self._head(Titles, TITLES)

    def between(self, start: int, end: int) -> Iterator[tuple[Stretch, tuple[Item, ...]]]:
        """The items whose places among all are from `start` to before `end`, by the stretches that they stand in."""
        items = self._items(start, end)
        for stretch in self.contents.stretches:
            last = stretch.start + len(stretch.numbers)
            if stretch.start < end and start < last:
                kind: Any = MarkedRow if stretch.table else MarkedLine
                found = items[max(start, stretch.start) - start : min(end, last) - start]
                yield stretch, tuple(decode(kind, one, "source") for one in found)

    def row(self, table: int, number: int) -> FoundRow | None:
        """The row with this number, its table and the row above it, or None."""
        there = self._place(table, number) if table else None
        if there is None:
            return None
        stretch, at = there
        rows = self._decoded(MarkedRow, max(stretch.start, at - 1), at + 1)
        return FoundRow(stretch, rows[-1], rows[0] if len(rows) > 1 else None) if rows else None

    def line(self, number: int) -> MarkedLine | None:
        """The line outside the tables with this number, or None."""
        there = self._place(0, number)
        return next(iter(self._decoded(MarkedLine, there[1], there[1] + 1)), None) if there else None

    def _place(self, table: int, number: int) -> tuple[Stretch, int] | None:
        """The stretch of a row or line and its place among all items."""
        stretches = (one for one in self.contents.stretches if one.table == table and number in one.numbers)
        return next(((one, one.start + one.numbers.index(number)) for one in stretches), None)

    def _decoded(self, kind: Any, start: int, end: int) -> tuple[Any, ...]:
        return tuple(decode(kind, one, "source") for one in self._items(start, end))

    def _items(self, start: int, end: int) -> list[Any]:
        first, after = start // SIZE, -(-min(end, self.contents.length) // SIZE)
        texts = self._texts(range(ITEMS + first, ITEMS + after))
        items = [item for text in texts for item in json.loads(text)]
        return items[start - first * SIZE : end - first * SIZE]

    def _head(self, kind: type[Head], number: int) -> Head:
        found: Head = decode(kind, json.loads(self._texts((number,))[0]), "review")
        return found

    def _texts(self, numbers: Collection[int]) -> list[str]:
        """These pieces, without those that there are not."""
        missing = [number for number in numbers if number not in self._held]
        if missing:
            self._held.update(self._fetch(missing))
        return [self._held[number] for number in numbers if number in self._held]


def in_pieces(heads: tuple[Frame, Remarks, Contents, Anchors, Titles], items: Sequence[Item]) -> tuple[str, ...]:
    """The pieces as they are kept, each one line of JSON, in the order of their numbers."""
    parts = (items[at : at + SIZE] for at in range(0, len(items), SIZE))
    return tuple(_line(one) for one in (*map(encode, heads), *(list(map(encode, part)) for part in parts)))


def _line(data: Any) -> str:
    return json.dumps(data, separators=(",", ":"))
