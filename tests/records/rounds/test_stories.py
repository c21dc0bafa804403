"""Whatever people do in whatever order, a round keeps its promises: a short look here, a long one in script/soak."""

from hypothesis import Phase, settings
from tests.cast import Cast
from tests.records.rounds.story import tell

from milepost.records.plans.models import Plan

SHORT = settings(max_examples=4, stateful_step_count=30, phases=(Phase.generate, Phase.shrink))


def test_a_round_keeps_its_promises_in_any_story(cast: Cast, plan: Plan) -> None:
    tell(cast, plan, SHORT)
