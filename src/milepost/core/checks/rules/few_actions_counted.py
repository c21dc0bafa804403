"""Most live actions have nothing that is counted.

Why: Boards ask of every plan whether it is SMART; where nothing is counted, a year's work ends in adjectives.

Example:
    Action: 1.1 Open the hub
    Next: By June 2023 – sign the lease
    Action: 1.2 Run the bus
    Next: By May 2023 – find a driver
    Action: 1.3 Train the wardens
    Next: By May 2023 – choose a course
Better:
    Action: 1.1 Open the hub
    Next: By June 2023 – 40 families a month to be seen
    Action: 1.2 Run the bus
    Next: By May 2023 – find a driver
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import called, counts_something, has_figure, said
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Plan, QuestionRole
from milepost.core.plan.walk import actions

FAMILY = Family.MEASURES
CERTAINTY = Certainty.JUDGEMENT  # a plan may set its figures in another paper
SEVERITY = Severity.HIGH
_FEWEST = 3  # live actions that make a plan


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for the plan, where more than half of what goes on has no measure."""
    measured = {one.action.id for one in said(plan, QuestionRole.MEASURE) if one.answer.text.strip()}
    aims = said(plan, QuestionRole.NEXT, QuestionRole.OTHER)
    measured |= {one.action.id for one in aims if counts_something(one.answer.text)}
    live = [action for action in actions(plan) if is_live(action)]
    without = [one for one in live if not one.measures and one.id not in measured and not has_figure(one.title)]
    if len(live) >= _FEWEST and 2 * len(without) > len(live):
        yield Fault(
            f"{len(without)} of {len(live)} live actions have nothing that is counted.",
            "Give each a figure to reach, from where it starts and by when.",
            "; ".join(called(action) for action in without),
        )
