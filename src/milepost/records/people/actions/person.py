"""People: added, corrected, let go and taken back."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from milepost.core.errors import InvalidInput
from milepost.records.access.actions import keep_a_coordinator
from milepost.records.access.may import require
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.roles import Role
from milepost.records.history.actions import record
from milepost.records.outbox.actions import readdress_mail
from milepost.records.people.fields import address, line, need_open, needed, person_called, same_partnership
from milepost.records.people.models import Organisation, Partnership, Person


@transaction.atomic
def add_person(
    *,
    by: Person,
    partnership: Partnership,
    name: str,
    email: str = "",
    post: str = "",
    organisation: Organisation | None = None,
    role: Role = Role.CONTRIBUTOR,
) -> Membership:
    """Adds a person, who needs no address and no account; whoever is known by the address already is used."""
    require(
        by, Permission.MANAGE_PEOPLE if role is Role.CONTRIBUTOR else Permission.MANAGE_ROLES, Scope(partnership.pk)
    )
    same_partnership(partnership.pk, organisation)
    need_open(organisation)
    person = person_called(name, email)
    if Membership.objects.filter(partnership=partnership, person=person).exists():
        raise InvalidInput(f"{person.name} is already in the list of people.", "email")
    membership = Membership.objects.create(
        partnership=partnership, person=person, role=role, post=line(post, "post"), organisation=organisation
    )
    _record(by, "person_added", membership, {}, {"name": person.name, "email": person.email or "", "role": role.value})
    return membership


@transaction.atomic
def change_person(
    *,
    by: Person,
    membership: Membership,
    name: str,
    email: str = "",
    post: str = "",
    organisation: Organisation | None = None,
    keeps_links: bool = False,
) -> Membership:
    """Corrects a member's name, address, post and organisation.

    Links that were mailed to the old address work no more, unless `keeps_links` says that nothing ever arrived there;
    mail that still waits goes to the new one, and its links work.
    """
    require(by, Permission.MANAGE_PEOPLE, Scope(membership.partnership_id))
    person = membership.person
    same_partnership(membership.partnership_id, organisation)
    need_open(organisation, membership.organisation)
    new = needed(name, "Enter the person’s name.", "name"), address(email)
    before = _details(membership)
    if new != (person.name, person.email):
        _may_be_renamed(membership, new[1])
        if new[1] != person.email and not keeps_links:
            person.address_since = timezone.now()
        old = person.email or ""
        person.name, person.email = new
        if old != (person.email or ""):
            readdress_mail(person=person, old=old, new=person.email or "")
        person.save(update_fields=["name", "email", "address_since"])
    membership.post, membership.organisation = line(post, "post"), organisation
    membership.save(update_fields=["post", "organisation"])
    _record(by, "person_changed", membership, before, _details(membership))
    return membership


@transaction.atomic
def correct_address(*, by: Person, partnership: str, person: Person, email: str, keeps_links: bool = False) -> None:
    """Corrects the address of a member of the partnership with this id, as change_person does, and nothing else."""
    require(by, Permission.MANAGE_PEOPLE, Scope(partnership))
    new = address(email)
    if new is None:
        raise InvalidInput("Enter an e-mail address.", "email")
    members = Membership.objects.filter(partnership=partnership, person=person, is_active=True)
    member = members.select_related("person", "organisation").first()
    if member is None:
        raise InvalidInput("This person does not belong to the partnership any more.", "email")
    if member.person.email == new:
        return
    change_person(
        by=by,
        membership=member,
        name=member.person.name,
        email=new,
        post=member.post,
        organisation=member.organisation,
        keeps_links=keeps_links,
    )
    person.email = new


@transaction.atomic
def deactivate(*, by: Person, membership: Membership) -> None:
    """Ends a membership: the person can do nothing here any more; what they wrote stays theirs."""
    require(by, Permission.MANAGE_PEOPLE, Scope(membership.partnership_id))
    if membership.role == Role.COORDINATOR:
        keep_a_coordinator(membership)
    membership.is_active = False
    membership.save(update_fields=["is_active"])
    _record(by, "person_deactivated", membership, {"is_active": True}, {"is_active": False})


@transaction.atomic
def reactivate(*, by: Person, membership: Membership) -> None:
    """Opens a membership again."""
    require(by, Permission.MANAGE_PEOPLE, Scope(membership.partnership_id))
    membership.is_active = True
    membership.save(update_fields=["is_active"])
    _record(by, "person_reactivated", membership, {"is_active": False}, {"is_active": True})


def _may_be_renamed(membership: Membership, email: str | None) -> None:
    """Whoever holds an address signs in by it: nobody may change it for another partnership too."""
    person = membership.person
    if person.memberships.exclude(pk=membership.pk).exists():
        raise InvalidInput(
            f"{person.name} belongs to another partnership too: their name and address cannot be changed here.",
            "email",
        )
    if email and Person.objects.filter(email=email).exclude(pk=person.pk).exists():
        raise InvalidInput(f"Somebody else has the address {email}.", "email")


def _details(membership: Membership) -> dict[str, str]:
    return {
        "name": membership.person.name,
        "email": membership.person.email or "",
        "post": membership.post,
        "organisation": membership.organisation.name if membership.organisation else "",
    }


def _record(by: Person, verb: str, membership: Membership, before: dict[str, Any], after: dict[str, Any]) -> None:
    record(
        by=by,
        verb=verb,
        partnership=membership.partnership_id,
        kind="person",
        id=membership.person_id,
        subject=membership.person.name,
        before=before,
        after=after,
    )
