"""A sentence of the introduction may be the key of the statuses."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.tables.told_keys import told_entries
from milepost.core.plan.model import Meaning, Stage
from milepost.core.plan.walk import actions

_KEY = "Green means on course, Amber means at risk, Blue means finished and Grey means not started."


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        (_KEY, [Meaning.ON_TRACK, Meaning.AT_RISK, Meaning.COMPLETE, Meaning.NOT_STARTED]),
        ("Status: Green (to plan), Red (cannot be met), Done.", [Meaning.ON_TRACK, Meaning.LATE, Meaning.COMPLETE]),
        ("Moving means that work goes on, Stuck means that it is held up.", [Meaning.ON_TRACK, Meaning.LATE]),
        ("We mark each. Blue stands for done, Red stands for late.", [Meaning.COMPLETE, Meaning.LATE]),
    ],
)
def test_the_words_behind_each_status_say_what_it_means(text: str, meanings: list[Meaning]) -> None:
    assert [one.meaning for one in told_entries(text)] == meanings


@pytest.mark.parametrize(
    "text",
    [
        "Open (at Mill Lane), Closed (at Church Street).",
        "LAC means looked-after children, EHC means education, health and care.",
        "Green means that the lamp is on.",
        "The Red Lion (a pub) and the Green Man (another).",
    ],
)
def test_other_brackets_and_meanings_are_no_key(text: str) -> None:
    assert told_entries(text) == ()


def test_a_told_key_gives_colours_their_stage_and_the_line_stays() -> None:
    table = "Action | Lead | RAG\nHold a fair | DM | Grey\nGo | PL | Blue\n"
    plan = interpret(document(f"# Plan\n\nOur second report. {_KEY}\n\n## Aim 1\n\n{table}"))
    assert [one.stage for one in actions(plan)] == [Stage.NOT_STARTED, Stage.COMPLETE]
    assert any(_KEY in one.text for one in plan.unplaced)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "R = serious problem, Y = some problem, G = no problem, X = finished",
            {"R": Meaning.LATE, "Y": Meaning.AT_RISK, "G": Meaning.ON_TRACK, "X": Meaning.COMPLETE},
        ),
        (
            "G = progressing to plan; A = progressing with issues; R = not progressing; B = complete",
            {"G": Meaning.ON_TRACK, "A": Meaning.AT_RISK, "R": Meaning.LATE, "B": Meaning.COMPLETE},
        ),
        (
            "Stages: Under way; Done (finished and signed); Dropped (by decision of the forum).",
            {"Under way": Meaning.ON_TRACK, "Done": Meaning.COMPLETE, "Dropped": Meaning.CLOSED},
        ),
    ],
)
def test_a_letter_of_the_plans_own_is_of_the_key(text: str, told: dict[str, Meaning]) -> None:
    assert {one.code: one.meaning for one in told_entries(text)} == told
