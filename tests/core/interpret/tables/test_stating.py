"""Columns that tell nothing but how things stand."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.tables.stating import tell_only_statuses
from milepost.core.plan.walk import actions

_PLAIN = ("", "", "")
_COLOURS = ("92d050", "ff0000", "92d050")


def test_a_ticked_box_states_the_word_beside_it() -> None:
    assert tell_only_statuses(["☒ Delayed ☐ Complete", "☐ Delayed ☒ Complete", ""], _PLAIN)


def test_colours_without_words_are_statuses() -> None:
    assert tell_only_statuses(["", "", ""], _COLOURS)


@pytest.mark.parametrize("fills", [_PLAIN, ("92d050", "92d050", "92d050")])
def test_empty_cells_of_one_colour_or_none_state_nothing(fills: tuple[str, ...]) -> None:
    assert not tell_only_statuses(["", "", ""], fills)


@pytest.mark.parametrize(
    "states",
    [
        ("Advanced", "Commenced", "Completed", "Advanced"),
        ("Simmering", "On the boil", "Cold", "Served"),
        ("Simmering", "On the boil"),
        ("Advanced", "", "Completed", "Not commenced"),
    ],
)
def test_a_column_called_status_of_a_word_or_two_holds_statuses(states: tuple[str, ...]) -> None:
    rows = "".join(
        f"1.{at} | Light yard {at} | Ann Lowe | {state} | Nine stand.\n" for at, state in enumerate(states, 1)
    )
    plan = interpret(document(f"# Plan\n\n## Aim 1: Ashore\n\nRef | Action | Lead | Status | Challenges\n{rows}"))
    assert [one.status.text for one in actions(plan)] == list(states)


def test_a_column_called_status_that_tells_a_story_holds_none() -> None:
    states = ("Nine lamps stand.", "We met in May and chose a firm.", "Begun.", "Nothing yet, for want of money")
    rows = "".join(f"1.{at} | Light yard {at} | Ann Lowe | {state} | Rain\n" for at, state in enumerate(states, 1))
    plan = interpret(document(f"# Plan\n\n## Aim 1: Ashore\n\nRef | Action | Lead | Status | Challenges\n{rows}"))
    assert not any(one.status.text for one in actions(plan))


@pytest.mark.parametrize("heading", ["Result", "Update"])
def test_without_another_column_what_came_of_actions_is_their_status(heading: str) -> None:
    states = ("Achieved", "Partly achieved", "Not achieved")
    rows = "".join(
        f"1.{at} | Light yard {at} | Ann Lowe | {state} | Nine stand.\n" for at, state in enumerate(states, 1)
    )
    plan = interpret(document(f"# Plan\n\n## Aim 1: Ashore\n\nRef | Action | Lead | {heading} | Challenges\n{rows}"))
    assert tuple(one.status.text for one in actions(plan)) == states
