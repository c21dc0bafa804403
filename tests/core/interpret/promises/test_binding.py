"""What is so up to a day is no promise for that day; what is to be done by then is one."""

from datetime import date

import pytest

from milepost.core.interpret.promises.dated import commitments
from milepost.core.words.dates import Frame

FRAME = Frame(start=date(2023, 4, 1), end=date(2024, 3, 31))

HOLDS = (
    "The plan that the board approved runs until 2029, so none is needed.",
    "Funding for the shelter has been agreed until 31 March 2027.",
    "The grant is secured until March 2025.",
    "The lease remains in force until June 2025.",
    "Two posts are funded until the end of March 2024.",
    "The licence lasts until 31 May 2024.",
    "The contract has been extended until September 2024.",
    "No further steps – closed by the board on 12 June 2023.",
    "No more work under this action after 31 May 2023",
)
BINDS = (
    "Baseline audit by March 2024",
    "The pilot will run until March 2024.",
    "Pilot to run until March 2024.",
    "The grant is to be extended until March 2024.",
    "Hold weekly drop-ins until March 2024.",
    "The lease is agreed and the hub will open by March 2024.",
    "Funding is agreed to run the club until March 2024.",
)


@pytest.mark.parametrize("text", HOLDS)
def test_what_holds_until_a_day_is_no_promise(text: str) -> None:
    assert commitments(text, FRAME) == ()


@pytest.mark.parametrize("text", BINDS)
def test_what_is_to_go_on_until_a_day_is_a_promise(text: str) -> None:
    assert [str(one.due.latest) for one in commitments(text, FRAME)] == ["2024-03-31"]


@pytest.mark.parametrize(
    "text", ["40% below the 2019 baseline by 2030", "10% less compared to 2019 by 2030", "Half of 2019 by 2030"]
)
def test_the_deadline_behind_a_starting_point_is_kept(text: str) -> None:
    assert [one.due.phrase for one in commitments(text, FRAME)] == ["by 2030"]
