"""Where a long word may break."""

from hypothesis import given
from hypothesis import strategies as st

from milepost.core.writers.pdf.breaks import pieces


def test_words_that_fit_stay_whole() -> None:
    assert pieces("Commissioning of multi-agency help", 20) == ["Commissioning of multi-agency help"]


def test_an_address_may_break_after_its_signs() -> None:
    found = pieces("See https://elmshire.example/families/help now", 12)
    assert found == ["See ", "https://", "elmshire.", "example/", "families/", "help", " now"]


def test_a_piece_is_no_wider_than_the_line() -> None:
    assert max(map(len, pieces("W" * 100, 4))) * 0.9 <= 4


@given(st.text(alphabet="ab/ .W", max_size=60), st.floats(0.5, 40))
def test_nothing_is_added_or_lost(text: str, room: float) -> None:
    assert "".join(pieces(text, room)) == text
