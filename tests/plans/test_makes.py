"""Pasted texts of every make: each choice of numbers, labels, facts and headings, and some of them together."""

from random import Random

import pytest
from bench.outside.makes import FILE, PARTS, PLAINEST, Make, made, written
from bench.reading.compact import compact
from bench.reading.score import score

from milepost.core.pipeline import read_plan

_ONE_BY_ONE = [(part, choice) for part, choices in PARTS.items() for choice in choices]
_TOGETHER = range(40)
_NEARLY_ALL = 0.85  # 0.9 before the makes drew leads in sentences, notes, parts by other hands and doubled numbers


def _read(make: Make, random: Random) -> float:
    data, expected = written(make, random)
    figures = score(expected, compact(read_plan(data, FILE)))
    return min(figures.overall, figures.milestones or 0)


@pytest.mark.parametrize(("part", "choice"), _ONE_BY_ONE)
def test_a_text_that_is_plain_but_for_one_choice_is_read_whole(part: str, choice: str) -> None:
    assert _read({**PLAINEST, part: choice}, Random(f"{part} {choice}")) == pytest.approx(1)


def test_nearly_all_texts_of_choices_by_chance_are_read_whole() -> None:
    random = Random(7)
    whole = [_read(made(random), random) == pytest.approx(1) for _ in _TOGETHER]
    assert sum(whole) >= _NEARLY_ALL * len(whole)
