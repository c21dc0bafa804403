"""Handing over: "not mine, it belongs to …", proved by a code, since a link can be forwarded."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput, NotAllowed
from milepost.records.access.may import require
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission
from milepost.records.people.fields import address, person_called
from milepost.records.people.models import Person
from milepost.records.plans.writing import in_section
from milepost.records.rounds.codes import is_right, mail_code
from milepost.records.rounds.letters import handed_letter
from milepost.records.rounds.models import Item, Request, Round
from milepost.records.rounds.models.item import Source
from milepost.records.rounds.requests import fresh_link, open_items, requests_for
from milepost.records.rounds.sending import admit, send
from milepost.records.rounds.writing import lock, need_open, need_unfinished, tell

WRONG_CODE = "That code is not right, or it is too old. Ask for a new one."


@transaction.atomic
def ask_for_code(*, by: Person, item: Item) -> None:
    """Mails a code to the person whose link this is; only with it may they hand over."""
    need_open(item.round)
    require(by, Permission.ANSWER, in_section(item.round.plan, item.section_id))
    need_open(item.round)
    mail_code(by, item.round, purpose_of(item.round), "hand over an update")
    tell(by=by, verb="code_asked", round_=item.round, subject="to hand over an update")


def hand_over(*, by: Person, item: Item, code: str, name: str, email: str, why: str = "") -> Request:
    """Lets somebody else be asked for this item instead of `by`, who must know the code that was mailed to them.

    The other person needs no account; they get a mail with a link of their own. What was typed so far stays.
    """
    need_open(item.round)
    require(by, Permission.ANSWER, in_section(item.round.plan, item.section_id))
    # Before the code, which works once.
    if address(email) is None:
        raise InvalidInput("Enter the e-mail address of the person whose it is.", "email")
    if address(email) == by.email:
        raise InvalidInput("This is your own address. Enter somebody else’s.", "email")
    if not is_code_right(by, item.round, code):
        raise InvalidInput(WRONG_CODE, "code")
    with transaction.atomic():
        return _hand_over(by, item, name, email, why)


@transaction.atomic
def pass_on(*, by: Person, item: Item, to: Person, why: str = "") -> Request:
    """The coordinator gives an item of an open round to another member; nobody else is asked for it any more."""
    require(by, Permission.RUN_ROUND, item.round.scope)
    need_open(lock(item.round))
    _need_reachable(item.round, to)
    return _give(by, [item], to, list(item.asked.all()), why)


@transaction.atomic
def pass_all_on(*, by: Person, request: Request, to: Person, why: str = "") -> None:
    """The coordinator gives all that one person still owes to another member: one mail where the round is open.

    Whoever else is asked for the same stays asked; what the person has sent stays theirs.
    """
    round_ = request.round
    require(by, Permission.RUN_ROUND, round_.scope)
    need_unfinished(lock(round_))
    _need_reachable(round_, to)
    owed = open_items(request)
    if owed and round_.is_open:
        _give(by, owed, to, [request], why)
    elif owed:
        others = [(item, [one.person for one in item.asked.all() if one != request]) for item in owed]
        requests_for(round_, [(item, {one.pk: one for one in (*people, to)}.values()) for item, people in others])
        round_.items.filter(pk__in=[item.pk for item in owed]).update(source=Source.BY_HAND)
        told = {"actions": [str(item) for item in owed], "people": [to.name], "because": why}
        tell(by=by, verb="round_asks", round_=round_, subject=to.name, after=told)


def purpose_of(round_: Round) -> str:
    """What a code for handing over is good for."""
    return f"hand over in round {round_.pk}"


@transaction.atomic
def is_code_right(by: Person, round_: Round, code: str) -> bool:
    """Whether the code is right: in a transaction of its own, so that a wrong attempt counts whatever follows."""
    return is_right(by, purpose_of(round_), code, timezone.now())


def _hand_over(by: Person, item: Item, name: str, email: str, why: str) -> Request:
    need_open(lock(item.round))
    own = item.asked.filter(person=by.pk).first()
    if own is None:
        raise NotAllowed("You are not asked for this one.")
    to = person_called(name, email)
    member, _ = Membership.objects.get_or_create(partnership_id=item.round.partnership_id, person=to)
    if not member.is_active:
        raise InvalidInput(f"{to.name} no longer takes part in this partnership. Tell the coordinator.", "email")
    return _give(by, [item], to, [own], why)


def _need_reachable(round_: Round, to: Person) -> None:
    members = Membership.objects.filter(partnership=round_.partnership_id, person=to, is_active=True)
    if not to.email or not members.exists():
        raise InvalidInput("Choose somebody of the partnership who has an e-mail address.", "to")


def _give(by: Person, items: Sequence[Item], to: Person, instead_of: list[Request], why: str) -> Request:
    round_ = items[0].round
    request, _ = Request.objects.get_or_create(round=round_, person=to)
    for item in items:
        item.asked.remove(*instead_of)
        item.asked.add(request)
    Item.objects.filter(pk__in=[item.pk for item in items]).update(source=Source.HANDED_OVER)
    admit(by=by, request=request)
    token, now = fresh_link(request), timezone.now()
    letter = handed_letter(request, items, by, why.strip(), token)
    send(request, letter, f"hand:{items[0].pk}:{now.isoformat()}", token)
    Request.objects.filter(pk=request.pk, sent_at=None).update(sent_at=now)
    told = {"from": [one.person.name for one in instead_of], "to": to.name, "because": why.strip()}
    for item in items:
        tell(by=by, verb="handed_over", round_=round_, item=item, after=told)
    return request
