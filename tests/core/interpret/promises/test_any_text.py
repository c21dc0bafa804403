"""Whatever an answer says, promises are read without a fall and nothing in the plan is changed beside them."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.interpret.promises.plans import a_plan, an_action

from milepost.core.checks import check
from milepost.core.checks.examples import TODAY
from milepost.core.interpret.promises import PASSES
from milepost.core.plan import codec
from milepost.core.plan.walk import actions

PIECES = (
    "By", "by end of", "June 19", "2023", "–", "-", "(", ")", ".", ";", "\n", "\n- ", "30", "10%", "reduction",
    "baseline", "action", "1.1", "1.1a", "new action:", "closed", "Amend wording", "“", "every", "from", "to",
    "per term", "FHH", "Family Help Hub", "31 June", "Q2", "annually", "TBC", "superseded by", "split into", "ongoing",
    "£5", "مرحبا",
)  # fmt: skip
TEXT = st.lists(st.sampled_from(PIECES), max_size=25).map(" ".join) | st.text(max_size=80)


@settings(max_examples=120, deadline=None)
@given(TEXT, TEXT, TEXT)
def test_promises_are_read_from_any_text_and_change_nothing_else(now: str, following: str, due: str) -> None:
    plan = a_plan(an_action(now=now, next=following, due=due, measure=following))
    read = plan
    for promise in PASSES:
        read = promise(read)
    check(read, TODAY)
    assert codec.from_json(codec.to_json(read)) == read
    (before,), (after,) = actions(plan), actions(read)
    assert replace(after, milestones=(), measures=(), proposals=()) == before
