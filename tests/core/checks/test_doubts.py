"""Figures that look odd and are right make no certain finding, and those that are wrong are still found."""

from pathlib import Path

import pytest

from milepost.core.checks import Finding, check, rules
from milepost.core.checks.doubts import Doubt, doubt
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.document.nodes import Certainty
from milepost.core.interpret.promises import PASSES

FOLDER = Path(__file__).parent / "odd"
ACTION = "Action: 1.1 Do the work that we promised\nLead: Ann Peel, Manager, Holm Council\nNow: "
ASIDE = {"day-without-year", "no-next-step", "told-before-it-happened"}  # of what the lines leave out


def _lines(name: str) -> list[str]:
    return (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()


def _found(line: str) -> list[Finding]:
    plan = example_plan(f"{ACTION}{line}")
    for promise in PASSES:
        plan = promise(plan)
    return [one for one in check(plan, TODAY) if one.rule not in ASIDE]


@pytest.mark.parametrize("at", range(4))
def test_figures_that_look_odd_and_are_right_make_no_certain_finding(at: int) -> None:
    found = {line: _found(line) for line in _lines("right")[at::4]}
    sure = {line: [one.rule for one in some if one.certainty is Certainty.CERTAIN] for line, some in found.items()}
    assert {line: codes for line, codes in sure.items() if codes} == {}


def test_figures_that_are_wrong_are_found() -> None:
    assert [line for line in _lines("wrong") if not _found(line)] == []


@pytest.mark.parametrize(
    ("text", "disputed", "expected"),
    [
        ("Present in 12 ponds in May and in 17 now: cleared from two and found in seven more.", "seven", Doubt.RIGHT),
        ("Of 60 children 41 went up, 15 stayed and 4 went down.", "4", Doubt.RIGHT),
        ("Of 60 children 41 went up, 15 stayed and 9 went down.", "9", Doubt.NONE),
        ("We won 11 of the 12 appeals heard so far; the other four are listed for January.", "four", Doubt.RIGHT),
        ("We won 11 of the 12 appeals heard so far and lost the other four.", "four", Doubt.NONE),
        ("Nine of the ten bids judged were won; the other six are due in May.", "six", Doubt.SOME),
        ("Waits are nine days here, 14 there and 11 overall.", "11", Doubt.RIGHT),
        ("Waits are nine days here, 14 there and 23 in all.", "23", Doubt.NONE),
        ("It costs £14 a head for 60 heads, £840, and with the hall, £150, it is £990.", "£990", Doubt.SOME),
        ("We took 38 and there were 47, an increase of nine.", "nine", Doubt.NONE),
        ("We met 64 of the 60 homes we had in mind.", "", Doubt.SOME),
        ("Seven trustees, four of them new; three of the old ones stayed and three left.", "", Doubt.SOME),
        ("Of 20 homes 13 are bought, nine are under offer and seven are to find.", "", Doubt.NONE),
        ("It cost £44,000 of £40,000, and with the £6,000 from May we are within it.", "£6,000", Doubt.SOME),
    ],
)
def test_another_reading_that_fits_leaves_a_doubt(text: str, disputed: str, expected: Doubt) -> None:
    assert doubt(text, disputed) is expected


def test_every_rule_that_reckons_says_how_sure_it_is_otherwise() -> None:
    reckon = [rule for rule in rules() if rule.reckons and rule.certainty is Certainty.CERTAIN]
    assert len(reckon) > 5
    assert all(rule.otherwise is Certainty.LIKELY for rule in reckon)
