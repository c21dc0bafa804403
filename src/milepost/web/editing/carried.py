"""What went on into the next period's plan and what stayed behind, in words."""

from milepost.core.plan.model import MilestoneState, Plan
from milepost.core.plan.walk import actions
from milepost.web.plans.presenters.head import number_of


def carried_words(old: Plan, new: Plan) -> str:
    """One or two sentences: how many actions go on, with how many open milestones, and how many are over."""
    before, after = list(actions(old)), list(actions(new))
    promises = sum(one.state is MilestoneState.OPEN for action in after for one in action.milestones)
    going = f"{number_of(len(after), 'action')} and {number_of(promises, 'open milestone')} were carried over"
    over = len(before) - len(after)
    if not over:
        return f"{going}."
    return f"{going}; {number_of(over, 'action')} that {'is' if over == 1 else 'are'} over stayed behind."
