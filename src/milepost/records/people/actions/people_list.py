"""A list of people, kept as somebody confirmed it."""

from collections.abc import Sequence

from django.db import transaction

from milepost.core.errors import InvalidInput
from milepost.records.access.may import require
from milepost.records.access.models import Membership
from milepost.records.access.permissions import Permission, Scope
from milepost.records.history.actions import record
from milepost.records.people.fields import address, line, need_open, needed, person_called, same_partnership
from milepost.records.people.matching import Match, organisation_called
from milepost.records.people.models import Organisation, Partnership, Person


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
    entry, organisation, member = match.entry, match.organisation, match.member
    same_partnership(partnership.pk, organisation)
    if member is not None and member.partnership_id != partnership.pk:
        raise InvalidInput(f"{entry.name} was matched with somebody of another partnership.")
    if organisation is None and entry.organisation:
        name = needed(entry.organisation, "", "organisation")
        known = organisation_called(name, partnership.organisations.all())
        organisation = known or Organisation.objects.create(partnership=partnership, name=name)
    need_open(organisation, member.organisation if member else None)
    if member is None:
        person = person_called(entry.name, entry.email)
        member, _ = Membership.objects.get_or_create(partnership=partnership, person=person)
    elif entry.email and not member.person.email:
        member.person.email = address(entry.email)
        member.person.save(update_fields=["email"])
    member.post = member.post or line(entry.post, "post")
    member.organisation = member.organisation or organisation
    member.save(update_fields=["post", "organisation"])
    return member
