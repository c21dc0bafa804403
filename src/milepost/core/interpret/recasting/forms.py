"""Blocks laid out as forms of two columns, the make of document that is read best."""

from collections.abc import Iterable, Iterator

from milepost.core.document import nodes
from milepost.core.document.nodes import Cell, Heading, Paragraph, Row, Table
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.naming import named
from milepost.core.interpret.recasting.pieces import STRONG, Piece

_LEVEL = 2
_FACTS = ("Ref", "Action", "Status", "Lead", "Due date")  # the order of a form; these words stand in no document


def laid_out(found: Iterable[Block | Piece]) -> Iterator[nodes.Block]:
    """A table for each block, and a line for each other piece; the line of a section is a heading."""
    for one in found:
        if isinstance(one, Block):
            yield from _form(one)
        else:
            yield _line(one)


def _line(piece: Piece) -> nodes.Block:
    if piece.weight < STRONG or opening(piece.text):
        return Heading(piece.text, piece.weight if piece.weight < STRONG else _LEVEL, piece.place)
    return piece.node if piece.node.place else Paragraph(piece.text, place=piece.place)


def _form(block: Block) -> Iterator[nodes.Block]:
    known = named(block)
    yield from map(_line, (*block.lines, *known.lines))
    facts = [(label, known.facts[label]) for label in _FACTS if label in known.facts]
    rows = [_row(Cell((Paragraph(label),)), [piece]) for label, piece in facts]
    rows += [_row(Cell((label.node,), place=label.place), texts) for label, texts in block.answers]
    yield Table(tuple(rows))


def _row(label: Cell, texts: list[Piece]) -> Row:
    place = texts[0].place if texts else None
    return Row((label, Cell(tuple(piece.node for piece in texts), place=place)))
