"""Who is told when the day to sign by changes."""

from datetime import date

from milepost.records.rounds.models import Round
from milepost.records.rounds.requests import is_member
from milepost.records.signoff.models import Signing
from milepost.records.signoff.standing import Standing, stands


def moved_to_sign(round_: Round, sign_by: date | None) -> tuple[Signing, ...]:
    """Whose day to sign it changes when the round is signed by this one: they were asked and have not signed."""
    if not round_.is_open or sign_by is None or round_.sign_by in (None, sign_by):
        return ()
    waiting = [one.signing.pk for one in stands(round_) if one.standing is not Standing.SIGNED]
    rows = Signing.objects.filter(is_member("person", "round__partnership"), pk__in=waiting)
    reached = rows.exclude(person__email=None).order_by("section__position", "pk")
    return tuple(reached.select_related("person", "section", "round__plan"))
