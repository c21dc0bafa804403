"""What the tests of plans may ask for."""

import pytest
from tests.cast import Cast
from tests.factories.small import SMALL

from milepost.core.plan import model as value
from milepost.records.plans import actions, queries
from milepost.records.plans.models import Action, Plan


@pytest.fixture
def plan(cast: Cast) -> Plan:
    """The small plan, kept for the partnership of the cast."""
    return actions.keep(by=cast.priya, partnership=cast.partnership, plan=SMALL)


@pytest.fixture
def action(plan: Plan) -> Action:
    """Its action 1.1.1."""
    return queries.action_row(plan, plan.action_rows.get(number="1.1.1").pk)


def shown(plan: Plan) -> value.Plan:
    """The plan as everybody sees it now."""
    return queries.plan_value(Plan.objects.get(pk=plan.pk))
