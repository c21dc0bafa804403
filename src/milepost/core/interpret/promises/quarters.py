"""Columns of quarters that hold what is to be done in each: every cell is a milestone of its quarter.

What was done in a quarter stands in such columns as often. So most cells must be orders ("Train 19 practices") and few
tell of the past; or another column tells how things go, and then these say what was planned.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.verbs import is_order, tells_past
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Answer, Milestone, Period, Plan, Question, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.due import Due, DueKind, Precision

_FEWEST_COLUMNS, _FEWEST_CELLS = 2, 4
_ORDERS, _PAST, _PAST_BESIDE, _WORDS = 0.4, 0.2, 0.1, 0.8
_WORD = re.compile(r"[^\W\d_]{3}")
_BULLET = re.compile(r"^[-•*–]\s+")


def quarters(plan: Plan) -> Plan:
    """The plan with the milestones that stand in columns of quarters."""
    dues = _dues(plan)
    cells = [one.text for action in actions(plan) for one in action.answers if one.question in dues and one.text]
    if len(dues) < _FEWEST_COLUMNS or not _are_steps(cells, is_told=_is_told_beside(plan, dues)):
        return plan

    def with_steps(action: Action) -> Action:
        asked = [one for one in action.answers if one.question in dues and one.text]
        steps = [(line, answer) for answer in asked for line in _lines(answer)]
        if not steps:
            return action
        first = len(action.milestones) + 1
        made = (_milestone(action, line, answer, dues, at) for at, (line, answer) in enumerate(steps, first))
        return replace(action, milestones=(*action.milestones, *made))

    return each_action(plan, with_steps)


def _dues(plan: Plan) -> dict[str, Due]:
    """The questions that ask for one quarter and nothing else, with its days."""
    periods = {one.key: one for one in plan.periods}
    found = ((one, periods.get(one.period)) for one in plan.questions if _is_quarter(one))
    return {one.key: due for one, period in found if period and (due := _due(one, period))}


def _is_quarter(question: Question) -> bool:
    words = period_words(question.heading)
    return question.role is QuestionRole.OTHER and bool(words.quarter) and not _WORD.search(words.rest)


def _due(question: Question, period: Period) -> Due | None:
    if period.start is None or period.end is None:
        return None
    return Due(question.heading, period.start, period.end, Precision.QUARTER, DueKind.DURING)


def _is_told_beside(plan: Plan, dues: Mapping[str, Due]) -> bool:
    return any(one.role is QuestionRole.WHERE_NOW and one.key not in dues for one in plan.questions)


def _are_steps(cells: list[str], *, is_told: bool) -> bool:
    """Whether cells say what is to be done."""
    count = len(cells)
    if count < _FEWEST_CELLS or sum(1 for cell in cells if _WORD.search(cell)) < _WORDS * count:
        return False
    past = sum(map(tells_past, cells))
    orders = sum(map(is_order, cells))
    return (orders >= _ORDERS * count and past <= _PAST * count) or (is_told and past <= _PAST_BESIDE * count)


def _lines(answer: Answer) -> list[str]:
    return [line for line in (_BULLET.sub("", one.strip()) for one in answer.text.split("\n")) if line]


def _milestone(action: Action, line: str, answer: Answer, dues: Mapping[str, Due], number: int) -> Milestone:
    return Milestone(f"{action.id}-m{number}", line, dues[answer.question], place=answer.place)
