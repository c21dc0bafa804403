"""Who sends a request, for pages that act."""

from django.contrib.auth import update_session_auth_hash
from django.http import HttpRequest

from milepost.core.errors import NotAllowed
from milepost.records.people.models import Person


def signed_in(request: HttpRequest) -> Person:
    """The person who is signed in; NotAllowed where nobody is."""
    if not isinstance(request.user, Person):
        raise NotAllowed("Sign in first.")
    return request.user


def stay_signed_in(request: HttpRequest) -> None:
    """Keeps whoever corrected their own address signed in, so that a slip of theirs locks nobody out."""
    person = signed_in(request)
    before = person.get_session_auth_hash()
    person.refresh_from_db(fields=["email"])
    if person.get_session_auth_hash() != before:
        update_session_auth_hash(request, person)
