"""Strips: every state of a scale stands over the labels of each block, and that of the block is printed heavier."""

from collections import Counter
from collections.abc import Sequence

from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.pieces import Piece
from milepost.core.words.digits import holds_digit

_MOSTLY = 0.75  # of the blocks that have the strip
_FEWEST, _LEAST = 3, 2  # blocks; states of a scale
_MOST_WORDS = 4


def struck(found: Sequence[Block | Piece]) -> tuple[Block | Piece, ...]:
    """The blocks, of each strip in them no more than the state that is printed heavier; the others are lines."""
    every = [one for one in found if isinstance(one, Block)]
    counts = Counter(text for block in every for text in {key(piece.text) for piece in _brief(block)})
    scale = {text for text, count in counts.items() if count >= max(_FEWEST, _MOSTLY * len(every))}
    if len(scale) < _LEAST:
        return tuple(found)
    for block in every:
        own = [piece for piece in _brief(block) if key(piece.text) in scale]
        chosen = _chosen(own)
        if chosen is not None:
            left = {id(piece) for piece in own if piece is not chosen}
            block.lines += [piece for piece in block.over if id(piece) in left]
            block.over = [piece for piece in block.over if id(piece) not in left]
    return tuple(found)


def _chosen(pieces: Sequence[Piece]) -> Piece | None:
    """The one piece that is heavier than all the others, which are alike."""
    heaviest = min(pieces, key=lambda piece: piece.weight, default=None)
    others = {piece.weight for piece in pieces if piece is not heaviest}
    return heaviest if heaviest and len(others) == 1 and heaviest.weight < min(others) else None


def _brief(block: Block) -> list[Piece]:
    return [one for one in block.over if len(one.text.split()) <= _MOST_WORDS and not holds_digit(one.text)]
