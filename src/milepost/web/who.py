"""Who sends a request, for pages that act."""

from django.http import HttpRequest

from milepost.core.errors import NotAllowed
from milepost.records.people.models import Person


def signed_in(request: HttpRequest) -> Person:
    """The person who is signed in; NotAllowed where nobody is."""
    if not isinstance(request.user, Person):
        raise NotAllowed("Sign in first.")
    return request.user
