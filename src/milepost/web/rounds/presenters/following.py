"""A round whose meeting moved, arranged for pages: that it did, and the days before and after."""

from dataclasses import dataclass

from milepost.core.words.dates import printed
from milepost.records.meetings.following import Following
from milepost.records.meetings.models import Aim
from milepost.records.rounds.models import Round

_DAYS = (
    ("answer_by", "Contributors answer by"),
    ("sign_by", "Leads sign by"),
    ("paper_due", "Paper is due"),
    ("board_on", "Board meets"),
)


@dataclass(frozen=True, slots=True)
class DayRow:
    """One date of a round, before and after."""

    name: str
    before: str
    after: str


def moved_words(aim: Aim) -> str:
    """That the meeting moved, and which day the round still aims at."""
    if aim.meeting.on == aim.on:
        due, before = printed(aim.meeting.papers_due), printed(aim.papers_due)
        return f"The papers of the meeting are now due on {due}. The round’s dates still aim at {before}."
    return f"The meeting moved to {printed(aim.meeting.on)}. The round’s dates still aim at {printed(aim.on)}."


def day_rows(round_: Round, view: Following) -> tuple[DayRow, ...]:
    """Every date that the round has."""
    days = ((name, getattr(round_, field), getattr(view.dates, field)) for field, name in _DAYS)
    return tuple(DayRow(name, printed(before), printed(after)) for name, before, after in days if before and after)
