"""What taking a round along to its meeting's new day does, as it is shown before it is done."""

from dataclasses import dataclass
from datetime import date

from milepost.core.plan.timetable import Nation, timetable
from milepost.records.meetings.models import Aim
from milepost.records.meetings.queries import left_behind_of
from milepost.records.outbox.letters import Letter
from milepost.records.rounds.actions import Dates
from milepost.records.rounds.letters import new_day_letter
from milepost.records.rounds.models import Request, Round
from milepost.records.rounds.requests import open_items
from milepost.records.rounds.sending import moved_with


@dataclass(frozen=True, slots=True)
class Following:
    """The dates that the round would have, who would be told, and the mail to the first of them."""

    aim: Aim
    dates: Dates
    told: tuple[Request, ...]
    letter: Letter | None


def following(round_: Round, today: date) -> Following | None:
    """What following its meeting would do to a round; None where it aims at the meeting as it is."""
    aim = left_behind_of(round_)
    if aim is None:
        return None
    dates = dates_for(aim, round_, today)
    told = moved_with(round_, dates.answer_by)
    return Following(aim, dates, told, _letter(told[0], dates.answer_by) if told else None)


def dates_for(aim: Aim, round_: Round, today: date) -> Dates:
    """The dates of a round, counted back from its meeting as it is now; those that it does without stay away."""
    days = timetable(aim.meeting.on, Nation(round_.nation), aim.meeting.papers_due).not_before(today)
    return Dates(
        as_at=round_.as_at,
        answer_by=days.answer_by,
        sign_by=round_.sign_by and days.sign_by,
        paper_due=round_.paper_due and days.paper_due,
        board_on=days.board_on,
        nation=Nation(round_.nation),
    )


def _letter(request: Request, answer_by: date) -> Letter:
    before = request.round.answer_by
    return new_day_letter(request, open_items(request), "a-link-of-their-own", before, answer_by)
