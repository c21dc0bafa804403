"""Who belongs to a partnership, and to which partnerships somebody belongs."""

from django.db.models import Count, Q, QuerySet

from milepost.records.access.may import Somebody
from milepost.records.access.models import Membership


def members_of(partnership: str, *, including_closed: bool = False) -> "QuerySet[Membership]":
    """The members of the partnership with this id, with person and organisation, by name."""
    members = Membership.objects.filter(partnership=partnership).select_related("person", "organisation")
    return members if including_closed else members.filter(is_active=True, person__is_active=True)


def numbers_of_members(partnership: str) -> tuple[int, int]:
    """How many members the partnership with this id has, and how many of them have no mail address; one query."""
    members = members_of(partnership).order_by()
    found = members.aggregate(number=Count("id"), unreachable=Count("id", filter=Q(person__email=None)))
    return found["number"], found["unreachable"]


def memberships_of(person: Somebody) -> "QuerySet[Membership]":
    """What this person is, and where; nothing for a stranger."""
    if not person.is_authenticated:
        return Membership.objects.none()
    return Membership.objects.filter(person=person.pk, is_active=True).select_related("partnership", "organisation")


def membership_of(person: Somebody, partnership: str) -> Membership | None:
    """What this person is in the partnership with this id, or None."""
    return memberships_of(person).filter(partnership=partnership).first()


def everybody() -> "QuerySet[Membership]":
    """Everybody who may sign in, in every partnership; only the demonstration asks, and only it may."""
    found = Membership.objects.filter(is_active=True, person__is_active=True, person__email__isnull=False)
    return found.select_related("person", "organisation", "partnership").order_by("partnership__name", "id")
