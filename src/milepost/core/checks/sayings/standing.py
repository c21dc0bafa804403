"""How a finding says what the plan calls an action: by the words of its own label, as they stand on the page."""

from milepost.core.checks.gathered import Gathered, gathered
from milepost.core.plan.model import Action, Plan, QuestionRole


def stands(plan: Plan, action: Action, otherwise: str = "is marked otherwise") -> str:
    """ "says “Status: Done”" as the plan prints it, "is called “Done”" without a label, or what else calls it so."""
    status = action.status.text.strip()
    if not status or "\n" in status:
        return otherwise
    label = gathered(plan).once(_label)
    return f"says “{label}: {status}”" if label else f"is called “{status}”"


def _label(plan: Gathered) -> str:
    """The heading of the plan's one column of statuses, or ""."""
    asked = [one.heading.strip(" :?") for one in plan.questions if one.role is QuestionRole.STATUS]
    return asked[0] if len(asked) == 1 else ""
