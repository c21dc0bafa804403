"""Letting somebody take another's place."""

from collections.abc import Sequence, Set

from django.db import transaction

from milepost.core.errors import InvalidInput
from milepost.core.plan import model as value
from milepost.records.access.may import require
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.people.actions import deactivate, set_contact
from milepost.records.people.models import Person
from milepost.records.plans.actions import set_leads
from milepost.records.plans.models import Action, Lead, Section
from milepost.records.rounds.actions import pass_all_on
from milepost.records.signoff.actions import pass_signing_on
from milepost.records.succession.printed import as_value, printed_as
from milepost.records.succession.queries import Held, held_by


@transaction.atomic
def take_place(*, by: Person, of: Membership, to: Membership, because: str = "", is_leaving: bool = False) -> Held:
    """Gives all that one member holds to another: leads, what is owed in open rounds, signatures, contacts; gives it.

    What was sent or signed stays with who did it, and so do closed actions and earlier periods. `is_leaving` ends the
    membership too. Raises InvalidInput where the other cannot be reached by mail and something is asked by mail.
    """
    require(by, Permission.MANAGE_PEOPLE, Scope(of.partnership_id))
    _need_other(of, to)
    held, why = held_by(of), because.strip()
    for holder, leads in _by_holder(held.leads):
        _succeed(by, holder, leads, to)
    for owed in held.owed:
        pass_all_on(by=by, request=owed.request, to=to.person, why=why)
    for signing in held.signings:
        pass_signing_on(by=by, signing=signing, to=to.person)
    for organisation in held.contacts:
        set_contact(by=by, organisation=organisation, person=to.person)
    _tell(by, of, to, why, {lead.plan_id for lead in held.leads} | {one.request.round.plan_id for one in held.owed})
    if is_leaving:
        deactivate(by=by, membership=of)
    return held


def _need_other(of: Membership, to: Membership) -> None:
    if to.partnership_id != of.partnership_id or not to.is_active:
        raise InvalidInput("Choose somebody who belongs to the partnership.", "to")
    if to.pk == of.pk:
        raise InvalidInput("Choose somebody else.", "to")


def _by_holder(leads: Sequence[Lead]) -> list[tuple[Section | Action, list[Lead]]]:
    """The sections and actions that are led, each with the rows that name the person."""
    found: dict[tuple[str, str], tuple[Section | Action, list[Lead]]] = {}
    for lead in leads:
        holder = lead.section or lead.action
        if holder is not None:
            found.setdefault((type(holder).__name__, holder.pk), (holder, []))[1].append(lead)
    return list(found.values())


def _succeed(by: Person, holder: Section | Action, leads: Sequence[Lead], to: Membership) -> None:
    goes = {lead.pk for lead in leads}
    rows = list(holder.leads.select_related("person"))
    is_named = any(row.person_id == to.person_id for row in rows)
    after: list[tuple[value.Lead, Person | None]] = []
    for row in rows:
        if row.pk not in goes:
            after.append((as_value(row), row.person))
        elif not is_named:
            after.append((printed_as(row, to), to.person))
            is_named = True
    set_leads(by=by, of=holder, leads=after, version=holder.version)


def _tell(by: Person, of: Membership, to: Membership, why: str, plans: Set[str]) -> None:
    """Once for the person, and once in the history of each plan that is touched."""
    subjects = [("", "person", str(of.person_id)), *((plan, "plan", plan) for plan in sorted(plans))]
    for plan, kind, key in subjects:
        record(
            by=by,
            verb="place_taken",
            partnership=of.partnership_id,
            plan=plan,
            kind=kind,
            id=key,
            subject=of.person.name,
            after={"to": to.person.name, **({"because": why} if why else {})},
        )
