"""Columns of quarters or days that hold what is to be done in or by each: every cell is a milestone of its heading.

What was done in a quarter stands in such columns as often. So a heading over them asks for milestones; or most cells
are orders ("Train 19 practices") and few tell of the past; or another column tells how things go, and then these say
what was planned.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from milepost.core.interpret.meanings.columns import asks_for_steps
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.verbs import is_order, tells_past
from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Answer, Milestone, Period, Plan, Question, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.dates import Frame, find
from milepost.core.words.due import Due, DueKind, Precision

_FEWEST_COLUMNS, _FEWEST_CELLS = 2, 4
_ORDERS, _PAST, _PAST_BESIDE, _WORDS = 0.4, 0.2, 0.1, 0.8
_PARTS = ((31, Precision.MONTH), (92, Precision.QUARTER))  # fewer days from the first to the last
_MILESTONES = re.compile(r"\bmilestones?\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]{3}")
_BY = ("By ", "BY ", "by ")
_BULLET = re.compile(r"^[-•*–]\s+")


def quarters(plan: Plan) -> Plan:
    """The plan with the milestones that stand in columns of quarters, and of days ("By 27 March 2026")."""
    dues = _planned(plan) or _stated(plan) or _by_days(plan)
    if not dues:
        return plan

    def with_steps(action: Action) -> Action:
        asked = [one for one in action.answers if one.question in dues and one.text]
        lines = ((line, answer) for answer in asked for line in _lines(answer) if any(map(str.isalnum, line)))
        steps = [(line, answer) for line, answer in lines if not _is_dated(line, answer, action)]
        if not steps:
            return action
        first = len(action.milestones) + 1
        made = (_milestone(action, line, answer, dues, at) for at, (line, answer) in enumerate(steps, first))
        return replace(action, milestones=(*action.milestones, *made))

    return each_action(plan, with_steps)


def _planned(plan: Plan) -> dict[str, Due]:
    """The questions of one quarter or month each that a heading of milestones spans, with their days."""
    planned = [one for one in plan.questions if one.role is QuestionRole.NEXT and _is_of_milestones(one)]
    dues = _dues(plan, planned)
    return dues if len(dues) >= _FEWEST_COLUMNS else {}


def _is_of_milestones(question: Question) -> bool:
    """Whether a heading is but a period, which asks for no steps by itself, or names milestones beside it."""
    words = period_words(question.heading)
    is_named = bool(_MILESTONES.search(words.rest)) and asks_for_steps(words.rest)
    return bool(words.text) and (is_named or not _WORD.search(words.rest))


def _stated(plan: Plan) -> dict[str, Due]:
    """The questions that ask for one quarter and nothing else, with its days, where their cells say what is planned."""
    dues = _dues(plan, [one for one in plan.questions if _is_quarter(one)])
    cells = [one.text for action in actions(plan) for one in action.answers if one.question in dues and one.text]
    is_plan = len(dues) >= _FEWEST_COLUMNS and _are_steps(cells, is_told=_is_told_beside(plan, dues))
    return dues if is_plan else {}


def _by_days(plan: Plan) -> dict[str, Due]:
    """The questions that ask for nothing but what is done by a day or month, where there are several."""
    asked = (one for one in plan.questions if one.role is not QuestionRole.WHERE_NOW and one.heading[:3] in _BY)
    hits = ((one, next(iter(find(one.heading, Frame(plan.calendar))), None)) for one in asked)
    found = {one.key: hit.due for one, hit in hits if hit and hit.due.phrase == one.heading and hit.due.latest}
    return found if len(found) >= _FEWEST_COLUMNS else {}


def _dues(plan: Plan, asked: Sequence[Question]) -> dict[str, Due]:
    periods = {one.key: one for one in plan.periods}
    found = ((one, periods.get(one.period)) for one in asked)
    return {one.key: due for one, period in found if period and (due := _due(one, period))}


def _is_quarter(question: Question) -> bool:
    words = period_words(question.heading)
    return question.role is QuestionRole.OTHER and bool(words.quarter) and not _WORD.search(words.rest)


def _due(question: Question, period: Period) -> Due | None:
    if period.start is None or period.end is None:
        return None
    days = (period.end - period.start).days
    precision = next((one for most, one in _PARTS if days < most), None)
    return Due(question.heading, period.start, period.end, precision, DueKind.DURING) if precision else None


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


def _is_dated(line: str, answer: Answer, action: Action) -> bool:
    """Whether a line has a day of its own and gave its milestone by that: "By 3 May: open the hub"."""
    return any(one.text and one.text in line for one in action.milestones if one.place == answer.place)


def _milestone(action: Action, line: str, answer: Answer, dues: Mapping[str, Due], number: int) -> Milestone:
    return Milestone(f"{action.id}-m{number}", line, dues[answer.question], place=answer.place)
