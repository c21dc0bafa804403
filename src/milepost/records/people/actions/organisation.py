"""Member organisations: added, corrected, closed and opened again."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction

from milepost.core.errors import EditedMeanwhile, InvalidInput
from milepost.records.access.may import require
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.people.fields import line, needed
from milepost.records.people.matching import organisation_called
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
    *,
    by: Person,
    organisation: Organisation,
    version: int,
    name: str,
    short: str = "",
    kind: str = "",
    aliases: Sequence[str] = (),
) -> None:
    """Corrects an organisation's name, short form, kind and the other names that it is found by.

    The old name stays one of the others, since plans may print it. Raises EditedMeanwhile, with both texts, for whoever
    comes second.
    """
    require(by, Permission.MANAGE_PEOPLE, Scope(organisation.partnership_id))
    current = Organisation.objects.select_for_update().get(pk=organisation.pk)
    title = needed(name, "Enter the name of the organisation.", "name")
    new: dict[str, Any] = {"name": title, "short": line(short, "short", 40), "kind": line(kind, "kind", 60)}
    new["aliases"] = _others(current, title, aliases)
    _need_free(current, new)
    changed = {field: value for field, value in new.items() if getattr(current, field) != value}
    if not changed:
        return
    if current.version != version:
        raise EditedMeanwhile(
            "Somebody else changed this organisation while you were writing.", _said(current), _said_of(new)
        )
    before = {field: getattr(current, field) for field in changed}
    for field, value in changed.items():
        setattr(current, field, value)
    current.version = version + 1
    current.save(update_fields=[*changed, "version"])
    _tell(by, "organisation_changed", current, _told(before), _told(changed))


@transaction.atomic
def close_organisation(*, by: Person, organisation: Organisation, because: str = "") -> None:
    """Closes an organisation: it is offered for nobody and nothing new; who belongs to it and what it did stays."""
    require(by, Permission.MANAGE_PEOPLE, Scope(organisation.partnership_id))
    if Organisation.objects.filter(pk=organisation.pk, is_active=True).update(is_active=False):
        why = line(because, "because", 500)
        _tell(by, "organisation_closed", organisation, {}, {"because": why} if why else {})


@transaction.atomic
def reopen_organisation(*, by: Person, organisation: Organisation) -> None:
    """Opens a closed organisation again."""
    require(by, Permission.MANAGE_PEOPLE, Scope(organisation.partnership_id))
    if Organisation.objects.filter(pk=organisation.pk, is_active=False).update(is_active=True):
        _tell(by, "organisation_reopened", organisation, {}, {})


@transaction.atomic
def set_contact(*, by: Person, organisation: Organisation, person: Person | None) -> None:
    """Says who is asked where an organisation is named and nobody in it; None for nobody."""
    require(by, Permission.MANAGE_PEOPLE, Scope(organisation.partnership_id))
    if person is not None and not person.memberships.filter(partnership=organisation.partnership_id).exists():
        raise InvalidInput("The contact must be in the partnership’s list of people. Add the person first.", "contact")
    before = {"contact": organisation.contact.name if organisation.contact else ""}
    after = {"contact": person.name if person else ""}
    if before == after:
        return
    organisation.contact = person
    organisation.save(update_fields=["contact"])
    _tell(by, "organisation_changed", organisation, before, after)


def _others(organisation: Organisation, title: str, aliases: Sequence[str]) -> list[str]:
    """The other names, each once and none of them the name itself; the name that goes is one of them."""
    old = [] if organisation.name.casefold() == title.casefold() else [organisation.name]
    names = {one.casefold(): one for one in (line(alias, "aliases") for alias in (*aliases, *old)) if one}
    return [alias for key, alias in names.items() if key != title.casefold()]


def _need_free(organisation: Organisation, new: Mapping[str, Any]) -> None:
    others = Organisation.objects.filter(partnership=organisation.partnership_id).exclude(pk=organisation.pk)
    if others.filter(name__iexact=new["name"]).exists():
        raise InvalidInput(f"{new['name']} is already in the list of organisations.", "name")
    kept = list(others)
    for field, names in (("name", [new["name"]]), ("short", [new["short"]]), ("aliases", new["aliases"])):
        for name in names:
            if taken := organisation_called(name, kept):
                raise InvalidInput(f"{name} already means {taken}.", field)


def _told(fields: Mapping[str, Any]) -> dict[str, str]:
    """Fields as the history tells them."""
    names = {"aliases": "other names", "short": "short form"}
    return {
        names.get(name, name): "; ".join(value) if isinstance(value, list) else value for name, value in fields.items()
    }


def _said(organisation: Organisation) -> str:
    return _said_of({name: getattr(organisation, name) for name in ("name", "short", "kind", "aliases")})


def _said_of(fields: Mapping[str, Any]) -> str:
    return "\n".join(f"{name.capitalize()}: {value}" for name, value in _told(fields).items() if value)


def _tell(
    by: Person, verb: str, organisation: Organisation, before: Mapping[str, Any], after: Mapping[str, Any]
) -> None:
    record(
        by=by,
        verb=verb,
        partnership=organisation.partnership_id,
        kind="organisation",
        id=organisation.pk,
        subject=organisation.name,
        before=dict(before),
        after=dict(after),
    )
