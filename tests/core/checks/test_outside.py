"""The marks of outside authors: when a finding counts as having told of one."""

from pathlib import Path

from bench.outside.cases import cases, in_vain, told_of
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


CASE = """== kind 1
Action: 1.1 Mend the paths
Now: Of the 20 paths, 15 (85%) are mended.
? 15 (85%) are mended
! 15 (75%) are mended

Action: 1.1 Mend the gates
Now: All is well.
? All is well
! All is very well
"""


def test_a_case_is_read_with_its_kind_and_with_its_fault_mended(tmp_path: Path) -> None:
    (tmp_path / "cases.txt").write_text(CASE, encoding="utf-8")
    paths, gates = cases(tmp_path / "cases.txt")
    assert (paths.kind, gates.kind) == ("kind 1", "kind 1")
    assert paths.text.endswith("(85%) are mended.")
    assert paths.right.endswith("(75%) are mended.")
    assert told_of(paths.text, paths.shown)
    assert not in_vain(paths)
    assert not told_of(gates.text, ("nothing of it",))
