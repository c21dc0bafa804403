"""What the masthead of every page offers."""

from django.http import HttpRequest
from django.utils.functional import SimpleLazyObject

from milepost.core.errors import NotAllowed
from milepost.records.access.permissions import Permission
from milepost.web.here import here


def masthead(request: HttpRequest) -> dict[str, object]:
    """`plans_at` and the like: the slug of the partnership of this page where this person may see them, or ""."""
    return {
        "plans_at": SimpleLazyObject(lambda: _slug(request, Permission.SEE_PLANS)),
        "people_at": SimpleLazyObject(lambda: _slug(request, Permission.SEE_PEOPLE)),
        "outbox_at": SimpleLazyObject(lambda: _slug(request, Permission.SEE_OUTBOX)),
    }


def _slug(request: HttpRequest, permission: Permission) -> str:
    slug = request.resolver_match.kwargs.get("partnership") if request.resolver_match else None
    if not slug or not request.user.is_authenticated:
        return ""
    try:
        return slug if here(request, slug).may(permission) else ""
    except NotAllowed:
        return ""
