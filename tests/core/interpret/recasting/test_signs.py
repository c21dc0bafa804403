"""A sign that was drawn before a title, or by itself, says its colour in a piece of its own."""

from milepost.core.document.nodes import Paragraph
from milepost.core.interpret.recasting.pieces import Piece
from milepost.core.interpret.recasting.signs import signed


def _told(*texts: str) -> list[str]:
    return [one.text for one in signed([Piece(text, 4, 0, 0, 0, None, Paragraph(text)) for text in texts])]


def test_a_drawn_sign_is_parted_from_the_title_behind_it() -> None:
    assert _told("🟢\ufe0e 1.1 Plant limes", "🔴\ufe0e") == ["green", "1.1 Plant limes", "red"]


def test_a_sign_that_was_printed_or_stands_within_words_stays() -> None:
    assert _told("🟢 Plant limes", "Key 🟢\ufe0e Done") == ["🟢 Plant limes", "Key 🟢\ufe0e Done"]


def test_a_sign_before_words_that_come_again_stays_with_them() -> None:
    told = ("🟢\ufe0e In leaf", "🔴\ufe0e Dug up", "🟢\ufe0e In leaf")
    assert _told(*told) == list(told)
