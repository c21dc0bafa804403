"""What the column of one quarter says is no contradiction of the next, and no news of today."""

from dataclasses import replace

from milepost.core.checks import check
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.plan.model import Answer, Plan, Question, QuestionRole

_QUARTERS = (
    Question("q1", "Progress Q1", QuestionRole.WHERE_NOW, "2022-23"),
    Question("q2", "Progress Q2", QuestionRole.WHERE_NOW, "2023-24"),
)


def _plan(first: str, second: str) -> Plan:
    plan = example_plan("Action: 1.1 Light the car parks\nStatus: On track\nNow: Words")
    section = plan.sections[0]
    area = section.focus_areas[0]
    action = replace(area.actions[0], answers=(Answer("q1", first), Answer("q2", second)))
    sections = (replace(section, focus_areas=(replace(area, actions=(action,)),)),)
    return replace(plan, questions=_QUARTERS, sections=sections)


def _found(first: str, second: str) -> set[str]:
    return {one.rule for one in check(_plan(first, second), TODAY)}


def test_more_is_done_by_the_next_quarter() -> None:
    assert "said-and-denied" not in _found("Eleven of 16 sites done.", "All 16 sites done.")
    assert "same-words-other-number" not in _found("Three plans were finished.", "Seven plans were finished.")


def test_work_that_stood_still_a_quarter_ago_may_go_on() -> None:
    assert "on-track-though-stopped" not in _found("The work has stopped.", "Nine of ten lamps are up.")
    assert "on-track-though-stopped" in _found("Nine of ten lamps are up.", "The work has stopped.")
