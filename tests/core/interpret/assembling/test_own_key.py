"""The introduction explains the plan's own words for how work stands, whatever they are and however it is written."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.interpret.assembling.own_key import own_key
from milepost.core.interpret.meanings.explained import explained_as
from milepost.core.plan.model import Meaning, Stage
from milepost.core.plan.walk import actions

_DONE, _ON, _RISK, _LATE = Meaning.COMPLETE, Meaning.ON_TRACK, Meaning.AT_RISK, Meaning.LATE


@pytest.mark.parametrize(
    ("text", "meanings"),
    [
        (
            "Our signs: Spring = going to plan; Autumn = a bit behind but we can catch up; Winter = we shall miss it.",
            {"Spring": _ON, "Autumn": _RISK, "Winter": _LATE},
        ),
        (
            "How we mark. Sailing: ahead of or on plan. Drifting: may be late. Moored: done, no jobs left.",
            {"Sailing": _ON, "Drifting": _RISK, "Moored": _DONE},
        ),
        (
            "Status: Complete (nothing outstanding); Delayed (past its date); Withdrawn (stopped by the Board).",
            {"Complete": _DONE, "Delayed": _LATE, "Withdrawn": Meaning.CLOSED},
        ),
        ("Codes: OT = on time. LS = slipped six months or more.", {"OT": _ON, "LS": _LATE}),
        (
            "“Compliant” means the work will be done by the due date; “Void” means the date has passed.",
            {"Compliant": _ON, "Void": _LATE},
        ),
        (
            "Grades: A = at or above the target; B = up to 10% below the target; F = finished.",
            {"A": _ON, "B": _RISK, "F": _DONE},
        ),
        (
            "We use Sound / Slow (still possible by March) / Lost (will not be delivered by March).",
            {"Sound": Meaning.UNKNOWN, "Slow": _RISK, "Lost": _LATE},
        ),
        ("Categories: 1 Achieved; 2 On track; 4 Will not be achieved.", {"1": _DONE, "2": _ON, "4": _LATE}),
    ],
)
def test_the_words_behind_a_status_say_what_it_means(text: str, meanings: dict[str, Meaning]) -> None:
    assert {one.code: one.meaning for one in own_key([text], meanings)} == meanings


@pytest.mark.parametrize("text", ["Sailing (on Sundays) and Rowing (on Mondays).", "Spring means March to May.", ""])
def test_other_explanations_are_no_key(text: str) -> None:
    assert not list(own_key([text], ["Sailing", "Rowing", "Spring"]))


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("behind the date, and will get there by summer", _RISK),
        ("in trouble, help needed", _LATE),
        ("making the progress we expected", _ON),
        ("not begun, and not meant to have begun yet", Meaning.NOT_STARTED),
        ("achieved, and nothing further is needed", _DONE),
        ("we may miss it", _RISK),
        ("not going to plan and needs help", _LATE),
        ("no longer on course", _LATE),
        ("off target", _LATE),
        ("stopped for now", Meaning.PAUSED),
        ("will be met, but late", _RISK),
        ("will be done later than we said", _RISK),
        ("will be met by the date", _ON),
        ("can deliver if the blockage is removed", _RISK),
        ("could still be achieved provided the grant is closed off", _RISK),
    ],
)
def test_plain_talk_says_what_a_status_means(words: str, meaning: Meaning) -> None:
    assert explained_as(words) is meaning


def test_a_field_whose_words_the_introduction_explains_is_the_status() -> None:
    told = "##### What we did\n- It runs on Mondays.\n##### What next\n- Open on Fridays by 3 June 2026."
    text = "\n".join(
        f"#### 1.{at} Open hub {at}\nLead: Ann Lee, Council\nWeather: {sky}\nDue: March 2027\n{told}"
        for at, sky in enumerate(("Sunny", "Clear", "Stormy", "Sunny"), 1)
    )
    key = "Sunny = going to plan; Stormy = will be late; Clear = finished."
    plan = interpret(document(f"# Hubs Plan 2025 to 2028\n{key}\n## 1. Hubs\n{text}"))
    assert [one.status.text for one in actions(plan)] == ["Sunny", "Clear", "Stormy", "Sunny"]
    assert [one.stage is Stage.COMPLETE for one in actions(plan)] == [False, True, False, False]
