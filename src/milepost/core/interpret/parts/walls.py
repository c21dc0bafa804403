"""Walls of cards: boxes under headings such as "Doing" and "Done", which are the status of what hangs below them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.document.nodes import Block, Cell, Paragraph, Table
from milepost.core.document.walk import grid
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.labels import labelled
from milepost.core.plan.model import Meaning

_LONGEST_HEAD = 30
_FEWEST = 2


def wall(table: Table, cards: frozenset[int]) -> Iterator[Block]:
    """The blocks of a table of cards in order, each card (by the id of its cell) with its column's head as its status.

    A table whose heads are no statuses gives its blocks as they stand.
    """
    squares = grid(table)
    heads = _heads([square.cell for square in squares[0]], cards) if squares else {}
    hung = {at for row in squares[1:] for at, square in enumerate(row) if square.is_origin and id(square.cell) in cards}
    for line in squares:
        for at, square in enumerate(line):
            if not square.is_origin or (line is squares[0] and at in heads and at in hung):
                continue
            is_card = id(square.cell) in cards
            yield from square.cell.blocks if is_card or not heads else _speaking(square.cell.blocks)
            if is_card and at in heads:
                yield Paragraph(f"Status: {heads[at].text.strip()}", place=heads[at].place)


def _speaking(blocks: Sequence[Block]) -> Iterator[Block]:
    """What speaks for a row of cards, and goes on no card before it: all of it, save where a part stands out."""
    stands_out = any(isinstance(block, Paragraph) and block.strong for block in blocks)
    for block in blocks:
        yield replace(block, strong=True) if isinstance(block, Paragraph) and not stands_out else block


def _heads(first: list[Cell], cards: frozenset[int]) -> dict[int, Cell]:
    """The cells of the first row by their column, where two of them at least are statuses and none is a card."""
    told = {at: cell for at, cell in enumerate(first) if cell.text.strip()}
    if any(id(cell) in cards or len(cell.text) > _LONGEST_HEAD or labelled(cell.text)[0] for cell in told.values()):
        return {}
    known = sum(1 for cell in told.values() if meaning_of(cell.text.strip()) is not Meaning.UNKNOWN)
    return told if known >= _FEWEST else {}
