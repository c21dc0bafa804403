"""What the masthead of every page offers beside the plans."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from milepost.records.access.may import may
from milepost.records.access.permissions import Permission, Scope
from milepost.records.people.queries import partnerships_of


def masthead(request: HttpRequest) -> dict[str, object]:
    """`people_at`: the slug of the partnership whose people this person may see from here, or ""."""
    return {"people_at": SimpleLazyObject(lambda: _people_at(request))}


def _people_at(request: HttpRequest) -> str:
    slug = request.resolver_match.kwargs.get("partnership") if request.resolver_match else None
    found = partnerships_of(request.user).filter(slug=slug).first() if slug else None
    return slug if found and slug and may(request.user, Permission.SEE_PEOPLE, Scope(found.pk)) else ""
