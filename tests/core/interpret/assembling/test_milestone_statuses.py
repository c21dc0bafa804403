"""Rows of milestones with statuses of their own."""

from milepost.core.interpret import interpret
from milepost.core.plan.model import MilestoneState, Plan
from milepost.core.plan.walk import actions
from milepost.core.readers import read

HEAD = "Safer homes: plan\n\nTheme 1: Homes\n\nNo.\tRecommendation\tWho?\tMilestones\tBy when\tStatus\n"
FIRST = "1.1\tInspect the houses\tNadia Farrow\tList the houses\tMay 2025\t"


def plan_of(*statuses: str) -> Plan:
    further = "".join(f"\t\t\tStep {at}\tJune 2025\t{status}\n" for at, status in enumerate(statuses[1:], 2))
    return interpret(read(f"{HEAD}{FIRST}{statuses[0]}\n{further}".encode(), "plan.txt"))


def test_statuses_that_differ_row_by_row_are_the_milestones_and_nothing_of_them_is_lost() -> None:
    plan = plan_of("Complete", "Delayed", "Complete")
    (action,) = actions(plan)
    assert action.status.text == ""
    assert [one.state for one in action.milestones] == [MilestoneState.DONE, MilestoneState.OPEN, MilestoneState.DONE]
    assert [label.text for label in plan.labels if label.role == "milestone status"] == [
        "Complete",
        "Delayed",
        "Complete",
    ]
    assert not plan.unplaced


def test_that_they_are_the_milestones_is_said_once() -> None:
    (note,) = [
        note for note in plan_of("Complete", "Delayed", "Not started").notes if note.kind == "milestone_statuses"
    ]
    assert "1.1 Inspect the houses" in note.message


def test_one_status_for_all_rows_stays_the_action_s() -> None:
    for statuses in (("On track", "On track"), ("On track", "")):
        plan = plan_of(*statuses)
        assert [action.status.text for action in actions(plan)] == ["On track"]
        assert not plan.unplaced
