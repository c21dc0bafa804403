"""Which of several columns of accounts tells of the latest time: what an earlier one says may have changed since."""

from collections.abc import Mapping
from datetime import date

from milepost.core.checks.gathered import Gathered, Said, gathered
from milepost.core.plan.model import Plan, QuestionRole


def are_of_two_times(one: Said, other: Said) -> bool:
    """Whether two answers are accounts of two times, so that both may hold: the columns of two quarters."""
    asked, also = one.question, other.question
    are_accounts = {asked.role, also.role} == {QuestionRole.WHERE_NOW}
    return one.action.id == other.action.id and are_accounts and asked.period != also.period


def is_of_earlier(plan: Plan, one: Said) -> bool:
    """Whether an answer is the account of a time after which a later column of its action tells."""
    last = gathered(plan).once(_latest).get(one.action.id)
    ends = gathered(plan).once(_ends)
    end = ends.get(one.question.period)
    return bool(one.question.role is QuestionRole.WHERE_NOW and last and end and end < last)


def _ends(plan: Gathered) -> Mapping[str, date]:
    return {one.key: one.end for one in plan.periods if one.end}


def _latest(plan: Gathered) -> Mapping[str, date]:
    """The end of the latest time of which the accounts of each action tell, by its id."""
    ends = plan.once(_ends)
    found: dict[str, date] = {}
    for one in plan.said(frozenset({QuestionRole.WHERE_NOW})):
        end = ends.get(one.question.period)
        if end and one.answer.text.strip():
            found[one.action.id] = max(end, found.get(one.action.id, end))
    return found
