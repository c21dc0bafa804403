"""The partnership of an address, and what the person who asks may do in it: looked up once a request."""

from dataclasses import dataclass
from weakref import WeakKeyDictionary

from django.http import HttpRequest

from milepost.records.access.may import Access, access_of
from milepost.records.access.permissions import Permission, Scope
from milepost.records.people.models import Partnership
from milepost.records.people.queries import partnership_called


@dataclass(frozen=True, slots=True)
class Here:
    """A partnership that this person belongs to, and their rights in it."""

    partnership: Partnership
    access: Access

    def may(self, permission: Permission) -> bool:
        """Whether the person may do this in the partnership as a whole."""
        return self.access.may(permission, Scope(self.partnership.pk))


_KNOWN: WeakKeyDictionary[HttpRequest, dict[str, Here]] = WeakKeyDictionary()


def here(request: HttpRequest, slug: str) -> Here:
    """The partnership with this slug; raises NotAllowed where this person does not belong to it."""
    known = _KNOWN.setdefault(request, {})
    if slug not in known:
        owner = partnership_called(slug, request.user)
        known[slug] = Here(owner, access_of(request.user, owner.pk))
    return known[slug]
