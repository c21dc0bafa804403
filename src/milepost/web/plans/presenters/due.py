"""What an action promises next, and how late it is, in words."""

from dataclasses import dataclass
from datetime import date

from milepost.core.plan.model import Action, Milestone, MilestoneState
from milepost.core.words.due import Due
from milepost.web.dates import day, lateness


@dataclass(frozen=True, slots=True)
class DueView:
    """A promise to show: its words, and whether its day has passed."""

    text: str
    is_late: bool = False


def next_due(action: Action, today: date) -> DueView | None:
    """The open milestone whose latest day comes first, or None where nothing is promised for a day."""
    waiting = [one for one in action.milestones if one.state is MilestoneState.OPEN and one.due.latest]
    if not waiting:
        return None
    first = min(waiting, key=lambda one: one.due.latest or date.max)
    return DueView(f"Next: {first.text or 'milestone'}, {due_words(first.due, today)}", _is_late(first, today))


def milestone_due(milestone: Milestone, today: date) -> DueView:
    """When a milestone is due, with its lateness only while it is open."""
    if milestone.state is MilestoneState.OPEN:
        return DueView(due_words(milestone.due, today), _is_late(milestone, today))
    return DueView(milestone.due.phrase or _day(milestone.due))


def due_words(due: Due, today: date) -> str:
    """A due date in words: "due 30 June 2019, 12 days late", or its phrase where it has no day."""
    if due.latest is None:
        return due.phrase or "no date"
    late = lateness(due.latest, today)
    return f"due {day(due.latest)}" + (f", {late}" if late else "")


def _is_late(milestone: Milestone, today: date) -> bool:
    return milestone.due.latest is not None and milestone.due.latest < today


def _day(due: Due) -> str:
    return day(due.latest) if due.latest else "no date"
