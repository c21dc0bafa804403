"""The steps of every action on a round: lock it, look whether it is open, tell history."""

from datetime import date, datetime
from typing import Any

from django.utils import timezone

from milepost.core.errors import InvalidInput, RoundClosed
from milepost.core.words.dates import printed
from milepost.records.history.actions import record
from milepost.records.people.models import Person
from milepost.records.rounds.models import Item, Round, RoundState


def lock(round_: Round) -> Round:
    """The round as it is now, held against other writers until the transaction ends."""
    fresh = Round.objects.select_for_update().get(pk=round_.pk)
    for name in ("state", "version", "opened_at", "closed_at"):
        setattr(round_, name, getattr(fresh, name))
    return fresh


def need_open(round_: Round) -> None:
    """Raises RoundClosed, with a sentence that says what happened, unless answers are taken."""
    if round_.is_open:
        return
    if round_.state == RoundState.PREPARING:
        raise RoundClosed("This round is not open yet.")
    when = f" on {printed(timezone.localdate(round_.closed_at))}" if round_.closed_at else ""
    raise RoundClosed(f"“{round_.title}” was closed{when} and takes no more answers. Ask the coordinator.")


def need_unfinished(round_: Round) -> None:
    """Raises InvalidInput where the round is over: nothing of it changes any more."""
    if round_.state in (RoundState.CLOSED, RoundState.STOPPED):
        raise InvalidInput("This round is over. Open it again to change it.")


def tell(
    *,
    by: Person,
    verb: str,
    round_: Round,
    item: Item | None = None,
    subject: str = "",
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
) -> None:
    """Adds one event about a round, or about one of its items (which history keeps with the action)."""
    record(
        by=by,
        verb=verb,
        partnership=round_.partnership_id,
        plan=round_.plan_id,
        kind="action" if item else "round",
        id=item.action_id if item else round_.pk,
        subject=subject or str(item or round_),
        before=_plain(before),
        after=_plain(after),
    )


def _plain(fields: dict[str, Any] | None) -> dict[str, Any]:
    return {
        name: value.isoformat() if isinstance(value, date | datetime) else value
        for name, value in (fields or {}).items()
    }
