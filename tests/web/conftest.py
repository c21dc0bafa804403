"""What every test of pages may ask for."""

import pytest
from django.test import Client
from tests.cast import Cast
from tests.factories.elmshire import small_plan

from milepost.records.people.models import Person
from milepost.records.plans import bridge
from milepost.records.plans.models import Plan


@pytest.fixture
def plan(cast: Cast) -> Plan:
    """A small plan of the cast's partnership."""
    return bridge.store(small_plan(), cast.partnership)


def signed_in(person: Person) -> Client:
    """A browser in which this person has signed in."""
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client
