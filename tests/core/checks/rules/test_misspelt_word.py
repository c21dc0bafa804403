"""What is meant by a misspelt word, and right words that hold the letters of a wrong one."""

import pytest

from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.checks.rules.misspelt_word import faults


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("reccomendations", "recommendations"),
        ("reccommended", "recommended"),
        ("tommorow", "tomorrow"),
        ("tommorrow", "tomorrow"),
        ("neccessarily", "necessarily"),
        ("neccesary", "necessary"),
        ("assesments", "assessments"),
        ("catagories", "categories"),
        ("collegues", "colleagues"),
        ("liased", "liaised"),
        ("unneccessary", "unnecessary"),
        ("thier", "their"),
        ("themselfs", "themselves"),
    ],
)
def test_a_misspelt_word_is_told_with_the_right_one(wrong: str, right: str) -> None:
    (fault,) = faults(example_plan(f"Action: 1.1 Open\nNow: We told {wrong} of it."), TODAY)
    assert fault.mend == f"Write “{right}”."


@pytest.mark.parametrize("word", ["untilled", "typeform", "manually", "healthier", "usefully", "bellwether", "aliases"])
def test_a_right_word_may_hold_the_letters_of_a_wrong_one(word: str) -> None:
    assert not list(faults(example_plan(f"Action: 1.1 Open\nNow: We told {word} of it."), TODAY))
