"""The day to sign by, where the meeting of a round moved: whoever has not signed hears of it."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.people.models import Person
from milepost.records.rounds.models import Round
from milepost.records.rounds.writing import lock, need_open, tell
from milepost.records.signoff.asking import fresh_sign_link, post
from milepost.records.signoff.letters import new_day_to_sign_letter
from milepost.records.signoff.models import Signing
from milepost.records.signoff.moving import moved_to_sign


@transaction.atomic
def tell_new_day_to_sign(*, by: Person, round_: Round, sign_by: date) -> tuple[Signing, ...]:
    """Mails a fresh link to everybody who has not signed and whose day changes to this one, before the round has it."""
    require(by, Permission.RUN_ROUND, round_.scope)
    told = moved_to_sign(round_, sign_by)
    if not told:
        return ()
    need_open(lock(round_))
    now = timezone.now()
    for signing in told:
        token = fresh_sign_link(signing, now)
        post(signing, new_day_to_sign_letter(signing, token, sign_by), token, f"day:{now.isoformat()}")
    tell(
        by=by,
        verb="day_to_sign_told",
        round_=round_,
        subject=", ".join(one.person.name for one in told)[:300],
        before={"sign by": round_.sign_by},
        after={"sign by": sign_by},
    )
    return told
