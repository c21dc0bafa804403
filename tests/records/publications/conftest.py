"""What the tests of publications may ask for."""

from dataclasses import replace
from datetime import date

import pytest
from tests.cast import Cast
from tests.factories.small import SMALL

from milepost.core.plan.model import Answer, Audience
from milepost.core.plan.walk import with_actions
from milepost.records.plans import actions as plan_actions
from milepost.records.plans.models import Plan
from milepost.records.publications import actions
from milepost.records.publications.drafting import Wanted
from milepost.records.publications.models import Publication

OPEN = Answer("next", "Jo Marsh will open the doors.", "year-1", audience=Audience.PUBLIC)


@pytest.fixture
def plan(cast: Cast) -> Plan:
    """The small plan with one answer that the public may read and one for the board."""
    said = with_actions(SMALL, lambda one: replace(one, answers=(*one.answers, OPEN)) if one.number == "1.1.1" else one)
    return plan_actions.keep(by=cast.priya, partnership=cast.partnership, plan=said)


def wanted(audience: Audience = Audience.PUBLIC, **changes: object) -> Wanted:
    """A progress table for an audience, as at a day long ago."""
    return replace(Wanted("progress-table", audience, "Year 1 update", date(2025, 3, 1)), **changes)


@pytest.fixture
def publication(cast: Cast, plan: Plan) -> Publication:
    """That table, published for the public."""
    return actions.publish(by=cast.priya, plan=plan, wanted=wanted(), version=plan.version)
