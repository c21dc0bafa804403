"""What is left to do under an action that was stopped may still be done; under one that is closed it is lost."""

import pytest

from milepost.core.checks.examples import TODAY
from milepost.core.checks.rules.milestone_on_closed_action import faults
from milepost.core.interpret import interpret
from milepost.core.readers import read


@pytest.mark.parametrize(("status", "is_sure"), [("Stopped", False), ("Closed", True)])
def test_a_step_of_an_action_that_was_stopped_is_less_surely_lost(status: str, *, is_sure: bool) -> None:
    text = (
        "Priority 1: Homes\n\n1.1 Open the hub\nLead: Ann Lowe, Elmshire Council\n"
        f"Status: {status}\nWhere are we now?\nThe room was found and given back.\n"
        "What needs to happen next?\nThe ruling of the ombudsman is to be read by 31 March 2026.\n"
        "1.2 Open the room\nLead: Ben Hale, Elmshire Council\nStatus: On track\n"
        "Where are we now?\nThe room is found.\nWhat needs to happen next?\nSign the lease by 30 June 2026.\n"
    )
    found = list(faults(interpret(read(text.encode(), "plan.txt")), TODAY))
    assert [one.is_sure for one in found] == [is_sure]
