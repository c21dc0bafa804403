"""Which piece of each block is its title: of the make that nearly every block has one of; what else heads a group."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.evidence import is_date_like
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.pieces import Piece
from milepost.core.words.digits import holds_digit
from milepost.core.words.numbering import is_number, leading, leading_weak

Make = tuple[int, str, bool]  # its weight, the label that it stands below, and whether the number stands before it
_NEARLY_ALL, _HALF = 0.8, 0.5
_SEVERAL, _HEADED = 3, 2
_OF_MANY = 4  # blocks; fewer may be called alike by chance
_SHORTEST, _LONGEST_HEAD = 3, 60  # letters


def lifted(found: Sequence[Block | Piece]) -> tuple[Block | Piece, ...]:
    """The blocks, a title taken out of the answer that it ends where nearly every block has one there.

    It is printed heavier than the answer before it, as in a column beside the one that holds its number and facts.
    """
    every = [one for one in found if isinstance(one, Block)]
    counts = Counter(label for one in every for label in {label.label for label, _ in _ends(one)})
    usual = {label for label, count in counts.items() if count >= _NEARLY_ALL * len(every)}
    for one in every:
        for label, texts in _ends(one):
            if label.label in usual:
                one.over.append(replace(texts.pop(), under=label.label))
    return tuple(found)


def _ends(block: Block) -> Iterator[tuple[Piece, list[Piece]]]:
    """The answers that a piece ends which is heavier than the one before it."""
    for label, texts in block.answers:
        if len(texts) > 1 and texts[-1].weight < texts[-2].weight and not texts[-1].begun:
            yield label, texts


class Titles:
    """What the titles of some blocks have in common."""

    def __init__(self, blocks: Sequence[Block], stated: frozenset[str]) -> None:
        said = Counter(text for block in blocks for text in {key(piece.text) for piece in block.over})
        again = {text for text, count in said.items() if count >= max(_SEVERAL, _HALF * len(blocks))}
        self._stated = stated | again  # "Action record" over every form is the title of none
        made = [self._made(block) for block in blocks]
        coded = [
            [make for make, piece in found if _is_coded(piece, block)]
            for found, block in zip(made, blocks, strict=True)
        ]
        self._usual = _common(coded) or _common([[make for make, _ in found] for found in made])
        self._stated |= _scale([[piece for make, piece in found if make == self._usual] for found in made])

    def title(self, block: Block) -> Piece | None:
        """The title of a block: a text of the usual make, else the heaviest; one with a number goes first."""
        made = self._made(block)
        texts = [piece for make, piece in made if make == self._usual] or [piece for _, piece in made]
        coded = [piece for piece in texts if _is_coded(piece, block)]
        return next(iter(coded or sorted(texts, key=lambda piece: piece.weight)), None)

    def heads(self, block: Block, title: Piece | None) -> list[Piece]:
        """What stands over a title of the usual make, as heavy, where other blocks have no such thing: a group's."""
        made = {id(piece): make for make, piece in self._made(block)}
        if title is None or made.get(id(title)) != self._usual:
            return []
        before = block.over[: [id(piece) for piece in block.over].index(id(title))]
        return [piece for piece in before if id(piece) in made and _may_head(piece, title)]

    def _made(self, block: Block) -> list[tuple[Make, Piece]]:
        """The texts over the labels that may be a title, each with its make."""
        found: list[tuple[Make, Piece]] = []
        is_numbered = False
        number_of_it = printed_number(block)
        for piece in block.over:
            if piece is number_of_it:
                is_numbered = True
            elif len(piece.text) > _SHORTEST and key(piece.text) not in self._stated and not lead_line(piece.text):
                found.append(((piece.weight, piece.under, is_numbered), piece))
        return found


def _common(every: Sequence[Sequence[Make]]) -> Make | None:
    """The heaviest make that nearly every block has."""
    counts = Counter(make for makes in every for make in set(makes))
    often = [make for make, count in counts.items() if count >= _NEARLY_ALL * len(every)]
    return min(often, key=lambda make: make[0], default=None)


def _scale(every: Sequence[Sequence[Piece]]) -> set[str]:
    """The keys of the few texts that stand over or under the titles of nearly all blocks, printed as these are.

    What a title says is said of one block; "Secure", "Building" and "Cracked" come again.
    """
    for at in range(_HEADED):
        texts = [key(pieces[at].text) for pieces in every if len(pieces) == _HEADED]
        is_usual = len(texts) >= max(_OF_MANY, _NEARLY_ALL * len(every))
        if is_usual and len(set(texts)) <= _HALF * len(texts):
            return set(texts)
    return set()


def _is_coded(piece: Piece, block: Block) -> bool:
    """Whether a text opens with the number of its block, which stands nowhere alone."""
    return bool(number(piece.text)) and not any(is_number(one.text) for one in block.over)


def printed_number(block: Block) -> Piece | None:
    """The number that stands alone over the labels, one with figures before a word in capitals that may be a code."""
    numbers = [piece for piece in block.over if is_number(piece.text)]
    return next((piece for piece in numbers if holds_digit(piece.text)), numbers[0] if numbers else None)


def number(text: str) -> str:
    """The number that opens a title, or nothing."""
    return leading(text).number or leading_weak(text).number


def is_brief(piece: Piece) -> bool:
    """Whether a piece is as short as the head of a group, and no sentence, field or date."""
    is_short = len(piece.text) <= _LONGEST_HEAD and piece.text.rstrip()[-1] not in ".:;"
    return is_short and ":" not in piece.text and not is_date_like(piece.text)


def _may_head(piece: Piece, title: Piece) -> bool:
    return piece.weight <= title.weight and is_brief(piece)
