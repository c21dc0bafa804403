"""Promises of labelled cells, which people wrote down before they looked at what is read, are read as well as ever."""

import pytest
from bench.promises.cells import cells, sets
from bench.promises.readings import naive, ours
from bench.promises.score import Score

# set and part: the F1 that was reached, rounded down; only ever raised
FLOORS = {
    ("first", "milestones"): 0.98,
    ("first", "measures"): 0.98,
    ("first", "lineage"): 0.98,
    ("second", "milestones"): 0.98,
    ("second", "measures"): 0.98,
    ("second", "lineage"): 0.98,
    ("third", "milestones"): 0.97,
    ("third", "measures"): 0.98,
    ("third", "lineage"): 0.98,
    ("fourth", "milestones"): 0.98,
    ("fourth", "measures"): 0.98,
    ("fourth", "lineage"): 0.98,
    ("fifth", "milestones"): 0.98,
    ("fifth", "measures"): 0.92,
    ("fifth", "lineage"): 0.98,
    ("sixth", "milestones"): 0.96,
    ("sixth", "measures"): 0.98,
    ("sixth", "lineage"): 0.98,
    ("sixth", "glossary"): 0.98,
    ("seventh", "milestones"): 0.98,
    ("seventh", "measures"): 0.95,
    ("seventh", "lineage"): 0.66,  # its author counts "completed and closed" as one, and the number of a priority
    ("seventh", "glossary"): 0.98,
    ("eighth", "milestones"): 0.98,
    ("eighth", "measures"): 0.91,  # its author takes no noun that stands before a number, and only the last of several
    ("eighth", "lineage"): 0.85,  # it counts "complete and can be closed" as one
    ("eighth", "glossary"): 0.98,
    ("ninth", "measures"): 0.98,
    ("tenth", "milestones"): 0.98,
    ("tenth", "measures"): 0.98,
    ("eleventh", "lineage"): 0.97,
    ("twelfth", "lineage"): 0.98,
    ("thirteenth", "lineage"): 0.98,
    ("fourteenth", "milestones"): 0.98,
    ("fourteenth", "measures"): 0.98,
    ("fourteenth", "lineage"): 0.98,
    ("fourteenth", "glossary"): 0.98,
    ("fifteenth", "milestones"): 0.98,
    ("fifteenth", "measures"): 0.98,
    ("fifteenth", "lineage"): 0.98,
    ("fifteenth", "glossary"): 0.98,
    ("sixteenth", "milestones"): 0.98,
    ("sixteenth", "measures"): 0.97,
    ("sixteenth", "lineage"): 0.98,
    ("sixteenth", "glossary"): 0.98,
    ("seventeenth", "milestones"): 0.98,
    ("seventeenth", "measures"): 0.98,
    ("seventeenth", "lineage"): 0.98,
    ("seventeenth", "glossary"): 0.98,
    ("eighteenth", "milestones"): 0.98,
    ("eighteenth", "measures"): 0.98,
    ("eighteenth", "lineage"): 0.98,
    ("eighteenth", "glossary"): 0.98,
    ("lineage", "lineage"): 0.98,
    ("lineage", "glossary"): 0.98,
}


def _scored(name: str) -> Score:
    score = Score()
    for cell in cells(name):
        score.add(cell, ours(cell))
    return score


@pytest.mark.parametrize(("name", "part"), sorted(FLOORS))
def test_a_labelled_set_is_read_as_well_as_ever(name: str, part: str) -> None:
    assert _scored(name).tallies[part].f1 >= FLOORS[name, part]


def test_every_labelled_set_has_a_floor() -> None:
    assert {name for name, _ in FLOORS} == set(sets())


def test_a_naive_match_finds_half_at_most() -> None:
    score = Score()
    for cell in cells("first"):
        score.add(cell, naive(cell))
    assert score.tallies["milestones"].f1 < 0.5
