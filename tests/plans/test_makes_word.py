"""Word files of every make: each choice of headings, labels, facts and forms, and some of them together."""

from random import Random

import pytest
from bench.outside.makes_word import FILE, PARTS, PLAINEST, Make, made, written
from bench.reading.compact import compact
from bench.reading.score import score

from milepost.core.pipeline import read_plan

_ONE_BY_ONE = [(part, choice) for part, choices in PARTS.items() for choice in choices]
_TOGETHER = range(30)
_NEARLY_ALL = 0.8  # of the makes by chance: a few ask for a status in words that may ask for a story, too


def _read(make: Make, random: Random) -> float:
    data, expected = written(make, random)
    figures = score(expected, compact(read_plan(data, FILE)))
    return min(figures.overall, figures.milestones or 0)


@pytest.mark.parametrize(("part", "choice"), _ONE_BY_ONE)
def test_a_file_that_is_plain_but_for_one_choice_is_read_whole(part: str, choice: str) -> None:
    assert _read({**PLAINEST, part: choice}, Random(f"{part} {choice}")) == pytest.approx(1)


def test_nearly_all_files_of_choices_by_chance_are_read_whole() -> None:
    random = Random(7)
    whole = [_read(made(random), random) == pytest.approx(1) for _ in _TOGETHER]
    assert sum(whole) >= _NEARLY_ALL * len(whole)
