"""Labels come again and again, each time with another text behind them."""

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret.recasting.labels.printed import printed
from milepost.core.interpret.recasting.labels.recurring import recurring
from milepost.core.interpret.recasting.pieces import PLAIN, Piece


def _labels(*texts: str) -> frozenset[str]:
    pieces = [Piece(text, PLAIN - text.isupper(), 0, 0, 0, None, Paragraph(text)) for text in texts]
    return recurring(list(zip(pieces, printed(pieces), strict=True)))


def test_what_stands_right_before_another_label_each_time_asks_for_nothing() -> None:
    lines = [
        text
        for at in range(4)
        for text in (
            f"Plant {at} limes",
            "BLOOMING" if at else "WITHERED",
            "Who: Ann Lowe",
            f"News: {at} grew.",
            "More: no.",
        )
    ]
    assert _labels(*lines) >= {"who", "news"}
    assert "blooming" not in _labels(*lines)


def test_a_text_in_a_cell_before_that_of_its_answer_is_a_label_though_answers_come_again() -> None:
    pieces: list[Piece] = []
    for at, state in enumerate(("Blooming", "Withered", "Blooming", "Blooming")):
        words = (f"Plant {at} limes", "Who", f"Ann Lowe{at}", "How it grows", state, "News", f"{at} grew.")
        pieces += [
            Piece(text, PLAIN, 0, at + 1, cell, None, Paragraph(text)) for cell, text in enumerate(words, 7 * at + 1)
        ]
    assert "howitgrows" in recurring(list(zip(pieces, printed(pieces), strict=True)))


def test_labels_in_cells_of_their_own_that_nobody_knows_are_told_by_coming_as_often_as_each_other() -> None:
    pieces: list[Piece] = []
    for at in range(4):
        words = ("Grown by", f"Ann Lowe{at}", "Weather", f"{at} days of rain", "Weeds", f"{at} sorts")
        pieces += [
            Piece(text, PLAIN, 0, at + 1, cell, None, Paragraph(text)) for cell, text in enumerate(words, 6 * at + 1)
        ]
    assert recurring(list(zip(pieces, printed(pieces), strict=True))) == {"grownby", "weather", "weeds"}
