"""The real progress report promises what was counted in it by hand."""

import os
from collections import Counter
from pathlib import Path

import pytest

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan, ProposalKind
from milepost.core.plan.walk import actions
from milepost.core.readers import read
from milepost.core.words.due import Precision

_SHARED = Path(os.environ.get("MILEPOST_SHARED", Path(__file__).parents[4].parent / "shared"))
_FILE = _SHARED / "examples" / "children-and-families-plan-2018-19.txt"

pytestmark = pytest.mark.skipif(not _FILE.exists(), reason="the real example is not part of the repository")


@pytest.fixture(scope="module")
def plan() -> Plan:
    return interpret(read(_FILE.read_bytes(), _FILE.name))


def test_forty_milestones_stand_in_fourteen_actions(plan: Plan) -> None:
    counts = [len(action.milestones) for action in actions(plan) if action.milestones]
    assert (sum(counts), len(counts)) == (40, 14)


def test_they_are_due_in_the_months_that_were_counted(plan: Plan) -> None:
    dues = [one.due for action in actions(plan) for one in action.milestones]
    assert Counter(f"{due.latest:%Y-%m}" for due in dues if due.latest) == {
        "2019-04": 3, "2019-05": 3, "2019-06": 10, "2019-09": 10, "2019-12": 7, "2020-03": 6, "2020-12": 1,
    }  # fmt: skip
    assert Counter(due.precision for due in dues) == {Precision.MONTH: 39, Precision.DAY: 1}


def test_two_second_dates_become_notes(plan: Plan) -> None:
    assert sum("was not read as its date" in note.message for note in plan.notes) == 2


def test_closings_successions_and_new_wordings_are_proposed(plan: Plan) -> None:
    kinds = Counter(one.kind for action in actions(plan) for one in action.proposals)
    assert (kinds[ProposalKind.CLOSE], kinds[ProposalKind.SUPERSEDE], kinds[ProposalKind.SPLIT]) == (6, 5, 1)
    assert (kinds[ProposalKind.NEW_ACTION], kinds[ProposalKind.REWORD], kinds[ProposalKind.COMPLETE]) == (4, 1, 2)
    known = {action.number for action in actions(plan)}
    successors = {number for action in actions(plan) for one in action.proposals for number in one.to} - known
    assert len(successors) == 4


def test_five_acronyms_are_spelt_out(plan: Plan) -> None:
    assert len(plan.glossary) == 5


def test_seven_targets_have_a_number_and_one_a_baseline(plan: Plan) -> None:
    measures = [one for action in actions(plan) for one in action.measures]
    assert sum(bool(one.targets) for one in measures) == 7
    assert sum(one.baseline is not None for one in measures) == 1
