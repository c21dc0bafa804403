"""Signs of colours that are drawn on a page, before a title or alone: pieces of their own that say the colour."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from milepost.core.interpret.meanings.statuses import symbol_colour
from milepost.core.interpret.recasting.pieces import PLAIN, Piece
from milepost.core.words.colours import DRAWN


def signed(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The pieces, the sign that opens one parted from its words."""
    for piece in pieces:
        sign, drawn, rest = piece.text.partition(DRAWN)
        colour = symbol_colour(sign + drawn) if drawn and len(sign) == 1 else ""
        if not colour:
            yield piece
            continue
        yield replace(piece, text=colour, weight=PLAIN, node=replace(piece.node, text=colour, strong=False))
        if rest.strip():
            yield replace(piece, text=rest.strip(), node=replace(piece.node, text=rest.strip()))
