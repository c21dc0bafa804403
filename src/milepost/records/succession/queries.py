"""What would go to somebody else if a person left."""

from dataclasses import dataclass

from milepost.core.plan.life import OVER
from milepost.records.access.models import Membership
from milepost.records.people.models import Organisation
from milepost.records.plans.models import Lead
from milepost.records.rounds.models import Item, Request, RoundState
from milepost.records.rounds.requests import LIVE_STATES
from milepost.records.signoff.models import Signature, Signing

UNFINISHED = (RoundState.PREPARING, RoundState.OPEN)


@dataclass(frozen=True, slots=True)
class Owed:
    """What a person still owes in one round that is not over."""

    request: Request
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """All that one person leads, is asked for, signs and answers for in one partnership."""

    leads: tuple[Lead, ...] = ()
    owed: tuple[Owed, ...] = ()
    signings: tuple[Signing, ...] = ()
    contacts: tuple[Organisation, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.leads or self.owed or self.signings or self.contacts)


def held_by(membership: Membership) -> Held:
    """What a member holds now: in the newest period of each plan and in rounds that are not over."""
    return Held(
        leads=_leads(membership),
        owed=_owed(membership),
        signings=_signings(membership),
        contacts=tuple(Organisation.objects.filter(partnership=membership.partnership_id, contact=membership.person)),
    )


def _leads(membership: Membership) -> tuple[Lead, ...]:
    rows = Lead.objects.filter(
        plan__partnership=membership.partnership_id, plan__next=None, person=membership.person
    ).exclude(action__stage__in=OVER)
    return tuple(rows.select_related("plan__partnership", "section__plan", "action__plan").order_by("plan", "pk"))


def _owed(membership: Membership) -> tuple[Owed, ...]:
    requests = Request.objects.filter(
        person=membership.person, round__partnership=membership.partnership_id, round__state__in=UNFINISHED
    ).select_related("round__plan", "round__partnership", "person")
    items = Item.objects.filter(asked__in=requests, state__in=LIVE_STATES).select_related("action", "section", "round")
    by_round: dict[str, list[Item]] = {}
    for item in items.order_by("position"):
        by_round.setdefault(item.round_id, []).append(item)
    return tuple(Owed(one, tuple(by_round[one.round_id])) for one in requests if one.round_id in by_round)


def _signings(membership: Membership) -> tuple[Signing, ...]:
    signed = Signature.objects.filter(recalled_at=None).values("signing")
    waiting = Signing.objects.filter(
        person=membership.person,
        ended_at=None,
        round__partnership=membership.partnership_id,
        round__state=RoundState.OPEN,
    ).exclude(pk__in=signed)
    return tuple(waiting.select_related("round__plan", "round__partnership", "section", "person"))
