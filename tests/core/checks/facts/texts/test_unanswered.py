"""A column that nobody has filled yet is no gap, and a blank is one without doubt only where others do answer."""

from dataclasses import replace

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.texts.unanswered import unanswered
from milepost.core.checks.gathered import gathered
from milepost.core.plan.model import Answer, Plan, Question, QuestionRole

TOLD = "Six wardens were trained in May."


def plan_of(*columns: tuple[str, str, str]) -> Plan:
    """A plan of an action for each letter; a column is its heading, its period, and x for told and - for blank."""
    plan = example_plan("\n".join(f"Action: 1.{at + 1} Train wardens {at}" for at in range(len(columns[0][2]))))
    asked = tuple(
        Question(f"q{at}", heading, QuestionRole.WHERE_NOW, period) for at, (heading, period, _) in enumerate(columns)
    )
    area = plan.sections[0].focus_areas[0]
    rows = zip(*(signs for *_, signs in columns), strict=True)
    answers = [tuple(Answer(f"q{at}", TOLD if sign == "x" else "") for at, sign in enumerate(row)) for row in rows]
    told = tuple(replace(action, answers=of_it) for action, of_it in zip(area.actions, answers, strict=True))
    section = replace(plan.sections[0], focus_areas=(replace(area, actions=told),))
    return replace(plan, questions=asked, sections=(section,))


def blanks(plan: Plan) -> list[tuple[str, str, bool]]:
    """The number, the heading and the certainty of each blank."""
    found = gathered(plan).once(unanswered)
    return [(one.said.action.number, one.said.question.heading, one.is_sure) for one in found]


def test_a_column_of_a_quarter_to_come_is_no_blank() -> None:
    plan = plan_of(("Q1 progress", "q1", "xxxx"), ("Q2 progress", "q2", "xxx-"), ("Q3 progress", "q3", "----"))
    assert blanks(plan) == [("1.4", "Q2 progress", True)]


def test_a_quarter_that_one_officer_has_begun_to_fill_is_not_missed_by_the_others() -> None:
    plan = plan_of(("Q1 progress", "q1", "xxxx"), ("Q2 progress", "q2", "x---"))
    assert [is_sure for *_, is_sure in blanks(plan)] == [False] * 3


def test_a_blank_quarter_before_the_last_told_is_not_certain() -> None:
    plan = plan_of(("Q1 progress", "q1", "xxx-"), ("Q2 progress", "q2", "xxxx"))
    assert blanks(plan) == [("1.4", "Q1 progress", False)]


@pytest.mark.parametrize(
    "heading", ["Comments", "Comments (internal)", "Analyst comment", "Any other remarks", "Notes"]
)
def test_remarks_may_be_left_out(heading: str) -> None:
    assert blanks(plan_of(("Progress", "", "xxxx"), (heading, "", "xxx-"))) == [("1.4", heading, False)]


def test_a_question_that_most_answer_is_missed() -> None:
    assert blanks(plan_of(("Progress", "", "xxx-"))) == [("1.4", "Progress", True)]


def test_a_question_that_nobody_answers_is_not_used() -> None:
    assert blanks(plan_of(("Progress", "", "xxxx"), ("Learning", "", "----"))) == []


_SHOWN = "Action: 1.{at} Train wardens {at}\nStatus: {status}\nNow: {now}\nWell: {well}\nWorried: {worried}\n"


def _ended(blank: str, statuses: str = "cooooocc") -> list[tuple[str, str, bool]]:
    """What is blank of a plan whose first action is complete and leaves one question blank."""
    told = {"now": TOLD, "well": "Six came back.", "worried": "The hall is cold."}
    lines = (
        _SHOWN.format(
            at=at, status="Complete" if sign == "c" else "On track", **({**told, blank: ""} if at == 1 else told)
        )
        for at, sign in enumerate(statuses, 1)
    )
    return blanks(example_plan("".join(lines)))


def test_what_went_well_with_an_action_that_is_over_is_missed_where_all_others_tell_it() -> None:
    assert _ended("well") == [("1.1", "What is working well?", True)]


def test_its_account_may_have_ended_with_it_and_its_worries_have() -> None:
    assert _ended("now") == [("1.1", "Where are we now?", False)]
    assert not _ended("now", "coooooo")
    assert not _ended("worried")
