"""Boxes of which one is ticked."""

import pytest

from milepost.core.interpret.meanings.choices import chosen


@pytest.mark.parametrize("text", ["☐ Green ☒ Amber ☐ Red", "[ ] Green [x] Amber", "☑ Amber, ☐ Red"])
def test_the_words_beside_the_ticked_box_are_chosen(text: str) -> None:
    assert chosen(text) == "Amber"


@pytest.mark.parametrize("text", ["Amber", "☒ Amber", "☐ Green ☐ Amber"])
def test_what_offers_no_choice_stays_as_it_is(text: str) -> None:
    assert chosen(text) == text
