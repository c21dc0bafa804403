"""A plan that came in a mail or a letter opens with a greeting; words that only look like one are none."""

from dataclasses import replace

import pytest

from milepost.core.checks.beside import is_mail
from milepost.core.checks.examples import example_plan


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Dear all, this was a year of good work.", True),
        ("Hi both,", True),
        ("Good morning – the plan is below.", True),
        ("Subject: Plan for the board", True),
        ("Thank you to all who sent in their part. I have not changed a word.", True),
        ("Thank you letters went to 40 volunteers.", False),
        ("Hi-vis vests are worn by all wardens, day and night.", False),
        ("Hello Neighbour is our scheme for new tenants.", False),
        ("Dearly missed by all, Ann Lee led the group.", False),
    ],
)
def test_a_greeting_opens_a_letter(line: str, *, is_one: bool) -> None:
    assert is_mail(example_plan(f"Introduction: {line}\nAction: 1.1 Open the hub")) is is_one


def test_a_greeting_may_have_become_the_title() -> None:
    assert is_mail(replace(example_plan("Action: 1.1 Open the hub"), title="Hi both,"))
