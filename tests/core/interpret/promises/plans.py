"""Plans of one action for the tests of promises: answers by role, in a plan that reports 2022/23 and plans 2023/24."""

from datetime import date

from milepost.core.document.nodes import Place
from milepost.core.plan.model import Action, Answer, FocusArea, Period, Plan, Question, QuestionRole, Section, Standing

PERIODS = (
    Period("2022-23", "2022/23", date(2022, 4, 1), date(2023, 3, 31), Standing.REPORTED),
    Period("2023-24", "2023/24", date(2023, 4, 1), date(2024, 3, 31), Standing.PLANNED),
)
QUESTIONS = (
    Question("now", "Where are we now?", QuestionRole.WHERE_NOW, "2022-23"),
    Question("next", "What next?", QuestionRole.NEXT, "2023-24"),
    Question("due", "By when", QuestionRole.DUE),
    Question("measure", "Measure", QuestionRole.MEASURE),
)


def an_action(number: str = "1.1", title: str = "Open the hub", **answers: str) -> Action:
    """An action with these answers, by the key of the question."""
    given = tuple(Answer(key, text, place=Place(table=1, row=2, column=3)) for key, text in answers.items())
    return Action(f"action-{number}", title, number, answers=given)


def a_plan(*actions: Action) -> Plan:
    """A plan of one section that holds these actions."""
    area = FocusArea("area-1", "Help early", "1", actions)
    section = Section("section-1", "Early help", "Priority", "1", focus_areas=(area,))
    return Plan("elmshire", "Elmshire plan", periods=PERIODS, questions=QUESTIONS, sections=(section,))
