"""Columns that tell nothing but how things stand."""

import pytest

from milepost.core.interpret.tables.stating import tell_only_statuses

_PLAIN = ("", "", "")
_COLOURS = ("92d050", "ff0000", "92d050")


def test_a_ticked_box_states_the_word_beside_it() -> None:
    assert tell_only_statuses(["☒ Delayed ☐ Complete", "☐ Delayed ☒ Complete", ""], _PLAIN)


def test_colours_without_words_are_statuses() -> None:
    assert tell_only_statuses(["", "", ""], _COLOURS)


@pytest.mark.parametrize("fills", [_PLAIN, ("92d050", "92d050", "92d050")])
def test_empty_cells_of_one_colour_or_none_state_nothing(fills: tuple[str, ...]) -> None:
    assert not tell_only_statuses(["", "", ""], fills)
