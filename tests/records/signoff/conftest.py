"""The round of the tests of rounds, with Grace known as the lead of its first section."""

import pytest
from tests.cast import Cast
from tests.records.rounds.conftest import dates, item, opened, plan, prepared, request_of_carl

from milepost.records.plans.models import Lead
from milepost.records.rounds.models import Round
from milepost.records.signoff import actions
from milepost.records.signoff.models import Signing

__all__ = ["dates", "item", "opened", "plan", "prepared", "request_of_carl"]


@pytest.fixture
def signing(cast: Cast, opened: Round) -> Signing:
    """Grace, asked to sign the first section."""
    Lead.objects.filter(plan=opened.plan, name="Grace Osei").update(person=cast.grace)
    (found,) = actions.ask_leads(by=cast.priya, round_=opened)
    return found
