"""What a plan states of an action."""

import pytest

from milepost.core.plan.model import Action, Answer, Meaning, SchemeEntry, Stage, Status
from milepost.core.plan.statuses import SYMBOLS, WORDS, Stated, stated

SCHEME = (SchemeEntry("A", "Some concerns", Meaning.AT_RISK), SchemeEntry("B", "", Meaning.LATE))


@pytest.mark.parametrize(
    ("action", "found"),
    [
        (Action("a", "", status=Status("Amber", "A")), Stated(Meaning.AT_RISK, "Some concerns")),
        (Action("a", "", status=Status(code="B")), Stated(Meaning.LATE, "Late")),
        (Action("a", "", status=Status("Nearly there")), Stated(Meaning.UNKNOWN, "Nearly there")),
        (Action("a", "", stage=Stage.CLOSED), Stated(Meaning.CLOSED, "Closed")),
        (Action("a", "", answers=(Answer("q", "Begun"),)), Stated(Meaning.UNKNOWN, "Status not stated")),
        (Action("a", "", answers=(Answer("q", " "),)), Stated(Meaning.NO_UPDATE, "No update")),
    ],
)
def test_the_plans_own_word_comes_first_then_the_stage_then_that_nothing_is_stated(
    action: Action, found: Stated
) -> None:
    assert stated(action, SCHEME) == found


def test_every_meaning_has_a_word_and_a_sign() -> None:
    assert set(WORDS) == set(SYMBOLS) == set(Meaning)
