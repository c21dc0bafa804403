"""The marks of outside authors: when a finding counts as having told of one."""

from bench.outside.marked import Mark

from milepost.core.checks import Finding, Severity
from milepost.core.document.nodes import Certainty


def found(message: str, evidence: str) -> Finding:
    """A finding of the second action with these words."""
    return Finding("r", Certainty.CERTAIN, Severity.LOW, "a2", "worried", evidence, message, "Mend it.")


def test_the_line_of_a_heading_is_told_by_a_finding_about_that_question() -> None:
    mark = Mark(True, [("1.2", "##### Wobbles")])
    blank = found("Action 1.2 leaves “Wobbles” blank.", "Open the hub")
    assert mark.is_told_by(blank, "1.2 Open the hub", "Wobbles")
    assert not mark.is_told_by(blank, "1.2 Open the hub", "Progress")
    assert not mark.is_told_by(blank, "1.3 Run the hub", "Wobbles")
    assert not mark.is_told_by(blank, "1.2 Open the hub")


def test_words_are_told_by_a_finding_that_quotes_most_of_them() -> None:
    mark = Mark(True, [("1.2", "6 of the 5 rooms are let")])
    assert mark.is_told_by(found("6 of 5 is more than all.", "6 of the 5 rooms are let."), "1.2 Open the hub", "Now")
    assert not mark.is_told_by(found("It is late.", "The rooms are cold."), "1.2 Open the hub", "Now")
