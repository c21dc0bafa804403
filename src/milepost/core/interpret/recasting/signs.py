"""Signs of colours that are drawn on a page, before a title or alone: pieces of their own that say the colour."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.meanings.statuses import symbol_colour
from milepost.core.interpret.recasting.pieces import PLAIN, Piece
from milepost.core.words.colours import DRAWN


def signed(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """The pieces, the sign that opens one parted from its words; not where these come again, as words for states do."""
    rests = [rest for piece in pieces if (rest := _parts(piece)[1])]
    are_states = len(set(rests)) < len(rests)
    for piece in pieces:
        colour, rest = _parts(piece)
        if not colour or (rest and are_states):
            yield piece
            continue
        yield replace(piece, text=colour, weight=PLAIN, node=replace(piece.node, text=colour, strong=False))
        if rest:
            yield replace(piece, text=rest, node=replace(piece.node, text=rest))


def _parts(piece: Piece) -> tuple[str, str]:
    """The colour of the sign that opens a piece, and the words behind it."""
    sign, drawn, rest = piece.text.partition(DRAWN)
    colour = symbol_colour(sign + drawn) if drawn and len(sign) == 1 else ""
    return colour, rest.strip() if colour else ""
