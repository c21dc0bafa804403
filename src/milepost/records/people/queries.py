"""Which partnerships there are for a person, and which organisations are in one."""

from django.db.models import QuerySet

from milepost.core.errors import NotAllowed
from milepost.records.access.may import Somebody
from milepost.records.people.models import Organisation, Partnership, Person


def is_set_up() -> bool:
    """Whether anybody has set up a partnership here; the first-run page asks."""
    return Partnership.objects.exists()


def partnerships_of(person: Somebody) -> "QuerySet[Partnership]":
    """The partnerships that this person belongs to, by name; none for a stranger."""
    if not person.is_authenticated:
        return Partnership.objects.none()
    return Partnership.objects.filter(memberships__person=person.pk, memberships__is_active=True)


def partnership_called(slug: str, person: Somebody) -> Partnership:
    """The partnership at this address; NotAllowed alike where there is none and where the person does not belong."""
    found = partnerships_of(person).filter(slug=slug).first()
    if found is None:
        raise NotAllowed("There is no such partnership, or you do not belong to it.")
    return found


def partnership_named(name: str) -> Partnership | None:
    """The partnership of exactly this name, or None; for commands, which act for nobody yet."""
    return Partnership.objects.filter(name=name).first()


def organisations_of(partnership: Partnership, *, including_closed: bool = False) -> "QuerySet[Organisation]":
    """The partnership's organisations, by name."""
    found = partnership.organisations.all()
    return found if including_closed else found.filter(is_active=True)


def organisation_row(partnership: Partnership, id: str) -> Organisation:  # noqa: A002 - it is the id
    """One organisation of this partnership, open or closed, with its contact; NotAllowed where there is none."""
    found = partnership.organisations.filter(pk=id).select_related("contact").first()
    if found is None:
        raise NotAllowed("There is no such organisation, or it belongs to another partnership.")
    return found


def contact_for(partnership: Partnership, person: Person) -> tuple[str, ...]:
    """The names of the organisations of a partnership whose contact this person is."""
    return tuple(partnership.organisations.filter(contact=person).values_list("name", flat=True))
