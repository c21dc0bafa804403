"""Small passages by outside authors, each with one fault: how many are found, and how many when the fault is gone.

Every passage stands beside itself without the fault (`! words`), so that a rule that speaks of both is seen. The floors
keep what was reached; a passage that was never seen before gives less (docs/bench.md).
"""

from pathlib import Path

import pytest
from bench.outside.cases import cases, in_vain, told_of

FOLDER = Path(__file__).parent / "cases"
FOUND = {
    "days-and-figures": 100,
    "days-and-figures-elsewhere": 89,
    "words-and-people": 101,
    "words-and-people-elsewhere": 87,
}
IN_VAIN = 0.08  # of the passages without a fault


@pytest.mark.parametrize("name", FOUND)
def test_faults_in_the_words_of_others_are_found(name: str) -> None:
    every = list(cases(FOLDER / f"{name}.txt"))
    missed = [one.shown[0] for one in every if not told_of(one.text, one.shown)]
    assert len(every) - len(missed) >= FOUND[name], "\n".join(missed)


@pytest.mark.parametrize("name", FOUND)
def test_what_is_right_is_seldom_found_fault_with(name: str) -> None:
    every = list(cases(FOLDER / f"{name}.txt"))
    found = [f"{one.rule}: {one.evidence}" for each in every for one in in_vain(each)[:1]]
    assert len(found) <= IN_VAIN * len(every), "\n".join(found)
