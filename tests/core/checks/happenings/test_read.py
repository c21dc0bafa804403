"""What happens to what, and when, is read in whatever order and with whatever verb a sentence tells it."""

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.gathered import gathered
from milepost.core.checks.happenings.read import happenings


@pytest.mark.parametrize(
    ("text", "deed", "head"),
    [
        ("The baths opened their doors again on 4 May 2022. The baths reopened on 14 May 2022.", "open", "bath"),
        ("Planning consent, granted in May 2022, lapses. The consent was granted in June 2022.", "grant", "consent"),
        ("The flood of 21 May 2022 did harm. On the night of the flood (27 May 2022) all came.", "hold", "flood"),
        ("Cabinet adopted the plan on 3 May 2022. After adopting the plan on 9 May 2022 it rested.", "approve", "plan"),
        ("The ferry came into service on 2 May 2022. The ferry entered service on 9 May 2022.", "begin", "ferry"),
    ],
)  # fmt: skip
def test_a_happening_is_read_with_its_thing(text: str, deed: str, head: str) -> None:
    found = happenings(gathered(example_plan(f"Action: 1.1 Mind the harbour\nNow: {text}")))
    assert [(one.deed, one.thing.head) for one in found] == [(deed, head), (deed, head)]


def test_what_was_to_be_is_no_happening() -> None:
    text = "The hub was to open on 3 May 2022. The hub was due to open on 9 May 2022."
    assert happenings(gathered(example_plan(f"Action: 1.1 Mind the harbour\nNow: {text}"))) == ()
