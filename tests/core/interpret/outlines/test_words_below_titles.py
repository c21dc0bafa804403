"""Words without a label, right under the title of each action, that say how it stands."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_CARDS = """
    # Quiet streets

    ## Aim 1: Slower traffic

    ### Paint the crossings white again
    Going fine
    Lead: Highways Team
    By: March 2027
    ### Put a ramp at each school gate
    Done
    Lead: Highways Team
    By: June 2026
    ### Ask the bus firm to turn engines off
    Going fine
    Lead: Transport Manager
    By: June 2026

    ## Aim 2: More room

    ### Take out the railings by the market
    Hardly begun
    Lead: Parks Team
    By: May 2026
    ### Plant limes on both sides of the high street
    Hardly begun
    Lead: Parks Team
    By: May 2026
    ### Close the lane on Saturdays
    Done
    Lead: Transport Manager
    By: May 2026
    """


def _statuses(text: str) -> list[str]:
    return [action.status.text for action in actions(interpret(document(text)))]


def test_words_under_titles_that_come_again_are_statuses_though_most_are_new() -> None:
    assert _statuses(_CARDS) == ["Going fine", "Done", "Going fine", "Hardly begun", "Hardly begun", "Done"]


@pytest.mark.parametrize(
    ("word", "other"),
    [("Going fine", "**Going fine**"), ("Done", "Paused"), ("Going fine", "On track"), ("Hardly begun", "Red")],
)
def test_such_words_may_be_bold_or_any_others(word: str, other: str) -> None:
    found = _statuses(_CARDS.replace(word, other))
    assert all(found)
    assert found.count(other.strip("*")) == 2


def test_the_title_stays_as_it_is() -> None:
    assert "ACTION Close the lane on Saturdays (Transport Manager) [Done]" in told(interpret(document(_CARDS)))


@pytest.mark.parametrize(
    "text",
    [
        _CARDS.replace("Done", "For elders")
        .replace("Hardly begun", "For elders")
        .replace("Going fine", "For children"),  # none is known as a status
        _CARDS.replace("Hardly begun", "Parks Forum"),  # a party
        _CARDS.replace("Going fine", "The paint is on order."),  # sentences
        _CARDS.replace("Lead:", "Status: Amber\n    Lead:"),  # asked for already
        _CARDS.replace("    Going fine\n", "").replace("    Hardly begun\n", ""),  # under few titles
    ],
)
def test_other_words_under_titles_are_no_statuses(text: str) -> None:
    assert set(_statuses(text)) <= {"", "Amber"}


def test_what_is_read_as_a_status_is_not_told_as_unplaced() -> None:
    plan = interpret(document(_CARDS))
    assert not [one for one in plan.unplaced if "fine" in one.text]


def test_a_share_below_the_status_is_no_part_of_it_and_is_kept() -> None:
    plan = interpret(document(_CARDS.replace("Going fine", "Going fine\n    70%").replace("Done", "Done\n    100%")))
    assert [one.status.text for one in actions(plan)] == [
        "Going fine", "Done", "Going fine", "Hardly begun", "Hardly begun", "Done",
    ]  # fmt: skip
    assert [one.text for one in plan.unplaced] == ["70%", "100%", "70%", "100%"]
