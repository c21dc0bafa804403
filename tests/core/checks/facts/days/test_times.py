"""The times of a sentence, and how each is tied to what is told of it."""

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.days.times import Bond, times
from milepost.core.checks.gathered import gathered


@pytest.mark.parametrize(
    ("text", "bond"),
    [
        ("It opened on 3 May 2023.", Bond.WHEN),
        ("It opened 3 May 2023.", Bond.WHEN),
        ("Since May 2023 it has been open.", Bond.SINCE),
        ("It is open until May 2023.", Bond.UNTIL),
        ("The report of May 2023 was clear.", Bond.OF),
        ("More came than in May 2023.", Bond.OTHER),
        ("It will open by May 2023.", Bond.BY),
    ],
)
def test_a_time_is_tied_by_its_own_word_or_by_the_one_before_it(text: str, bond: Bond) -> None:
    plan = gathered(example_plan(f"Action: 1.1 Open the hub\nNow: {text}"))
    assert [one.bond for one in times(plan, 0)] == [bond]


def test_a_sentence_is_read_once() -> None:
    plan = gathered(example_plan("Action: 1.1 Open the hub\nNow: It opened on 3 May 2023."))
    assert times(plan, 0) is times(plan, 0)
