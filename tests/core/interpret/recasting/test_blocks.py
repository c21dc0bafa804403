"""Blocks begin where their labels begin again; what stands over these labels belongs to them."""

from dataclasses import replace

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret.recasting.blocks import Block, blocks
from milepost.core.interpret.recasting.pieces import PLAIN, Piece


def _piece(text: str, cell: int, label: str = "") -> Piece:
    return Piece(text, PLAIN, cell, cell, cell, None, Paragraph(text), label=label)


def test_a_figure_in_the_cell_of_the_label_that_asks_for_it_is_no_number_of_the_next_block() -> None:
    pieces: list[Piece] = []
    for at in (1, 3, 5):
        pieces += [_piece(f"M{at}", at), _piece(f"Plant {at} limes", at), _piece("This year", at, "thisyear")]
        pieces += [_piece("They grew.", at), _piece("The figure", at + 1, "thefigure"), _piece(f"{at}12", at + 1)]
    found = [one for one in blocks(pieces) if isinstance(one, Block)]
    assert [[piece.text for piece in one.over] for one in found] == [
        [f"M{at}", f"Plant {at} limes"] for at in (1, 3, 5)
    ]
    assert [one.answers[-1][1][0].text for one in found] == ["112", "312", "512"]


def test_what_follows_a_fact_of_one_line_in_the_last_block_alone_is_of_none() -> None:
    pieces: list[Piece] = []
    for at in range(4):
        pieces += [replace(_piece(f"Plant {at} limes", 0), weight=2), _piece("This year", 0, "thisyear")]
        pieces += [
            _piece("They grew.", 0),
            _piece("In charge", 0, "incharge"),
            replace(_piece(f"Ann Lowe{at}", 0), begun=True),
        ]
    *_, block, last = blocks([*pieces, _piece("Ring us for this report in large print.", 0)])
    assert isinstance(block, Block)
    assert [piece.text for piece in block.answers[-1][1]] == ["Ann Lowe3"]
    assert isinstance(last, Piece)


def test_a_day_printed_as_a_heading_answers_the_label_right_before_it() -> None:
    pieces: list[Piece] = []
    for at in range(3):
        pieces += [replace(_piece(f"Plant {at} limes", 0), weight=2), _piece("Due", 0, "due")]
        pieces += [replace(_piece("May 2027", 0), weight=5), _piece("Progress", 0, "progress"), _piece("They grew.", 0)]
    found = [one for one in blocks(pieces) if isinstance(one, Block)]
    assert [one.answers[0][1][0].text for one in found] == ["May 2027"] * 3
