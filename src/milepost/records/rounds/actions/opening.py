"""Opening a round: everybody is asked at once, in one transaction with the change that says so."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.records.access.actions import take_back
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission
from milepost.records.outbox.actions import queue_mail, withdraw_mail
from milepost.records.people.models import Person
from milepost.records.rounds.letters import request_letter
from milepost.records.rounds.models import Item, Request, Round, RoundState
from milepost.records.rounds.queries import nobody_found, out_of_reach
from milepost.records.rounds.requests import open_items, taking_part
from milepost.records.rounds.sending import admit, cause_of, send_request
from milepost.records.rounds.writing import lock, tell


@transaction.atomic
def open_round(*, by: Person, round_: Round) -> int:
    """Asks everybody, and says how many mails wait; pressing twice asks once.

    Raises InvalidInput where an action has nobody who can be reached, or nobody but the coordinator who has not taken
    it on, and names the actions.
    """
    require(by, Permission.RUN_ROUND, round_.scope)
    fresh = lock(round_)
    if fresh.state == RoundState.OPEN:
        return 0
    if fresh.state != RoundState.PREPARING:
        raise InvalidInput("This round is over. Open it again instead.")
    _need_people(round_)
    round_.state, round_.opened_at = RoundState.OPEN, timezone.now()
    round_.save(update_fields=["state", "opened_at"])
    requests = list(taking_part(round_.requests.exclude(items=None)).select_related("person", "round__plan"))
    for request in requests:
        admit(by=by, request=request)
        send_request(request)
    tell(by=by, verb="round_opened", round_=round_, after={"people": len(requests), "answer by": round_.answer_by})
    return len(requests)


@transaction.atomic
def send_test_mail(*, by: Person, round_: Round, request: Request) -> None:
    """Mails to oneself what this person will get, with a link that leads nowhere."""
    require(by, Permission.RUN_ROUND, round_.scope)
    if not by.email:
        raise InvalidInput("You have no e-mail address here, so no test can be sent to you.")
    letter = request_letter(request, open_items(request), "this-is-only-a-test")
    queue_mail(
        key=f"test:{round_.pk}:{timezone.now().isoformat()}",
        to=by.email,
        subject=f"Test: {letter.subject}",
        text=letter.text,
        html=letter.html,
        person=by,
        partnership=round_.partnership_id,
        cause=cause_of(round_),
    )
    tell(by=by, verb="test_mail_sent", round_=round_, after={"as": request.person.name})


@transaction.atomic
def stop_round(*, by: Person, round_: Round, because: str) -> None:
    """Gives a round up: nobody is asked or reminded any more, and nothing of it goes into the plan."""
    require(by, Permission.RUN_ROUND, round_.scope)
    fresh = lock(round_)
    if fresh.state not in (RoundState.PREPARING, RoundState.OPEN):
        raise InvalidInput("This round is over already.")
    why = because.strip()
    if fresh.state == RoundState.OPEN and not why:
        raise InvalidInput("Say why the round stops.", "because")
    round_.state, round_.closed_at = RoundState.STOPPED, timezone.now()
    round_.save(update_fields=["state", "closed_at"])
    take_back(partnership=round_.partnership_id, cause=cause_of(round_))
    withdraw_mail(cause=cause_of(round_), reason="The round was stopped before this was sent.")
    tell(by=by, verb="round_stopped", round_=round_, after={"because": why})


def _need_people(round_: Round) -> None:
    """Nobody is asked until every action has somebody who can be reached, and who was found or chosen."""
    if missing := out_of_reach(round_):
        raise InvalidInput(
            f"Nobody who can be reached by mail is asked for {_named(missing)}. Choose who is asked first."
        )
    if fallen := nobody_found(round_):
        raise InvalidInput(f"Nobody was found for {_named(fallen)}. Choose who is asked, or take them on yourself.")


def _named(items: Sequence[Item]) -> str:
    """The first of these actions, and how many more there are."""
    more = f" and {len(items) - 5} more" if len(items) > 5 else ""
    return "; ".join(str(item) for item in items[:5]) + more
