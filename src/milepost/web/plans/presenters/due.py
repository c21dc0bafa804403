"""What an action promises next, and how late it is, in words."""

from dataclasses import dataclass, replace
from datetime import date

from milepost.core.plan.life import OVER, is_ending
from milepost.core.plan.model import Action, Milestone, MilestoneState
from milepost.core.words.dates.printed import lateness
from milepost.core.words.due import Due
from milepost.web.dates import day

WORDS = 14
ENDING = "but its own words propose to end this action"


@dataclass(frozen=True, slots=True)
class DueView:
    """A promise to show: what, when in words, and whether its day has passed; `doubt` says why it may be none."""

    text: str
    when: str
    is_late: bool = False
    doubt: str = ""


def next_due(action: Action, today: date) -> DueView | None:
    """The open milestone whose latest day comes first, or None where nothing is promised for a day.

    Nothing is next for an action that is over; where only its own words end it, that is said.
    """
    waiting = [one for one in action.milestones if one.state is MilestoneState.OPEN and one.due.latest]
    if not waiting or action.stage in OVER:
        return None
    due = milestone_due(min(waiting, key=lambda one: one.due.latest or date.max), today)
    return replace(due, doubt=ENDING) if is_ending(action) else due


def milestone_due(milestone: Milestone, today: date) -> DueView:
    """What a milestone promises in a few words and when, with its lateness only while it is open."""
    due = milestone.due
    if milestone.state is MilestoneState.OPEN:
        is_late = due.latest is not None and due.latest < today
        return DueView(_few_words(milestone.text), due_words(due, today), is_late)
    return DueView(_few_words(milestone.text), due.phrase or (day(due.latest) if due.latest else "no date"))


def due_words(due: Due, today: date) -> str:
    """A due date in words: "due 30 June 2019, 12 days late", or its phrase where it has no day."""
    if due.latest is None:
        return due.phrase or "no date"
    late = lateness(due.latest, today)
    return f"due {day(due.latest)}" + (f", {late}" if late else "")


def _few_words(text: str) -> str:
    """The text in one line, its bullets joined, and cut where it is long: the whole stands in the answers."""
    words = "; ".join(line.strip().removeprefix("- ") for line in text.split("\n") if line.strip()).split()
    return " ".join(words[:WORDS]) + (" …" if len(words) > WORDS else "")
