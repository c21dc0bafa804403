"""Shares are read with the two counts that they rest on, whatever the order of the words."""

import pytest

from milepost.core.checks.facts.figures.shares import shares


@pytest.mark.parametrize(
    ("before", "text", "told", "is_sure"),
    [
        ("", "Of the 32 homes, 24 have signed, which is 85% of homes.", "85%, and 24 of 32 is 75%", True),
        ("", "Out of 90 men 50 began and 30 finished (30% of those who began).", "30%, and 30 of 50 is 60%", True),
        ("We have 16 libraries.", "Twelve of them open on Sundays (60%).", "60%, and Twelve of 16 is 75%", True),
        ("", "200 letters went out and 50 replies came, a response rate of 40%.", "40%, and 50 of 200 is 25%", False),
    ],
)
def test_a_share_is_read_with_its_part_and_its_whole(before: str, text: str, told: str, is_sure: bool) -> None:
    share = next(shares(before, text))
    assert (share.told, share.is_sure, share.is_off) == (told, is_sure, True)


@pytest.mark.parametrize(
    "text",
    [
        "There are 40 schools and 30 have a lead; attendance is 93%.",
        "Recording was clear in 34 (85%), and evidence of support was found in 26 (65%).",
        "88 of 400 houses are done, £1.9m of £7.2m is spent (26%).",
    ],
)
def test_a_share_of_something_else_is_not_taken_for_that_of_two_counts(text: str) -> None:
    assert not [share for share in shares("", text) if share.is_off]
