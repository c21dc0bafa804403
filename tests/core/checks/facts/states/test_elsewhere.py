"""What is denied of some, or in one place, leaves room for what is told of another."""

import pytest

from milepost.core.checks.facts.states.elsewhere import leaves_room


@pytest.mark.parametrize(
    ("claim", "denial"),
    [
        ("The shop in Tarle opens at seven.", "Two of the five villages have no shop at all."),
        (
            "They meet early as the hall is let.",
            "Five parishes are left, and three of them have no hall.",
        ),
        ("The lift in the north tower works again.", "Two of the four lifts are out of order."),
        ("The crossing in Mill Street is well used.", "There is no crossing at all on the bypass."),
        ("The warden in Eastgate has been there for years.", "Some wards have never had a warden."),
    ],
)
def test_another_of_the_kind_may_be_meant(claim: str, denial: str) -> None:
    assert leaves_room(claim, denial)


@pytest.mark.parametrize(
    ("claim", "denial"),
    [
        ("All nine schools have signed.", "Two of the nine schools have not signed."),
        ("The boiler at Holm Hall is in.", "The boiler at Holm Hall has not been put in."),
        ("The evening courses at Saltby were full.", "We have had no evening course at all."),
        ("The gates have been hung.", "The gates have not been hung."),
    ],
)
def test_no_other_of_the_kind_can_be_meant(claim: str, denial: str) -> None:
    assert not leaves_room(claim, denial)
