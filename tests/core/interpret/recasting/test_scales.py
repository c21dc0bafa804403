"""States of the plan's own are told by coming again beside the titles, once in each block."""

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.pieces import STRONG, Piece
from milepost.core.interpret.recasting.scales import statuses


def _block(title: str, *others: str) -> Block:
    heavy = Piece(title, 3, 0, 0, 0, None, Paragraph(title))
    return Block(over=[heavy, *(Piece(one, STRONG, 0, 0, 0, None, Paragraph(one)) for one in others)])


def _scale(*states: str) -> list[Block | Piece]:
    return [_block(f"Plant {at} more limes", state) for at, state in enumerate(states)]


def test_a_few_words_beside_each_title_of_which_some_come_again_are_a_scale() -> None:
    assert statuses(_scale("Blooming", "Withered", "Blooming", "Thirsty", "Blooming")) == {
        "blooming",
        "withered",
        "thirsty",
    }


def test_words_that_are_other_each_time_or_those_of_a_party_are_none() -> None:
    assert not statuses(_scale("Blooming", "Withered", "Thirsty", "Fading", "Spent"))
    assert not statuses(_scale("Blooming", "Withered", "Blooming"))
    assert not statuses(_scale("Parks Team", "Parks Team", "Play Team", "Parks Team", "Play Team"))


def test_two_such_words_beside_a_title_are_none() -> None:
    assert not statuses([_block(f"Plant {at} limes", "Blooming", "Warm") for at in range(6)])


def test_known_words_need_no_scale() -> None:
    assert statuses(_scale("Green", "Red", "Amber", "Green")) == {"green", "red", "amber"}
