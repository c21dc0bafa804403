"""Which pieces are labels: the same few words again and again, each time with another text behind them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.recasting.labels.lines import lines
from milepost.core.interpret.recasting.labels.printed import Told, printed
from milepost.core.interpret.recasting.labels.recurring import of_sections, recurring
from milepost.core.interpret.recasting.pieces import Piece


def marked(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces, those that are labels told; a label and its text on one line are parted. None without labels."""
    given = tuple(lines(tuple(pieces)))
    told = tuple(zip(given, printed(given), strict=True))
    found = recurring(told) - of_sections(told)
    return tuple(part for line, label in told for part in _parted(line, label, found)) if found else ()


def _parted(piece: Piece, told: Told, labels: frozenset[str]) -> Iterator[Piece]:
    label, rest = told or ("", "")
    if not label or key(label) not in labels:
        yield piece
    elif not rest:
        yield replace(piece, label=key(label))
    else:
        yield replace(piece, text=label, label=key(label), node=replace(piece.node, text=label))
        yield replace(piece, text=rest, begun=True, node=replace(piece.node, text=rest))
