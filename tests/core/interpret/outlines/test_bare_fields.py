"""Labels without a mark behind them part a line where all answers are what they ask for."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_PLAN = """
    # Marsh plan
    ## Aim 1: Wet meadows
    ### Block nine ditches
    Lead Ann Lowe, Marsh Trust Due March 2027 Status On track
    Four were blocked by June.
    ### Buy the lower field
    Lead Bob Day Due June 2026 Status Delayed
    ## Aim 2: Visitors
    ### Build two hides
    Lead Marsh Trust Due by September 2026 Status Not started
    The drawings have been sent out.
    """


@pytest.mark.parametrize(
    ("old", "new"), [("", ""), ("Lead", "Lead Officer"), ("Due", "By when"), ("Status", "RAG"), ("### ", "- ")]
)
def test_such_labels_are_known_by_their_answers(old: str, new: str) -> None:
    found = list(actions(interpret(document(_PLAN.replace(old, new) if old else _PLAN))))
    assert [(one.title, one.status.text, one.leads[0].text) for one in found] == [
        ("Block nine ditches", "On track", "Ann Lowe, Marsh Trust"),
        ("Buy the lower field", "Delayed", "Bob Day"),
        ("Build two hides", "Not started", "Marsh Trust"),
    ]


def test_nothing_of_the_line_is_lost() -> None:
    assert not interpret(document(_PLAN)).unplaced


@pytest.mark.parametrize(
    ("old", "new"), [("Lead Ann Lowe, Marsh Trust", "Lead in pipes was found"), ("Status Delayed", "Status quo kept")]
)
def test_sentences_that_only_open_so_are_none(old: str, new: str) -> None:
    text = _PLAN.replace(old, new)
    assert "Bob Day" not in {lead.name for one in actions(interpret(document(text))) for lead in one.leads}
