"""The columns that a plan's table has: what is said of every action, under the plan's own headings."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

from milepost.core.document.nodes import Paragraph
from milepost.core.plan.model import Action, Plan, Question, QuestionRole
from milepost.core.plan.walk import actions, answer_to
from milepost.core.reports import parts
from milepost.core.words import numbering
from milepost.core.words.papers import NONE_RECORDED

Says = Callable[[Action], tuple[Paragraph, ...]]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its heading, and what it says about an action."""

    heading: str
    says: Says


def columns(plan: Plan) -> tuple[Column, ...]:
    """The action, who leads it and its stated status, and the plan's questions in printed order.

    Lead and status stand under the plan's own question for them where it has one, else under a heading of ours, else
    nowhere.
    """
    fields = _fields(plan)
    homes = {role: _home(plan, role) for role in fields}
    found = _names(plan)
    for role, (heading, says) in fields.items():
        if homes[role] is None and any(says(action) for action in actions(plan)):
            found.append(Column(heading, _or_none(says)))
    for question in plan.questions:
        says = fields[question.role][1] if question in homes.values() else partial(_answer, question)
        if question in homes.values() or not _is_field(plan, question):
            found.append(Column(parts.question_heading(question), _or_none(says)))
    return tuple(found)


def _names(plan: Plan) -> list[Column]:
    """The action with its number before its title, or in a column of its own where a reader could not part the two."""
    if all(_is_clear(action) for action in actions(plan)):
        return [Column("Action", lambda action: (Paragraph(parts.action_heading(action)),))]
    return [
        Column("Ref", _or_none(lambda action: parts.lines(action.number))),
        Column("Action", lambda action: (Paragraph(parts.action_heading(replace(action, number=""))),)),
    ]


def _is_clear(action: Action) -> bool:
    return numbering.leading(parts.action_heading(action)).number == action.number


def _fields(plan: Plan) -> dict[QuestionRole, tuple[str, Says]]:
    """What is kept in fields of an action, and so not in an answer."""
    return {
        QuestionRole.LEAD: ("Lead", lambda action: parts.lines(parts.lead_names(action.leads))),
        QuestionRole.STATUS: ("Status", lambda action: parts.status_lines(plan, action.status)),
    }


def _home(plan: Plan, role: QuestionRole) -> Question | None:
    """The first question whose column holds this field."""
    return next((one for one in plan.questions if one.role is role and _is_field(plan, one)), None)


def _is_field(plan: Plan, question: Question) -> bool:
    """Whether a question asks for a lead or a status and has no answers: its column was read into a field."""
    if question.role not in (QuestionRole.LEAD, QuestionRole.STATUS):
        return False
    return not any(answer_to(action, question) for action in actions(plan))


def _or_none(says: Says) -> Says:
    return lambda action: says(action) or (Paragraph(NONE_RECORDED),)


def _answer(question: Question, action: Action) -> tuple[Paragraph, ...]:
    return parts.answer_lines(answer_to(action, question))
