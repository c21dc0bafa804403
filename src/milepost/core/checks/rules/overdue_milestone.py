"""The day of a dated step has passed, and nothing says that it was done.

Why: A promise that is neither kept, moved nor dropped is what a board finds first, and asks about.

Example:
    Action: 1.1 Open the hub
    Now: The lease of the hub is with the solicitor
    Next: By February 2023 – sign the lease / By March 2024 – open it
Better:
    Action: 1.1 Open the hub
    Now: The lease of the hub was signed in April 2023, two months late
    Next: By March 2024 – open it
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.facts.days.past import is_open, past_deadlines, past_steps
from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import name
from milepost.core.checks.sayings.account import Told, is_already_past, is_before_its_period, told, what_is_told
from milepost.core.checks.sayings.deadline import answers
from milepost.core.document.nodes import Certainty
from milepost.core.plan.model import Action, Milestone, Plan, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.dates import Dated, dated

FAMILY = Family.TIMING
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """One fault for each action that goes on, at its past steps, or at the past day that its title promises.

    A step of the same day as a past deadline is told with that, and one from before the time told of is for
    `step-before-its-period`.
    """
    told_of = {one.said.action.id: one.due.latest for one in past_deadlines(plan, today)}
    for action in actions(plan):
        steps = [one for one in past_steps(plan, action, today) if _is_left(plan, action, one)]
        late = [one for one in steps if one.due.latest != told_of.get(action.id)]
        if late:
            yield _fault(action, late)
        elif action.id not in told_of and (phrase := _past_in_title(plan, action, today)):
            yield Fault(
                f"{name(action)} is to be done “{phrase}” by its title, which is past.",
                "Say that it was reached, or give the new date.",
                action.title,
                action.id,
                place=action.status.place,
            )


def _is_left(plan: Plan, action: Action, step: Milestone) -> bool:
    """Whether the account leaves it open what became of a step, or the step stands among those still to come."""
    if is_before_its_period(plan, action, step):
        return False
    return what_is_told(plan, action, step) is not Told.WHAT_BECAME or is_already_past(plan, action, step)


def _fault(action: Action, late: list[Milestone]) -> Fault:
    first = late[0]
    more = f" (and {len(late) - 1} more)" if len(late) > 1 else ""
    return Fault(
        f"{name(action)} has a step that was due “{first.due.phrase}”, and it is not said whether it was done{more}.",
        "Say whether it was done, move it with a reason, or drop it.",
        " … ".join(f"{one.due.phrase} – {one.text}".rstrip(" –") for one in late),
        action.id,
        place=first.place,
    )


def _past_in_title(plan: Plan, action: Action, today: date) -> str:
    """The day by which the title itself promises something, where it is past and no account says that it was done."""
    if not is_open(plan, action) or any(answers(plan, action, QuestionRole.DUE)):
        return ""
    by = (one for one in dated(action.title) if _is_by(action.title, one))
    found = next((one for one in by if one.due.latest and one.due.latest < today), None)
    is_left = found and told(plan, action, "") is Told.SOMETHING
    return action.title[found.start : found.end] if found and is_left else ""


def _is_by(title: str, found: Dated) -> bool:
    """Whether a title gives a day as its end: "by June 2025"."""
    return title[found.start :].casefold().startswith(("by ", "before "))
