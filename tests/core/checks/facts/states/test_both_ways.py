"""What is said and denied of one thing is a pair; what is said of two things, or of two times, is none."""

import pytest

from milepost.core.checks.examples import example_plan
from milepost.core.checks.facts.days.waits import circles
from milepost.core.checks.facts.states.both_ways import pairs
from milepost.core.checks.gathered import gathered

SAID = "Action: 1.1 Mind the harbour\nNow: {}\nAction: 1.2 Mind the quay\nWorried: {}"


@pytest.mark.parametrize(
    ("text", "denial"),
    [
        ("The harbour bye-laws were adopted in May.", "The harbour bye-laws are still unadopted."),
        ("Both lifeboat crews have signed the rescue protocol.", "Nobody has signed the rescue protocol."),
        ("The quay engineer has been in post since March.", "The quay engineer's post remains vacant."),
        ("The Mariners' Hall is open every Friday for boat builders.", "The Mariners' Hall closed for good in June."),
        ("There is no waiting list for moorings.", "Owners are waiting nine months for moorings."),
        ("Slipway permission was granted in April.", "We are still waiting for slipway permission."),
    ],
)
def test_a_claim_and_its_denial_are_a_pair(text: str, denial: str) -> None:
    plan = gathered(example_plan(SAID.format(text, denial)))
    if not pairs(plan):
        plan = gathered(example_plan(f"Action: 1.1 Mind the harbour\nNow: {text}\nWorried: {denial}"))
    assert pairs(plan)


@pytest.mark.parametrize(
    ("text", "denial"),
    [
        ("The harbour bye-laws were adopted in May.", "The beach bye-laws are still unadopted."),
        ("The quay engineer has been in post since March.", "The second quay engineer's post remains vacant."),
        ("The Mariners' Hall was used every Friday until June.", "The Mariners' Hall closed for good in June."),
        ("There is no waiting list for moorings.", "Owners are waiting nine months for repairs to engines."),
        ("Three of the four crews have signed the rescue protocol.", "One crew has not signed the rescue protocol."),
    ],
)
def test_two_things_and_two_times_are_no_pair(text: str, denial: str) -> None:
    assert pairs(gathered(example_plan(SAID.format(text, denial)))) == ()


def test_two_actions_that_wait_for_each_other_are_a_circle() -> None:
    waiting = "Action: 1.1 Dredge\nNow: We dredge once the survey (1.2) is done.\nAction: 1.2 Survey\nNow: {}"
    assert circles(gathered(example_plan(waiting.format("We cannot survey until 1.1 has cleared the channel."))))
    assert not circles(gathered(example_plan(waiting.format("The boat is hired for June."))))
