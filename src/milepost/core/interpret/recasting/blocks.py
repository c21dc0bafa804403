"""Pieces cut into blocks where the labels begin again; what stands over a block's labels says what it is of."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.evidence import is_date_like
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.meanings.statuses import is_status
from milepost.core.interpret.parts.answers import names_parties
from milepost.core.interpret.recasting.feet import Feet
from milepost.core.interpret.recasting.pieces import PLAIN, STRONG, Piece
from milepost.core.interpret.recasting.untitled import is_untitled
from milepost.core.words.numbering import is_number

_FEWEST = 4  # blocks, of which the others say how long a fact of the last one is
_LONG = 14  # words: more than a title has, and fewer than prose


@dataclass(slots=True)
class Block:
    """What belongs to one action: each label with its texts, what stands over them, and the lines of its section."""

    lines: list[Piece] = field(default_factory=list)
    over: list[Piece] = field(default_factory=list)
    answers: list[tuple[Piece, list[Piece]]] = field(default_factory=list)

    @property
    def pieces(self) -> Iterator[Piece]:
        """Every piece of the block."""
        yield from (*self.lines, *self.over)
        for label, texts in self.answers:
            yield from (label, *texts)


def blocks(pieces: Sequence[Piece]) -> tuple[Block | Piece, ...]:
    """The blocks in order, and between them the pieces that belong to none."""
    found: list[Block | Piece] = []
    cycles = _cycles(pieces)
    feet = Feet(pieces, cycles)
    spans = _spans(pieces, cycles, is_footed=feet.are_there)
    heaviest = min((piece.weight for start, end in spans for piece in pieces[start:end] if piece.label), default=PLAIN)
    at = 0
    for start, end in spans:
        block = _block(pieces[start:end], heaviest)
        block.over += feet.taken(block.answers[-1][1]) if block.answers else []
        found += (*pieces[at:start], block)
        at = end
    return (*found, *_overflow([one for one in found if isinstance(one, Block)]), *pieces[at:])


def _overflow(blocks: Sequence[Block]) -> list[Piece]:
    """What follows the last fact of the last block, taken out of it: in every other one that fact is one line."""
    if len(blocks) < _FEWEST or not blocks[-1].answers:
        return []
    label, texts = blocks[-1].answers[-1]
    others = [texts for block in blocks[:-1] for one, texts in block.answers if one.label == label.label]
    if not others or not all(len(one) == 1 and one[0].begun for one in (*others, texts[:1])):
        return []
    more = texts[1:]
    del texts[1:]
    return more


def _spans(pieces: Sequence[Piece], cycles: Sequence[Sequence[int]], *, is_footed: bool) -> list[tuple[int, int]]:
    """From which piece to which each block reaches, what stands over its labels included; one block alone is none."""
    if len(cycles) < 2:
        return []
    starts = [_start(pieces, before[-1], after[0], is_footed=is_footed) for before, after in pairwise(cycles)]
    usual = round(median([cycle[0] - start for start, cycle in zip(starts, cycles[1:], strict=True)]))
    first = _first(pieces, cycles[0][0], usual)
    return list(pairwise([first, *starts, _end(pieces, cycles[-1][-1], is_footed=is_footed)]))


def _cycles(pieces: Sequence[Piece]) -> list[list[int]]:
    """Where the labels of each block stand: a label that comes again opens the next."""
    cycles: list[list[int]] = []
    seen: set[str] = set()
    for at, piece in enumerate(pieces):
        if piece.label in seen or (piece.label and not cycles):
            cycles.append([])
            seen = set()
        if piece.label:
            cycles[-1].append(at)
            seen.add(piece.label)
    return cycles


def _start(pieces: Sequence[Piece], last: int, label: int, *, is_footed: bool) -> int:
    """The first piece over a label that no longer answers the last label before it; a state at its foot does."""
    held = pieces[last].cell
    for at in range(last + 1, label):
        piece = pieces[at]
        if held and piece.cell == held != pieces[label].cell:
            continue  # a figure below the label that asks for it is no number of the next block
        is_answered = at > last + 1 or is_number(piece.text)
        is_apart = piece.box != pieces[last].box or (is_answered and piece.cell != pieces[at - 1].cell)
        is_head = _is_title(piece) if is_footed else _is_head(piece)
        if not piece.begun and (is_apart or (is_answered and is_head)):
            return at
    return label


def _is_head(piece: Piece) -> bool:
    return piece.weight < PLAIN or is_status(piece.text) or _is_title(piece)


def _is_title(piece: Piece) -> bool:
    return piece.weight < STRONG or is_number(piece.text) or opening(piece.text) is not None


def _first(pieces: Sequence[Piece], label: int, usual: int) -> int:
    """Where the first block starts: as many pieces over its labels as the others have, none of them prose."""
    start = label
    while start > 0 and label - start < usual and _is_over(pieces[start - 1], pieces[label]):
        start -= 1
    return start


def _is_over(piece: Piece, label: Piece) -> bool:
    """Whether a piece may be the title, or so, over a label: no prose, and on its page."""
    is_near = not piece.place or not label.place or piece.place.page == label.place.page
    return is_near and len(piece.text.split()) <= _LONG


def _end(pieces: Sequence[Piece], last: int, *, is_footed: bool) -> int:
    """Where the last block ends: at a heading, or with its box; a state in bold at its foot belongs to it."""
    lightest = STRONG if is_footed else PLAIN
    for at in range(last + 1, len(pieces)):
        piece = pieces[at]
        if piece.box != pieces[last].box or (at > last + 1 and not piece.begun and piece.weight < lightest):
            return at
    return len(pieces)


def _block(pieces: Sequence[Piece], heaviest: int) -> Block:
    """A block of its pieces; what is printed heavier than every label answers none: it is a title that stands lower."""
    block = Block()
    for piece in pieces:
        if piece.label:
            block.answers.append((piece, []))
        elif not piece.begun and (opening(piece.text) or (block.lines and is_untitled(block.lines[-1].text))):
            earlier = [] if block.answers else block.over  # what opens a block and stands over a section is of that
            block.lines += (*earlier, piece)
            block.over = block.over if block.answers else []
        elif block.answers and (
            piece.begun
            or (piece.weight >= heaviest and _answers(piece, *block.answers[-1]))
            or _states(piece, *block.answers[-1])
        ):
            block.answers[-1][1].append(piece)
        else:
            block.over.append(piece)
    return block


def _states(piece: Piece, label: Piece, texts: Sequence[Piece]) -> bool:
    """Whether a piece is the fact that the label right before it asks for, however heavy it is printed."""
    if texts:
        return False
    role = next(iter(guess(label.text).roles), None)
    is_due = role is Role.DUE and is_date_like(piece.text)
    is_led = role in (Role.LEAD, Role.ACCOUNTABLE) and names_parties(piece.text)
    return is_due or is_led or (role is Role.STATUS and is_status(piece.text))


def _answers(piece: Piece, label: Piece, texts: Sequence[Piece]) -> bool:
    """Whether a piece goes on with the answer to a label: within its cell, and no further than a date goes."""
    if not texts:
        return True
    if piece.cell != texts[-1].cell:
        return False
    return Role.DUE not in guess(label.text).roles[:1] or is_date_like(piece.text)
