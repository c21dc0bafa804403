"""Documents by authors who never saw the code are read at least as well as they were once mended for.

Their expectations say what the authors put in. What each batch scored at first sight is told in docs/bench.md.
"""

import json
from pathlib import Path

import pytest
from bench.reading.compact import compact
from bench.reading.floors import reached
from bench.reading.pairs import SUFFIX
from bench.reading.score import score

from milepost.core.pipeline import read_plan

FOLDER = Path(__file__).parent / "strangers"
FLOORS = json.loads((FOLDER / "floors.json").read_text(encoding="utf-8"))
NAMES = sorted(path.name.removesuffix(SUFFIX) for path in FOLDER.glob(f"*{SUFFIX}"))


@pytest.mark.parametrize("name", NAMES)
def test_a_strangers_document_is_read_as_well_as_ever(name: str) -> None:
    expected = json.loads((FOLDER / f"{name}{SUFFIX}").read_text(encoding="utf-8"))
    figures = reached(score(expected, compact(read_plan((FOLDER / name).read_bytes(), name))))
    short = {part: (figures.get(part, 0.0), floor) for part, floor in FLOORS[name].items()}
    assert not {part: pair for part, pair in short.items() if pair[0] < pair[1]}


def test_every_strangers_document_has_a_floor() -> None:
    assert set(NAMES) == set(FLOORS)
