"""A label with its answer that a coloured or large type makes a heading is still told of the action above it."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_CARD = "\n### DD0{0} Mend the thing {0}\nLead: Ann Lowe\n{1}Status: {2}\nLatest position: Begun.\n"


@pytest.mark.parametrize("mark", ["#### ", "### ", ""])
@pytest.mark.parametrize("states", [("Green", "Amber", "Red"), ("On track", "Late", "Done")])
def test_a_status_that_looks_like_a_heading_is_one(mark: str, states: tuple[str, ...]) -> None:
    cards = [_CARD.format(at, mark if at == 3 else "", state) for at, state in enumerate(states, 1)]
    found = list(actions(interpret(document("# Plan\n\n## Theme 1: Access\n" + "".join(cards)))))
    assert [one.number for one in found] == ["DD01", "DD02", "DD03"]
    assert tuple(one.status.text for one in found) == states
    assert [one.answers[0].text for one in found] == ["Begun."] * 3
