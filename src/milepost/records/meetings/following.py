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
from milepost.records.signoff.letters import new_day_to_sign_letter
from milepost.records.signoff.models import Signing
from milepost.records.signoff.moving import moved_to_sign

A_LINK = "a-link-of-their-own"


@dataclass(frozen=True, slots=True)
class Following:
    """The dates that the round would have, who would be told to answer or sign by another day, and the first mails."""

    aim: Aim
    dates: Dates
    told: tuple[Request, ...]
    letter: Letter | None
    signers: tuple[Signing, ...]
    letter_to_sign: Letter | None

    @property
    def number_of_mails(self) -> int:
        """How many mails would go out."""
        return len(self.told) + len(self.signers)


def following(round_: Round, today: date) -> Following | None:
    """What following its meeting would do to a round; None where it aims at the meeting as it is."""
    aim = left_behind_of(round_)
    if aim is None:
        return None
    dates = dates_for(aim, round_, today)
    told = moved_with(round_, dates.answer_by)
    signers = moved_to_sign(round_, dates.sign_by)
    letter = _letter(told[0], dates.answer_by) if told else None
    to_sign = new_day_to_sign_letter(signers[0], A_LINK, dates.sign_by) if signers and dates.sign_by else None
    return Following(aim, dates, told, letter, signers, to_sign)


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
    return new_day_letter(request, open_items(request), A_LINK, before, answer_by)
