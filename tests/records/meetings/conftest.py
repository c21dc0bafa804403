"""What the tests of meetings may ask for."""

from dataclasses import replace
from datetime import date

import pytest
from tests.cast import Cast
from tests.factories.small import SMALL

from milepost.core.plan.model import Concern
from milepost.records.meetings import actions
from milepost.records.meetings.actions.decision import Minuted
from milepost.records.meetings.models import Meeting
from milepost.records.plans import actions as plans
from milepost.records.plans.models import Plan


@pytest.fixture
def plan(cast: Cast) -> Plan:
    """The small plan, with a concern that it carries."""
    carried = replace(SMALL, concerns=(Concern("c1", "The lease may fall through.", "year-1", ("a1",)),))
    return plans.keep(by=cast.priya, partnership=cast.partnership, plan=carried)


@pytest.fixture
def meeting(cast: Cast) -> Meeting:
    """The board's meeting in March."""
    body = actions.add_body(by=cast.priya, partnership=cast.partnership, name="Elmshire Board")
    return actions.add_meeting(by=cast.priya, body=body, on=date(2027, 3, 3), papers_due=date(2027, 2, 22))


@pytest.fixture
def minuted(meeting: Meeting) -> Minuted:
    """What it decided under minute 12."""
    return Minuted(meeting, "12", "Agreed, since the hub is open.")
