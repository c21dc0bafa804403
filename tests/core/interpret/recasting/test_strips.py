"""Of a strip of states over each block the one printed heavier is its own."""

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.pieces import PLAIN, STRONG, Piece
from milepost.core.interpret.recasting.strips import struck

_STATES = ("Seeded", "Sprouting", "In leaf")


def _piece(text: str, weight: int = PLAIN) -> Piece:
    return Piece(text, weight, 0, 0, 0, None, Paragraph(text))


def _block(title: str, state: str) -> Block:
    return Block(over=[_piece(title, 4), *(_piece(one, STRONG if one == state else PLAIN) for one in _STATES)])


def test_the_state_in_bold_stays_over_its_block_and_the_others_are_lines() -> None:
    found = struck([_block("Plant limes", "In leaf"), _block("Mow the green", "Seeded"), _block("Dig", "Sprouting")])
    blocks = [one for one in found if isinstance(one, Block)]
    assert [[piece.text for piece in one.over] for one in blocks] == [
        ["Plant limes", "In leaf"],
        ["Mow the green", "Seeded"],
        ["Dig", "Sprouting"],
    ]
    assert [piece.text for piece in blocks[0].lines] == ["Seeded", "Sprouting"]


def test_states_of_which_none_is_heavier_stay_as_they_are() -> None:
    blocks = [_block(title, "") for title in ("Plant limes", "Mow the green", "Dig")]
    assert [len(one.over) for one in struck(blocks) if isinstance(one, Block)] == [4, 4, 4]
