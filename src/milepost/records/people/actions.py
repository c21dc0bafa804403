"""Setting up a partnership, its organisations and its people."""

from collections.abc import Sequence
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from milepost.core.errors import InvalidInput
from milepost.records.access.actions import keep_a_coordinator
from milepost.records.access.may import require
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission, Scope
from milepost.records.access.roles import Role
from milepost.records.history.actions import record
from milepost.records.people.matching import Match, organisation_called
from milepost.records.people.models import Organisation, Partnership, Person


@transaction.atomic
def create_partnership_with_coordinator(*, by: Person | None, name: str, coordinator: str, email: str) -> Membership:
    """Sets up a partnership and its first coordinator; `by` is None only where nobody is known yet (the first run)."""
    if by is None and Partnership.objects.exists():
        raise InvalidInput("This Milepost is set up already. Sign in instead.")
    title = _needed(name, "Enter the name of the partnership.", "name")
    slug = slugify(title)[:50] or "partnership"
    if Partnership.objects.filter(slug=slug).exists():
        raise InvalidInput(f"There is already a partnership called {title}.", "name")
    partnership = Partnership.objects.create(name=title, slug=slug, created_at=timezone.now())
    person = _person(coordinator, email, needs_email=True)
    membership = Membership.objects.create(partnership=partnership, person=person, role=Role.COORDINATOR)
    record(
        by=by or person,
        verb="partnership_created",
        partnership=partnership.pk,
        kind="partnership",
        id=partnership.pk,
        subject=title,
        after={"name": title, "coordinator": person.name},
    )
    return membership


@transaction.atomic
def add_organisation(
    *, by: Person, partnership: Partnership, name: str, short: str = "", kind: str = "", aliases: tuple[str, ...] = ()
) -> Organisation:
    """Adds a member organisation; its name is taken once in a partnership, whatever its capitals."""
    require(by, Permission.MANAGE_PEOPLE, Scope(partnership.pk))
    title = _needed(name, "Enter the name of the organisation.", "name")
    if partnership.organisations.filter(name__iexact=title).exists():
        raise InvalidInput(f"{title} is already in the list of organisations.", "name")
    organisation = Organisation.objects.create(
        partnership=partnership, name=title, short=short.strip(), kind=kind.strip(), aliases=list(aliases)
    )
    record(
        by=by,
        verb="organisation_added",
        partnership=partnership.pk,
        kind="organisation",
        id=organisation.pk,
        subject=title,
        after={"name": title, "short": short},
    )
    return organisation


@transaction.atomic
def change_organisation(
    *, by: Person, organisation: Organisation, name: str, short: str = "", kind: str = "", aliases: tuple[str, ...] = ()
) -> None:
    """Corrects an organisation's name, short form, kind and the other names that it is found by."""
    require(by, Permission.MANAGE_PEOPLE, Scope(organisation.partnership_id))
    title = _needed(name, "Enter the name of the organisation.", "name")
    others = Organisation.objects.filter(partnership=organisation.partnership_id).exclude(pk=organisation.pk)
    if others.filter(name__iexact=title).exists():
        raise InvalidInput(f"{title} is already in the list of organisations.", "name")
    before = {"name": organisation.name, "short": organisation.short}
    organisation.name, organisation.short, organisation.kind = title, short.strip(), kind.strip()
    organisation.aliases = list(aliases)
    organisation.save()
    record(
        by=by,
        verb="organisation_changed",
        partnership=organisation.partnership_id,
        kind="organisation",
        id=organisation.pk,
        subject=title,
        before=before,
        after={"name": title, "short": short},
    )


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
    if organisation is not None and organisation.partnership_id != partnership.pk:
        raise InvalidInput("This organisation belongs to another partnership.", "organisation")
    person = _person(name, email)
    if Membership.objects.filter(partnership=partnership, person=person).exists():
        raise InvalidInput(f"{person.name} is already in the list of people.", "email")
    membership = Membership.objects.create(
        partnership=partnership, person=person, role=role, post=post.strip(), organisation=organisation
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
) -> Membership:
    """Corrects a member's name, address, post and organisation."""
    require(by, Permission.MANAGE_PEOPLE, Scope(membership.partnership_id))
    person = membership.person
    address = _address(email)
    if address and Person.objects.filter(email=address).exclude(pk=person.pk).exists():
        raise InvalidInput(f"Somebody else has the address {address}.", "email")
    before = _details(membership)
    person.name, person.email = _needed(name, "Enter the person’s name.", "name"), address
    person.save(update_fields=["name", "email"])
    membership.post, membership.organisation = post.strip(), organisation
    membership.save(update_fields=["post", "organisation"])
    _record(by, "person_changed", membership, before, _details(membership))
    return membership


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


@transaction.atomic
def import_people(*, by: Person, partnership: Partnership, matches: Sequence[Match]) -> tuple[Membership, ...]:
    """Keeps a list of people as a person confirmed it: who is new is added, who is known gets what was missing.

    An organisation that is named and not known yet is added too.
    """
    require(by, Permission.MANAGE_PEOPLE, Scope(partnership.pk))
    kept = tuple(_keep_match(partnership, match) for match in matches)
    record(
        by=by,
        verb="people_imported",
        partnership=partnership.pk,
        kind="partnership",
        id=partnership.pk,
        subject=f"{len(kept)} people" if len(kept) != 1 else "1 person",
        after={"people": [match.entry.name for match in matches]},
    )
    return kept


def _keep_match(partnership: Partnership, match: Match) -> Membership:
    entry, organisation = match.entry, match.organisation
    if organisation is None and entry.organisation:
        name = _needed(entry.organisation, "", "organisation")
        known = organisation_called(name, partnership.organisations.all())
        organisation = known or Organisation.objects.create(partnership=partnership, name=name)
    member = match.member
    if member is None:
        person = _person(entry.name, entry.email)
        member, _ = Membership.objects.get_or_create(partnership=partnership, person=person)
    elif entry.email and not member.person.email:
        member.person.email = _address(entry.email)
        member.person.save(update_fields=["email"])
    member.post = member.post or entry.post
    member.organisation = member.organisation or organisation
    member.save(update_fields=["post", "organisation"])
    return member


def _person(name: str, email: str, *, needs_email: bool = False) -> Person:
    address = _address(email)
    if needs_email and address is None:
        raise InvalidInput("Enter an e-mail address.", "email")
    known = Person.objects.filter(email=address).first() if address else None
    if known is not None:
        return known
    person = Person(name=_needed(name, "Enter the person’s name.", "name"), email=address)
    person.set_unusable_password()
    person.save(force_insert=True)
    return person


def _address(email: str) -> str | None:
    address = email.strip().lower()
    if not address:
        return None
    try:
        validate_email(address)
    except ValidationError:
        raise InvalidInput("Enter an e-mail address like name@example.org.", "email") from None
    return address


def _needed(text: str, message: str, field: str) -> str:
    found = " ".join(text.split())
    if not found:
        raise InvalidInput(message, field)
    if len(found) > 200:
        raise InvalidInput("Use 200 characters or fewer.", field)
    return found


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
