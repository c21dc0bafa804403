"""A title that a page says again with "(cont'd)" goes on with its action."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.assembling.account import printed
from milepost.core.plan.walk import actions

_HEAD = "Harbour plan 2025 to 2028\n\nTheme 1: Boats\n\n"
_FIRST = "{0}\nLead: Ann Lowe, Engineer\nState: Running\nDone so far: Two gaps are filled.\n\n"
_NEXT = "Next steps: Fill the third.\n\n"
_TITLES = ("1.1 Mend the slipway", "1.2 Teach rowing", "1.3 Light the quay")


@pytest.mark.parametrize("again", ["{0} (cont'd)\n", "{0} – continued\n", "{0} contd.\n", ""])
def test_what_stands_below_a_title_said_again_is_told_of_the_same_action(again: str) -> None:
    text = _HEAD + "".join(_FIRST.format(title) + again.format(title) + _NEXT for title in _TITLES)
    plan = interpret(document(text))
    found = list(actions(plan))
    assert [one.title for one in found] == ["Mend the slipway", "Teach rowing", "Light the quay"]
    assert [[answer.text for answer in one.answers][-1] for one in found] == ["Fill the third."] * 3
    assert not plan.unplaced
    assert all(any(again.format(title).strip() in text for text, _ in printed(plan)) for title in _TITLES)


def test_a_status_below_each_title_need_not_be_said_again() -> None:
    first = "{0}\n{1}\nLead: Ann Lowe, Engineer\nDone so far: Two gaps are filled.\n\n"
    states = ("Green", "Amber", "Red")
    text = _HEAD + "".join(
        first.format(title, state) + f"{title} (cont'd)\n{_NEXT}" for title, state in zip(_TITLES, states, strict=True)
    )
    assert [one.status.text for one in actions(interpret(document(text)))] == list(states)


def test_a_title_that_only_ends_so_is_an_action() -> None:
    titles = (*_TITLES, "1.4 Keep the ferry on, continued")
    text = _HEAD + "".join(_FIRST.format(title) + _NEXT for title in titles)
    assert len(list(actions(interpret(document(text))))) == len(titles)
