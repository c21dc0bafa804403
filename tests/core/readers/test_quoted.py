"""Mail pasted with ">" before each line is read as what it quotes."""

import pytest

from milepost.core.pipeline import read_plan
from milepost.core.plan.walk import actions
from milepost.core.readers import quoted

_PLAN = """PRIORITY 2: Well enough to work

Here is what you asked for.

> F1. Register pickers with a doctor
> Lead: Ada Moss (GP, Fen Surgery)
> Due: 15 May 2026
> Progress: A nurse sat at the coach stop. 377 people
> registered.
>
> F2. Vaccinate against measles
> Lead: Ben Hale (Nurse, March Trust)
> Due: July 2026
> Progress: 206 given in two visits.
"""


def test_a_quoted_plan_is_read() -> None:
    plan = read_plan(_PLAN.encode(), "x.txt")
    assert [(one.number, one.title) for one in actions(plan)] == [
        ("F1", "Register pickers with a doctor"),
        ("F2", "Vaccinate against measles"),
    ]
    assert "377 people registered." in " ".join(next(actions(plan)).answers[-1].text.split())


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("a\n> b\n>\n> c: d\n> e", "a\nb\n\nc: d\ne"),
        (">> From: Ada\n>> Sent: June\n>> Hello\n>> Bye", "From: Ada\nSent: June\nHello\nBye"),
        (">Lead: Ada\n>Due: June\n>Now: so\n>Next: so", "Lead: Ada\nDue: June\nNow: so\nNext: so"),
    ],
)
def test_the_signs_are_taken_off(words: str, told: str) -> None:
    assert quoted.without_signs(words) == told


@pytest.mark.parametrize(
    "words",
    [
        "> open the hall\n> hire a cook\n> buy tables\n> begin",
        ">= 5 visits\n>= 6 calls\n\n>= 7 days\n>= 8",
        "a > b\n> c",
    ],
)
def test_bullets_and_sums_stay(words: str) -> None:
    assert quoted.without_signs(words) == words
