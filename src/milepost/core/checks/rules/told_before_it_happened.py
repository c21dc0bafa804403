"""What is still to come is told as having happened.

Why: The day is wrong, or the account was written for a meeting that has not been held; a board cannot take either on
trust.

Example:
    Action: 1.1 Open the hub
    Now: The doors were unlocked by the Mayor on 14 September 2023 and 90 people came.
Better:
    Action: 1.1 Open the hub
    Now: The doors are to be unlocked by the Mayor on 14 September 2023.
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.figures_ahead import figures_ahead
from milepost.core.checks.facts.days.happened import told_too_early
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.gathered import gathered
from milepost.core.checks.happenings.ahead import done_before
from milepost.core.checks.looking import called, name
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Plan

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.CERTAIN
OTHERWISE = Certainty.LIKELY
SEVERITY = Severity.HIGH


def _elsewhere(plan: Plan, today: date) -> Iterator[Fault]:
    """What is told as done without a day, and has its day ahead where it is told as to come."""
    for done in done_before(gathered(plan), today):
        yield done.said.fault(
            f"{name(done.said.action)} tells of the {done.what} as done, and {called(done.time.said.action)} has it "
            f"still to come “{done.time.phrase}”.",
            "Say what is done so far, or put right the day.",
            f"{done.text} … {done.time.text}",
            is_sure=False,
        )


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every such day; sure where it has its year and its verb cannot speak of a plan."""
    for time, is_sure in told_too_early(plan, today):
        past = "as past, and that day is still to come" if is_sure else "as if it were past"
        yield time.said.fault(
            f"{name(time.said.action)} tells of “{time.phrase}” {past}.",
            f"Check the {'day' if is_sure else 'year'}, or say that it is planned.",
            time.text,
            is_sure=is_sure,
        )
    told = {time.text for time, _ in told_too_early(plan, today)}
    for one in figures_ahead(gathered(plan), today):
        if one.text not in told:
            yield one.said.fault(
                f"{name(one.said.action)} gives figures of “{one.due.phrase}”, which is still to come.",
                "Check the month and the year.",
                one.text,
            )
    yield from _elsewhere(plan, today)
