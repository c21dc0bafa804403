"""What the masthead of every page offers beside the plans."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from milepost.core.errors import NotAllowed
from milepost.records.access.permissions import Permission
from milepost.web.here import here


def masthead(request: HttpRequest) -> dict[str, object]:
    """`people_at`: the slug of the partnership whose people this person may see from here, or ""."""
    return {"people_at": SimpleLazyObject(lambda: _people_at(request))}


def _people_at(request: HttpRequest) -> str:
    slug = request.resolver_match.kwargs.get("partnership") if request.resolver_match else None
    if not slug or not request.user.is_authenticated:
        return ""
    try:
        return slug if here(request, slug).may(Permission.SEE_PEOPLE) else ""
    except NotAllowed:
        return ""
