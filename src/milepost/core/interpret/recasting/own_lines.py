"""Blocks that a section's line opens by its words, "Commitment 1a: Train the staff": it is the title of each."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.pieces import Piece
from milepost.core.words.digits import holds_digit

_FEWEST, _NEARLY_ALL = 3, 0.9


def owned(found: Sequence[Block | Piece]) -> tuple[Block | Piece, ...]:
    """The blocks, with the line that opens each over its labels, number and title by themselves.

    So it is where nearly every block has such a line with a number of two parts, and no two have the same.
    """
    every = [one for one in found if isinstance(one, Block)]
    starts = {id(one): at for one in every if (at := _own_line(one)) is not None}
    numbers = [_number(one.lines[starts[id(one)]].text) for one in every if id(one) in starts]
    if len(numbers) < max(_FEWEST, _NEARLY_ALL * len(every)) or len(set(numbers)) < len(numbers):
        return tuple(found)
    for one in (one for one in every if id(one) in starts):
        at = starts[id(one)]
        one.over = [*_apart(one.lines[at]), *one.lines[at + 1 :], *one.over]
        del one.lines[at:]
    return tuple(found)


def _own_line(block: Block) -> int | None:
    """Which line of a section over a block is the last, if its number has two parts, as those of actions have."""
    lines = [at for at, piece in enumerate(block.lines) if _number(piece.text)]
    return lines[-1] if lines and _is_of_two(_number(block.lines[lines[-1]].text)) else None


def _number(text: str) -> str:
    found = opening(text)
    return found.number.rstrip(".") if found else ""


def _is_of_two(number: str) -> bool:
    """Whether a number is one as "1.2" or "2a" are."""
    figures, _, rest = number.partition(".")
    return bool(rest) or (holds_digit(figures) and figures[-1:].isalpha())


def _apart(piece: Piece) -> Iterator[Piece]:
    """The number of a line by itself, then its title."""
    found = opening(piece.text)
    for text in (found.number, found.title) if found else ():
        if text:
            yield replace(piece, text=text, node=replace(piece.node, text=text))
