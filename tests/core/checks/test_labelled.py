"""Plans in which an officer marked by hand what is certainly wrong: how much is found, and how much is right.

The plans were written before the rules were looked at, half of them with planted faults and near misses beside them.
The floors keep what was reached since; what is found in a plan that was never seen before is less (docs/bench.md).
"""

from pathlib import Path

import pytest
from bench.outside.marked import marked

from milepost.core.checks import check
from milepost.core.document.nodes import Certainty
from milepost.core.pipeline import read_plan
from milepost.core.plan.walk import actions

FOLDER = Path(__file__).parent / "labelled"
RIGHT = 0.95  # of what is called certain
FOUND = 0.85  # of what an officer calls certain, however sure the finding is


PARTS = 4  # that the plans are judged in, so that the processes of a run share them


@pytest.fixture(scope="module", params=range(PARTS))
def judged(request: pytest.FixtureRequest) -> tuple[list[str], list[str], int, int]:
    wrong, missed, certain, wanted = [], [], 0, 0
    for one in [*marked(FOLDER)][request.param :: PARTS]:
        plan = read_plan(one.path.read_bytes(), one.path.name)
        called = {action.id: f"{action.number or '-'} {action.title}" for action in actions(plan)}
        asked = {question.key: question.heading for question in plan.questions}
        found = [(each, called.get(each.action, ""), asked.get(each.question, "")) for each in check(plan, one.day)]
        marks = [mark for mark in one.marks if mark.is_certain]
        for finding, *where in found:
            if finding.certainty is Certainty.CERTAIN:
                certain += 1
                if not any(mark.is_told_by(finding, *where) for mark in marks):
                    wrong.append(f"{one.path.name}: {finding.rule}: {finding.message}")
        for mark in marks:
            wanted += 1
            if not any(mark.is_told_by(*each) for each in found):
                missed.append(f"{one.path.name}: {mark.places[0]}")
    return wrong, missed, certain, wanted


def test_what_is_called_certain_is_right(judged: tuple[list[str], list[str], int, int]) -> None:
    wrong, _, certain, _ = judged
    assert 1 - len(wrong) / certain >= RIGHT, "\n".join(wrong)


def test_what_an_officer_calls_certain_is_found(judged: tuple[list[str], list[str], int, int]) -> None:
    _, missed, _, wanted = judged
    assert 1 - len(missed) / wanted >= FOUND, "\n".join(missed)


def test_a_plan_without_a_fault_has_no_certain_finding() -> None:
    clean = next(one for one in marked(FOLDER) if one.path.name == "adults.txt")
    plan = read_plan(clean.path.read_bytes(), clean.path.name)
    assert [one.message for one in check(plan, clean.day) if one.certainty is Certainty.CERTAIN] == []
