"""Whether an action is closed by now, by its stage or by words that tell of it as done."""

from dataclasses import replace

import pytest

from milepost.core.checks.facts.states.closed import is_closed_by_now
from milepost.core.plan.model import Action, Proposal, ProposalKind, Stage


def _said(text: str) -> Action:
    return Action("a1", "Light the square", "1.1", proposals=(Proposal(ProposalKind.CLOSE, text),))


@pytest.mark.parametrize(
    "text",
    [
        "Closed.",
        "The Board agreed in May to close the action.",
        "As we proposed, the forum closed this action.",
        "This action has been closed as recommended.",
        "Action closed at the May meeting.",
    ],
)
def test_what_is_told_as_done_closes(text: str) -> None:
    assert is_closed_by_now(_said(text))


@pytest.mark.parametrize(
    "text",
    [
        "Ama Boyd to mend the fuse and to ask the Board to close the action in March.",
        "We propose to close the action.",
        "The action will be closed in the spring.",
        "The forum may close this action.",
        "Closing of this action is planned.",
        "Recommend closure.",
    ],
)
def test_what_is_but_wished_for_closes_nothing_unless_the_stage_does(text: str) -> None:
    assert not is_closed_by_now(_said(text))
    assert is_closed_by_now(replace(_said(text), stage=Stage.CLOSED))
