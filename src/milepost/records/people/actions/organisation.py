"""Member organisations: added, corrected."""

from django.db import transaction

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.people.fields import line, needed
from milepost.records.people.models import Organisation, Partnership, Person


@transaction.atomic
def add_organisation(
    *, by: Person, partnership: Partnership, name: str, short: str = "", kind: str = "", aliases: tuple[str, ...] = ()
) -> Organisation:
    """Adds a member organisation; its name is taken once in a partnership, whatever its capitals."""
    require(by, Permission.MANAGE_PEOPLE, Scope(partnership.pk))
    title = needed(name, "Enter the name of the organisation.", "name")
    if partnership.organisations.filter(name__iexact=title).exists():
        raise InvalidInput(f"{title} is already in the list of organisations.", "name")
    organisation = Organisation.objects.create(
        partnership=partnership,
        name=title,
        short=line(short, "short", 40),
        kind=line(kind, "kind", 60),
        aliases=list(aliases),
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
    title = needed(name, "Enter the name of the organisation.", "name")
    others = Organisation.objects.filter(partnership=organisation.partnership_id).exclude(pk=organisation.pk)
    if others.filter(name__iexact=title).exists():
        raise InvalidInput(f"{title} is already in the list of organisations.", "name")
    before = {"name": organisation.name, "short": organisation.short}
    organisation.name, organisation.short, organisation.kind = title, line(short, "short", 40), line(kind, "kind", 60)
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
def set_contact(*, by: Person, organisation: Organisation, person: Person | None) -> None:
    """Says who is asked where an organisation is named and nobody in it; None for nobody."""
    require(by, Permission.MANAGE_PEOPLE, Scope(organisation.partnership_id))
    if person is not None and not person.memberships.filter(partnership=organisation.partnership_id).exists():
        raise InvalidInput("The contact must be in the partnership’s list of people. Add the person first.", "contact")
    before = {"contact": organisation.contact.name if organisation.contact else ""}
    organisation.contact = person
    organisation.save(update_fields=["contact"])
    record(
        by=by,
        verb="organisation_changed",
        partnership=organisation.partnership_id,
        kind="organisation",
        id=organisation.pk,
        subject=organisation.name,
        before=before,
        after={"contact": person.name if person else ""},
    )
