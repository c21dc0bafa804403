"""A label that comes again under the actions is a question, also where it names a year or a part of one."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions

_TITLES = ("Open the hall", "Train the wardens", "Plant the trees", "Mend the quay")


def _plan(*lines: str) -> Plan:
    text = ["# Town plan 2024 to 2027", "## Theme A: Places"]
    for number, title in enumerate(_TITLES, 1):
        text += [f"### A{number} {title}", "In charge: Ada Finch, Town Trust", "Stage: Under way"]
        text += [line.format(number) for line in lines]
    return interpret(document("\n".join(text)))


def _answers(plan: Plan) -> list[str]:
    return [answer.text for answer in next(actions(plan)).answers if answer.text]


@pytest.mark.parametrize(
    "label",
    [
        "In 2026",
        "2026",
        "During 2026",
        "Autumn 2025",
        "Quarter 3 2025/26",
        "January to March 2026",
        "2025/26",
        "This year",
    ],
)
def test_a_period_heads_an_answer_of_its_own(label: str) -> None:
    plan = _plan("What happened in 2025: {} rooms were let.", f"{label}: {{}} rooms in use")
    assert _answers(plan) == ["1 rooms were let.", "1 rooms in use"]
    assert [one.heading for one in plan.questions if one.role is not QuestionRole.LEAD][-1] == label
    assert all(one.leads for one in actions(plan))


def test_a_year_to_come_asks_for_steps() -> None:
    plan = _plan("Due: 31 December 202{}", "What happened in 2025: Let.", "In 2026: {} April 2026 – rooms open")
    assert plan.questions[-1].role is QuestionRole.NEXT
    assert next(actions(plan)).milestones[-1].text == "rooms open"


@pytest.mark.parametrize("head", ["Next steps:", "#### Next steps"])
def test_years_right_below_the_label_of_steps_are_steps(head: str) -> None:
    plan = _plan(head, "In 2025: Open room {}", "In 2026: Close room {}")
    assert [one.role for one in plan.questions][-1] is QuestionRole.NEXT
    assert [str(one.due.latest) for one in next(actions(plan)).milestones] == ["2025-12-31", "2026-12-31"]


@pytest.mark.parametrize("label", ["By 2027", "By March 2026", "Before 2027"])
def test_a_deadline_heads_no_answer(label: str) -> None:
    plan = _plan("What happened in 2025: {} rooms were let.", f"{label}: open room {{}}")
    assert label not in {one.heading for one in plan.questions}


def test_a_bold_question_below_one_that_nobody_answered_is_a_question_by_itself() -> None:
    plan = _plan(
        "**What went well", "**What the owls say", "Rain fell on {} roofs.", "**What we did", "We let {} rooms."
    )
    assert _answers(plan) == ["Rain fell on 1 roofs.", "We let 1 rooms."]
    assert [one.heading for one in plan.questions][-3:] == ["What went well", "What the owls say", "What we did"]


def test_a_bold_line_below_a_bold_question_with_no_sentence_below_it_is_the_answer() -> None:
    plan = _plan("**What went well", "**The owls came back", "**What we did", "We let {} rooms.")
    assert _answers(plan) == ["The owls came back", "We let 1 rooms."]


def test_a_question_with_its_period_before_a_colon_is_asked_as_it_stands() -> None:
    form = "1.{0} Mend weir {0}\nLead: Ann Lowe, Engineer\nStatus: Late\n{1}\nHalf of it is done.\n{2}\nBuy stone.\n"
    asked = ("End of year 2: where are we now?", "Year 3: what needs to happen?")
    text = "Plan\n\nAim 1: Dry feet\n\n" + "\n".join(form.format(at, *asked) for at in (1, 2, 3, 4))
    plan = interpret(document(text))
    headings = {question.key: question.heading for question in plan.questions}
    told = [{headings[one.question]: one.text for one in action.answers} for action in actions(plan)]
    assert told == [dict(zip(asked, ("Half of it is done.", "Buy stone."), strict=True))] * 4
