"""Every golden document is read at least as well as it ever was."""

import pytest
from bench.reading.compact import compact
from bench.reading.floors import floors, reached
from bench.reading.pairs import Pair, pairs
from bench.reading.score import score

from milepost.core.pipeline import read_plan

FLOORS = floors()


@pytest.mark.parametrize("pair", list(pairs()), ids=lambda pair: pair.name)
def test_a_golden_document_is_read_as_well_as_ever(pair: Pair) -> None:
    plan = read_plan(pair.path.read_bytes(), pair.name)
    figures = reached(score(pair.expected, compact(plan)))
    short = {part: (figures.get(part, 0.0), floor) for part, floor in FLOORS[pair.name].items()}
    assert not {part: pair for part, pair in short.items() if pair[0] < pair[1]}


def test_every_golden_document_has_a_floor() -> None:
    assert {pair.name for pair in pairs()} == set(FLOORS)
