"""A status that stands beside a key which only lists the words in use."""

from datetime import date

import pytest

from milepost.core.checks.rules.status_not_in_key import faults
from milepost.core.interpret import interpret
from milepost.core.readers import read

STATUSES = ("Going great", "Getting there", "Paused", "Done")


@pytest.mark.parametrize(
    ("key", "missed"),
    [
        ("How we mark things: Going great, Getting there, Stuck, Done.", ["Paused"]),
        ("The marks in this paper are Going great, Getting there, Needs help and Done.", ["Paused"]),
        ("How we mark things: Going great, Getting there, Paused, Done.", []),
        ("Hello again, and thank you to all who sent in their part.", []),
    ],
)
def test_what_stands_still_is_held_by_a_key_that_lists_it(key: str, missed: list[str]) -> None:
    actions = "\n".join(
        f"Action {at} – Open hub {at}\nLead: Ann Lowe, Elm Council\nDue: 31 March 2026\n"
        f"Status: {status}\nNow: Two are open.\n"
        for at, status in enumerate(STATUSES, 1)
    )
    text = f"Good Food plan 2024 to 2026\n\n{key}\n\nPRIORITY 1: Hubs\nLead: Bo Hale, Elm Council\n\n{actions}"
    found = list(faults(interpret(read(text.encode(), "plan.txt")), date(2025, 10, 1)))
    assert [status for status in STATUSES for one in found if f"“{status}”" in one.message] == missed
    assert not any(one.is_sure for one in found)
