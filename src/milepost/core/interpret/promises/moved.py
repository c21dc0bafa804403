"""Deadlines that a later column of the same table moved: "Due date" beside "Revised date"."""

import re
from dataclasses import replace

from milepost.core.interpret.promises.rewrite import each_action
from milepost.core.plan.model import Action, Milestone, MilestoneState, Move, Plan, QuestionRole

_LATER = re.compile(r"\b(?:revised|new|updated|amended|extended|rescheduled|re-?forecast|moved to)\b", re.IGNORECASE)


def moved(plan: Plan) -> Plan:
    """The plan with every first deadline as moved where its action has a revised one, which knows it."""
    asked = [question for question in plan.questions if question.role is QuestionRole.DUE]
    later = {question.key for question in asked if _LATER.search(question.heading)}
    first = {question.key for question in asked} - later
    if len(later) != 1 or len(first) != 1:
        return plan

    def with_moves(action: Action) -> Action:
        old, new = (_only(action, keys) for keys in (first, later))
        if old is None or new is None or old.due == new.due:
            return action
        known = {old.id: replace(old, state=MilestoneState.MOVED)}
        known[new.id] = replace(new, moves=(Move(old.due, new.due),))
        return replace(action, milestones=tuple(known.get(one.id, one) for one in action.milestones))

    return each_action(plan, with_moves)


def _only(action: Action, keys: set[str]) -> Milestone | None:
    """The one open milestone that the answer to one of these questions gave; None where it gave several."""
    places = {answer.place for answer in action.answers if answer.question in keys and answer.place}
    found = [one for one in action.milestones if one.place in places and one.state is MilestoneState.OPEN]
    return found[0] if len(found) == 1 and found[0].due.latest else None
