"""Blocks laid out as forms of two columns, the make of document that is read best."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from milepost.core.document import nodes
from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Row, Table
from milepost.core.interpret.meanings.columns import Role, key
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.naming import Named, named
from milepost.core.interpret.recasting.pieces import STRONG, Piece
from milepost.core.interpret.recasting.scales import statuses
from milepost.core.interpret.recasting.titles import Titles, is_brief
from milepost.core.interpret.recasting.untitled import is_untitled
from milepost.core.words.numbering import is_number

_LEVEL, _FEW_WORDS = 2, 3
# What each label of a form means, in the order of a form. No document says these words, so no cell need confirm them.
LABELS: Mapping[str, str] = MappingProxyType(
    {
        "Ref": Role.NUMBER.value,
        "Action": Role.ACTION.value,
        "Action title": Role.ACTION.value,  # where the paper prints a number under "Action"
        "Status": Role.STATUS.value,
        "Lead": Role.LEAD.value,
        "Due date": Role.DUE.value,
    }
)


def laid_out(found: Sequence[Block | Piece], document: Document) -> Iterator[nodes.Block]:
    """A table for each block, and a line for each other piece; the line of a section is a heading.

    A table of the document that no block has a part of stays as it is.
    """
    stated = statuses(found)
    blocks = [one for one in found if isinstance(one, Block)]
    titles = Titles(blocks, stated)
    known = {id(block): named(block, stated, titles) for block in blocks}
    whole = _untouched(found, document)
    first = _first_head(found, known.values())
    for at, one in enumerate(found):
        if isinstance(one, Block):
            yield from _form(one, known[id(one)])
        elif one is first:
            yield _head(one)
        elif one.block not in whole:
            yield _line(one)
        elif at == whole[one.block]:
            yield document.blocks[one.block]


def _first_head(found: Sequence[Block | Piece], known: Iterable[Named]) -> Piece | None:
    """The line right before the first block that is printed as the heads of groups over later blocks are."""
    makes = {(line.weight, bool(line.box)) for one in known for line, is_head in one.lines if is_head}
    at = next((at for at, one in enumerate(found) if isinstance(one, Block)), 0)
    above = found[at - 1] if at else None
    is_head = isinstance(above, Piece) and (above.weight, bool(above.box)) in makes and is_brief(above)
    return above if isinstance(above, Piece) and is_head else None


def _untouched(found: Sequence[Block | Piece], document: Document) -> dict[int, int]:
    """The tables that no block has a part of, and no line of a section; and where the first piece of each stands."""
    taken = {piece.block for one in found if isinstance(one, Block) for piece in one.pieces}
    taken |= {one.block for one in found if isinstance(one, Piece) and opening(one.text)}
    first: dict[int, int] = {}
    for at, one in enumerate(found):
        if isinstance(one, Piece) and one.block not in taken and isinstance(document.blocks[one.block], Table):
            first.setdefault(one.block, at)
    return first


def _line(piece: Piece) -> nodes.Block:
    if piece.weight < STRONG or (opening(piece.text) and not is_untitled(piece.text)):
        return Heading(piece.text, piece.weight if piece.weight < STRONG else _LEVEL, piece.place)
    return piece.node if piece.node.place else Paragraph(piece.text, place=piece.place)


def _head(piece: Piece) -> Heading:
    """The heading of a group, below those of sections."""
    return Heading(piece.text, piece.weight if piece.weight < STRONG else _LEVEL + 1, piece.place)


def _form(block: Block, known: Named) -> Iterator[nodes.Block]:
    yield from map(_line, block.lines)
    yield from (_head(line) if is_head else _line(line) for line, is_head in known.lines)
    facts = [(label, known.facts[label]) for label in LABELS if label in known.facts]
    own = {"Action": "Action title"} if _numbers_action(block) else {}
    rows = [_row(Cell((Paragraph(own.get(label, label)),)), [piece]) for label, piece in facts]
    rows += [_row(Cell((label.node,), place=label.place), texts) for label, texts in block.answers]
    yield Table(tuple(rows))


def _numbers_action(block: Block) -> bool:
    """Whether a label of the block is "Action" and its answer a number."""
    return any(key(label.text) == "action" and texts and is_number(texts[0].text) for label, texts in block.answers)


def _row(label: Cell, texts: list[Piece]) -> Row:
    """A label and its answer; the colour of a cell is kept where the cell holds no more than a sign or a word."""
    place = texts[0].place if texts else None
    fill = texts[0].fill if len(texts) == 1 and len(texts[0].text.split()) <= _FEW_WORDS else ""
    lines = tuple(piece.node if piece.node.place else replace(piece.node, place=piece.place) for piece in texts)
    return Row((label, Cell(lines, fill=fill, place=place)))
