"""Tests of headings over days on which something was written."""

import pytest

from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.looking_back import looks_back


@pytest.mark.parametrize(
    "heading",
    ["Note date", "Date of latest comment", "Modified on", "Last updated on:", "Entry date/time", "Date when raised"],
)
def test_days_of_writing_are_no_deadlines(heading: str) -> None:
    assert looks_back(heading)
    assert guess(heading).roles == (Role.OTHER,)


@pytest.mark.parametrize(
    "heading", ["Revised date", "Date due", "Delivery date", "Update", "Next update due", "By date"]
)
def test_deadlines_and_updates_are_left(heading: str) -> None:
    assert not looks_back(heading)
