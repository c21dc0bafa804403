"""Setting up a partnership with its first coordinator."""

from django.db import transaction
from django.utils import timezone
from django.utils.text import slugify

from milepost.core.errors import InvalidInput, NotAllowed
from milepost.records.access.models import Membership
from milepost.records.access.roles import Role
from milepost.records.history.actions import record
from milepost.records.people.fields import needed, person_called
from milepost.records.people.models import Partnership, Person


@transaction.atomic
def create_partnership_with_coordinator(*, by: Person | None, name: str, coordinator: str, email: str) -> Membership:
    """Sets up a partnership and its first coordinator; `by` is None only where nobody is known yet (the first run)."""
    if by is None and Partnership.objects.exists():
        raise InvalidInput("This Milepost is set up already. Sign in instead.")
    if by is not None and not by.memberships.filter(role__in=(Role.COORDINATOR, Role.ADMINISTRATOR)).exists():
        raise NotAllowed("Only a coordinator or an administrator may set up another partnership.")
    title = needed(name, "Enter the name of the partnership.", "name")
    slug = slugify(title)[:50] or "partnership"
    if Partnership.objects.filter(slug=slug).exists():
        raise InvalidInput(f"There is already a partnership called {title}.", "name")
    partnership = Partnership.objects.create(name=title, slug=slug, created_at=timezone.now())
    person = person_called(coordinator, email, needs_email=True)
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
