"""The questions of a plan, arranged to be worded and moved, with how often each was answered."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions
from milepost.records.plans.models import Question
from milepost.web.editing.presenters import Spot, spot_of
from milepost.web.plans.presenters.head import sentence_case
from milepost.web.words import ASKED


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question's line: its words, what it asks for and about which period, and how many actions answer it."""

    id: int
    heading: str
    asks: str
    period: str
    answers: str
    spot: Spot


def question_rows(plan: Plan, questions: Iterable[Question]) -> tuple[QuestionRow, ...]:
    """Every question in its order."""
    numbers, periods = _numbers(plan), {period.key: sentence_case(period.label) for period in plan.periods}
    rows = tuple(questions)
    return tuple(
        QuestionRow(
            one.pk,
            one.heading,
            ASKED[QuestionRole(one.role)],
            periods.get(one.period, ""),
            f"{numbers[one.key]} of {numbers['']}",
            spot_of(rows, place),
        )
        for place, one in enumerate(rows)
    )


def answered(plan: Plan, key: str) -> str:
    """What rewording the question with this key means for what was answered, in words."""
    number = _numbers(plan)[key]
    if not number:
        return "Nobody has answered it yet."
    answers = "One answer stands" if number == 1 else f"{number} answers stand"
    return (
        f"{answers} under this question. They keep their words and will stand under the new ones: reword the question "
        "only if they still answer it, and add another question if they do not."
    )


def _numbers(plan: Plan) -> Counter[str]:
    """How many actions answer each question, by its key; how many actions there are, by an empty one."""
    found: Counter[str] = Counter()
    for action in actions(plan):
        found.update({"", *(answer.question for answer in action.answers if answer.text or answer.nothing_to_report)})
    return found
