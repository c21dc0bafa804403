"""Texts made to be slow are read for promises and checked to their end; `tests/soak` measures how long it takes."""

from dataclasses import replace

import pytest

from milepost.core.checks import check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.interpret.promises import PASSES
from milepost.core.plan.model import Plan

BAIT = (
    " by June 19 ", "action ", "new action 1.", "from 1 to ", "(1% ", "each of the ", "AB (", "merged with a b c ",
    "1 ", "“", "the the ", "a total of 3 and 4, ", "of the 12 x y z ", "all 12 schools ", "from 3 to 4 ",
    "[insert ", "£3 budget £4 spend ", "baseline 3 latest 4. ", "اختبار ", "\n",
    "the hub in tarn lane was sold to the ", " closed. ",
)  # fmt: skip


def plan_of(text: str) -> Plan:
    plan = example_plan("Action: 1.1 Open\nNow: x\nWell: x\nWorried: x\nNext: x\nDue: x\nMeasure: x")
    area = plan.sections[0].focus_areas[0]
    answers = tuple(replace(answer, text=text) for answer in area.actions[0].answers)
    action = replace(area.actions[0], title=text, answers=answers)
    return replace(plan, sections=(replace(plan.sections[0], focus_areas=(replace(area, actions=(action,)),)),))


@pytest.mark.parametrize("bait", BAIT)
def test_bait_is_read_and_checked_to_its_end(bait: str) -> None:
    plan = plan_of(bait * (2_000 // len(bait)))
    for promise in PASSES:
        plan = promise(plan)
    assert all(finding.rule for finding in check(plan, TODAY))
