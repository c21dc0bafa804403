"""Steps of many makes: cells with each choice of place, style and list alone, and some whole papers by chance."""

from datetime import date
from random import Random

import pytest
from bench.outside.makes_steps import FILE, PARTS, PLAINEST, Make, made, written
from bench.outside.steps_cell import cell, expected, invented
from bench.reading.compact import compact
from bench.reading.match import paired
from bench.reading.score import ALIKE_ENOUGH, _same_promise, score

from milepost.core.interpret.promises.dated import commitments
from milepost.core.pipeline import read_plan
from milepost.core.words.dates import Frame

# a plan of two years, told of in March 2026
_FRAME = Frame(
    start=date(2025, 4, 1),
    end=date(2027, 3, 31),
    plan_start=date(2025, 4, 1),
    as_at=date(2026, 3, 31),
    yearless_from=date(2025, 11, 29),
)
_ALONE = [(part, choice) for part in ("place", "style", "join", "speech", "decoy") for choice in PARTS[part]]
_TOGETHER = range(10)
_WHOLE, _MOST = 0.97, 0.8  # of the papers by chance: some forms are taken for other things than forms


def _are_read(make: Make, random: Random) -> bool:
    steps = invented(make, random)
    found = [{"due": str(one.due.latest), "text": one.text} for one in commitments(cell(make, steps, random), _FRAME)]
    wanted = expected(make, steps)
    return len(paired(wanted, found, _same_promise, ALIKE_ENOUGH)) == len(wanted) == len(found)


@pytest.mark.parametrize("place", ["colon", "by behind"])
@pytest.mark.parametrize(("part", "choice"), _ALONE)
def test_steps_that_are_plain_but_for_one_choice_are_read(place: str, part: str, choice: str) -> None:
    assert _are_read({**PLAINEST, "place": place, part: choice}, Random(f"{part} {choice}"))


def test_nearly_all_papers_of_choices_by_chance_give_their_milestones() -> None:
    random = Random(7)
    figures = []
    for _ in _TOGETHER:
        data, wanted = written(made(random), random)
        figures.append(score(wanted, compact(read_plan(data, FILE))).milestones or 0)
    assert sum(figure >= _WHOLE for figure in figures) >= _MOST * len(figures)
