"""An action is called on track after its milestone has passed unmet.

Why: A date that went by is the plainest sign of lateness; beside it the green light misleads.

Example:
    Action: 1.1 Open the hub
    Status: On track
    Now: The lease of the hub is with the solicitor
    Next: By February 2023 – sign the lease
Better:
    Action: 1.1 Open the hub
    Status: At risk
    Now: The lease of the hub is with the solicitor
    Next: By February 2023 – sign the lease
"""

from collections.abc import Iterator
from datetime import date

from milepost.core.checks.finding import Family, Fault, Severity
from milepost.core.checks.looking import meaning, name, overdue
from milepost.core.checks.sayings.account import Told, is_half_told, told
from milepost.core.document.nodes import Certainty
from milepost.core.plan.life import is_live
from milepost.core.plan.model import Action, Meaning, Milestone, Plan, QuestionRole
from milepost.core.plan.walk import actions
from milepost.core.words.dates import Dated, dated

FAMILY = Family.CONSISTENCY
CERTAINTY = Certainty.LIKELY
SEVERITY = Severity.HIGH


def faults(plan: Plan, today: date) -> Iterator[Fault]:
    """Every action on track with a milestone whose fate is not told, or past its own day with steps ahead."""
    for action in actions(plan):
        if meaning(plan, action) is not Meaning.ON_TRACK:
            continue
        is_going_on = any(one.text and one.due.latest and one.due.latest >= today for one in action.milestones)
        late = overdue(plan, action, today)
        past = (one for one in late if is_half_told(plan, action, one) or (not one.text and is_going_on))
        milestone = next(past, None)
        if milestone is not None:
            yield _fault(plan, action, milestone)
        elif phrase := _past_in_title(plan, action, today):
            yield Fault(
                f"{name(action)} is called “{action.status.text}”, and “{phrase}” of its title is past.",
                "Change the status, or say that it was reached.",
                action.title,
                action.id,
                place=action.status.place,
            )


def _fault(plan: Plan, action: Action, milestone: Milestone) -> Fault:
    return Fault(
        f"{name(action)} is called “{action.status.text}”, and its account does not say that what was due "
        f"“{_as_printed(plan, action, milestone)}” was reached.",
        "Change the status, or say that the milestone was reached.",
        f"{milestone.due.phrase} – {milestone.text}".rstrip(" –"),
        action.id,
        place=action.status.place or milestone.place,
    )


def _as_printed(plan: Plan, action: Action, milestone: Milestone) -> str:
    """The day of a milestone; a deadline with the label over it, "Deadline: June 2025"."""
    asked = {one.key: one.heading for one in plan.questions if one.role is QuestionRole.DUE}
    labels = (
        asked[one.question] for one in action.answers if one.text == milestone.due.phrase and one.question in asked
    )
    label = "" if milestone.text else next(labels, "")
    return f"{label}: {milestone.due.phrase}" if label else milestone.due.phrase


def _past_in_title(plan: Plan, action: Action, today: date) -> str:
    """The day by which the title itself promises something, where it is past and no account says that it was done."""
    if action.milestones and any(not one.text for one in action.milestones):
        return ""
    past = (
        one for one in dated(action.title) if _is_by(action.title, one) and one.due.latest and one.due.latest < today
    )
    found = next(past, None)
    is_open = found and is_live(action) and told(plan, action, "") is Told.SOMETHING
    return action.title[found.start : found.end] if found and is_open else ""


def _is_by(title: str, found: Dated) -> bool:
    """Whether a title gives a day as its end: "by June 2025"."""
    return title[found.start :].casefold().startswith(("by ", "before "))
