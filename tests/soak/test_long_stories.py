"""Long stories of rounds, new ones every time: nothing that anybody does in any order breaks a promise."""

from hypothesis import HealthCheck, settings
from tests.cast import Cast
from tests.records.rounds.conftest import plan  # noqa: F401 - a fixture
from tests.records.rounds.story import tell

from milepost.records.plans.models import Plan

# How slowly stories are made says something of the machine alone.
LONG = settings(max_examples=25, stateful_step_count=60, suppress_health_check=[HealthCheck.too_slow])


def test_a_round_keeps_its_promises_in_long_stories(cast: Cast, plan: Plan) -> None:  # noqa: F811
    tell(cast, plan, LONG)
