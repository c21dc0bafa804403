"""Texts made to be slow: reading promises and checking them takes time in proportion to their length."""

import time
from dataclasses import replace

import pytest

from milepost.core.checks import check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.model import Plan
from milepost.core.words.dates import find
from milepost.core.words.sentences import sentences

BAIT = (
    " by June 19 ", "action ", "new action 1.", "from 1 to ", "(1% ", "each of the ", "AB (", "merged with a b c ",
    "1 ", "“", "the the ", "[insert ", "اختبار ", "\n",
)  # fmt: skip


def _plan(text: str) -> Plan:
    plan = example_plan("Action: 1.1 Open\nNow: x\nWell: x\nWorried: x\nNext: x\nDue: x\nMeasure: x")
    area = plan.sections[0].focus_areas[0]
    answers = tuple(replace(answer, text=text) for answer in area.actions[0].answers)
    action = replace(area.actions[0], title=text, answers=answers)
    return replace(plan, sections=(replace(plan.sections[0], focus_areas=(replace(area, actions=(action,)),)),))


def _seconds(text: str) -> float:
    plan = _plan(text)
    find.cache_clear()
    sentences.cache_clear()
    start = time.process_time()
    for promise in PASSES:
        plan = promise(plan)
    check(plan, TODAY)
    return time.process_time() - start


@pytest.mark.parametrize("bait", BAIT)
def test_time_grows_with_the_length_of_a_cell_alone(bait: str) -> None:
    short, long = (min(_seconds(bait * (size // len(bait))) for _ in range(2)) for size in (1_000, 8_000))
    assert long < 24 * max(short, 0.01)  # eight times the text; a square would take 64 times
