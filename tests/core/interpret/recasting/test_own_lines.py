"""What opens as a section does and stands over each block is the block's own title, by its number of two parts."""

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret.recasting.blocks import Block
from milepost.core.interpret.recasting.own_lines import owned
from milepost.core.interpret.recasting.pieces import Piece


def _piece(text: str) -> Piece:
    return Piece(text, 4, 0, 0, 0, None, Paragraph(text))


def _told(*lines: tuple[str, ...]) -> list[tuple[list[str], list[str]]]:
    found = owned([Block(lines=[_piece(text) for text in own]) for own in lines])
    return [([one.text for one in b.lines], [one.text for one in b.over]) for b in found if isinstance(b, Block)]


def test_the_line_that_opens_each_block_is_its_number_and_title() -> None:
    found = _told(("Green streets", "Goal 1a: Plant limes"), ("Goal 1b: Mow the green",), ("Goal 2a: Dig a pond",))
    assert found == [
        (["Green streets"], ["1a", "Plant limes"]),
        ([], ["1b", "Mow the green"]),
        ([], ["2a", "Dig a pond"]),
    ]


def test_a_title_below_its_number_goes_with_it() -> None:
    found = _told(("Goal 1.1", "Plant limes"), ("Goal 1.2", "Mow the green"), ("Goal 2.1", "Dig a pond"))
    assert found[0] == ([], ["1.1", "Plant limes"])


def test_sections_of_one_action_each_stay_sections() -> None:
    found = _told(("Goal 1: Green",), ("Goal 2: Clean",), ("Goal 3: Fair",))
    assert found == [(["Goal 1: Green"], []), (["Goal 2: Clean"], []), (["Goal 3: Fair"], [])]
