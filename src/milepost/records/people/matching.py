"""Whom a written name means: proposed here, confirmed by a person."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from milepost.core.words.names import is_like, plain_name
from milepost.records.access.models import Membership
from milepost.records.access.queries import members_of
from milepost.records.people.lists import Entry
from milepost.records.people.models import Organisation, Partnership


@dataclass(frozen=True)
class Match:
    """One person of a list with whom and which organisation it seems to be; None is somebody or something new."""

    entry: Entry
    member: Membership | None = None
    organisation: Organisation | None = None


def propose(partnership: Partnership, entries: Sequence[Entry]) -> tuple[Match, ...]:
    """Whom each entry seems to be: whoever has the address, else the only member of that name; two queries."""
    members = list(members_of(partnership.pk, including_closed=True))
    organisations = list(partnership.organisations.all())
    return tuple(
        Match(
            entry,
            member_called(entry.name, members, entry.email),
            organisation_called(entry.organisation, organisations),
        )
        for entry in entries
    )


def member_called(name: str, members: Iterable[Membership], email: str = "") -> Membership | None:
    """The member with this address, else the only one of this name, ranks and capitals aside; else None."""
    found = list(members)
    for member in found:
        if email and member.person.email == email.strip().lower():
            return member
    same = [member for member in found if plain_name(name) and plain_name(member.person.name) == plain_name(name)]
    return same[0] if len(same) == 1 else None


def members_like(name: str, members: Iterable[Membership]) -> tuple[Membership, ...]:
    """The members whom this name may mean: several of exactly it, or of nearly the same spelling."""
    found = tuple(members)
    same = tuple(one for one in found if plain_name(name) and plain_name(one.person.name) == plain_name(name))
    return same or tuple(one for one in found if is_like(one.person.name, name))


def organisation_called(name: str, organisations: Iterable[Organisation]) -> Organisation | None:
    """The organisation of this name, short form or alias; else None."""
    wanted = name.strip().casefold()
    for one in organisations:
        if wanted and wanted in (spelling.casefold() for spelling in (one.name, one.short, *one.aliases)):
            return one
    return None
