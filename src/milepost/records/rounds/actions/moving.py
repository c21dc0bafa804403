"""All dates of a round at once, where its meeting moved: whoever has another day by it hears so."""

from django.db import transaction
from django.utils import timezone

from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.rounds.actions.prepare import Dates, set_dates
from milepost.records.rounds.letters import new_day_letter
from milepost.records.rounds.models import Request, Round
from milepost.records.rounds.requests import fresh_link, open_items
from milepost.records.rounds.sending import moved_with, send
from milepost.records.rounds.writing import lock, tell


@transaction.atomic
def move_dates(*, by: Person, round_: Round, dates: Dates, version: int) -> tuple[Request, ...]:
    """Changes the dates as set_dates does, mails everybody whose own day changes by it, and gives them."""
    require(by, Permission.RUN_ROUND, round_.scope)
    lock(round_)
    before, told = round_.answer_by, moved_with(round_, dates.answer_by)
    set_dates(by=by, round_=round_, title=round_.title, dates=dates, version=version)
    now = timezone.now()
    for request in told:
        token = fresh_link(request, now)
        letter = new_day_letter(request, open_items(request), token, before, dates.answer_by)
        send(request, letter, f"day:{request.pk}:{now.isoformat()}", token)
    if told:
        tell(
            by=by,
            verb="day_told",
            round_=round_,
            subject=", ".join(one.person.name for one in told)[:300],
            before={"answer by": before},
            after={"answer by": dates.answer_by},
        )
    return told
