"""Measures as they are printed: what they count, where that started, what it should reach and where it is now."""

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.gathered import gathered
from milepost.core.checks.sayings.readings import accounts, printed
from milepost.core.pipeline import read_plan


def parts(measure: str) -> tuple[str, ...]:
    plan = example_plan(f"Action: 1.1 Open the hub\nNow: It goes on.\nMeasure: {measure}")
    return tuple(
        " ".join((one.what, *(each.words if each else "-" for each in (one.start, one.target, one.now))))
        for one in printed(plan)
    )


@pytest.mark.parametrize(
    ("measure", "is_read"),
    [
        ("Repeat rate. Base 31% (21/22). Target 28%. Actual 34%.", "Repeat rate 31% 28% 34%"),
        ("Members: 120 in March 2022, 300 by March 2024, now 312.", "Members 120 300 312"),
        ("Places filled: 9 (Mar 22), target 25 by Dec 23, latest 22", "Places filled 9 25 22"),
        ("Health checks from 48% to 70% by March 2024 (now 57%)", "Health checks 48% 70% 57%"),
        ("Visits at 6–8 weeks: baseline 41.0%, target 46%, latest 44.2%", "Visits at 6–8 weeks 41.0% 46% 44.2%"),
        ("Wardens trained: target 100; 58 so far", "Wardens trained - 100 58"),
    ],
)
def test_a_measure_is_read_by_the_labels_of_its_figures(measure: str, is_read: str) -> None:
    assert parts(measure) == (is_read,)


@pytest.mark.parametrize("measure", ["Target 40 by March 2024", "Latest figure not due until autumn 2023", "12 talks"])
def test_what_says_nothing_of_now_is_no_reading(measure: str) -> None:
    assert parts(measure) == ()


def test_two_measures_of_one_answer_are_read_apart() -> None:
    assert parts("Clubs: baseline 4, latest 6. Members: baseline 90, latest 120.") == (
        "Clubs 4 - 6",
        "Members 90 - 120",
    )


def test_a_part_named_twice_is_left_alone() -> None:
    assert parts("Clubs: baseline 4, latest 6, latest of all 7") == ()


def test_the_accounts_beside_a_measure_are_those_of_its_action() -> None:
    plan = example_plan(
        "Action: 1.1 Open\nNow: It goes on.\nMeasure: Clubs: baseline 4, latest 6\nAction: 1.2 Close\nNow: Shut."
    )
    assert [[one.answer.text for one in told] for told in accounts(plan).values()] == [["It goes on."]]


HEADED = """# Harbour partnership: action plan 2024–26
## Goal 1: Cleaner water
#### 1.1 Help households to use less
Lead: Ana Ray, Manager, Harbour Council
Status: Green
Deadline: March 2027
##### Progress
Meters are fitted in most homes.
##### Measure/Target
Baseline: 142 litres per head
Target: 122 litres per head
Latest: 131 litres per head
#### 1.2 Plant the banks
Lead: Bo Lind, Officer, Harbour Trust
Status: Green
Deadline: March 2027
##### Progress
The first season is over.
##### Measure/Target
Baseline: 0 hectares
Target: 50 hectares
Latest: 41 hectares
"""


def test_a_measure_whose_parts_stand_under_headings_of_their_own_is_one() -> None:
    found = printed(gathered(read_plan(HEADED.encode(), "plan.txt")))
    shown = [(one.what, one.start and one.start.words, one.target and one.target.words, one.now.words) for one in found]
    assert shown == [("litres per head", "142", "122", "131"), ("hectares", "0", "50", "41")]
