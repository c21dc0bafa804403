"""The same fault in other words and other subjects, and what comes near to it: each rule reads the family."""

from pathlib import Path

import pytest

from milepost.core.checks import rules
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.interpret.promises import PASSES

WORDINGS = Path(__file__).parent / "wordings.txt"


SURE = {"+": {True}, "?": {False}, "~": {False, None}, "-": {None}}


def _of_rules() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for part in f"\n{WORDINGS.read_text(encoding='utf-8')}".split("\n== ")[1:]:
        code, *lines = part.strip().splitlines()
        found.setdefault(code, []).extend(line for line in lines if line)
    return found


def _certainty(code: str, line: str) -> bool | None:
    """How sure the rule is of a line; None where it finds nothing."""
    text = line if "Action:" in line else f"Action: 1.1 Reach more residents // {line}"
    plan = example_plan("\n".join(text.split(" // ")))
    for promise in PASSES:
        plan = promise(plan)
    rule = next(one for one in rules() if one.code == code)
    return max((one.is_sure for one in rule.faults(plan, TODAY)), default=None)


@pytest.mark.parametrize(("code", "lines"), [pytest.param(*one, id=one[0]) for one in _of_rules().items()])
def test_a_rule_reads_a_fault_in_any_words_and_leaves_what_comes_near(code: str, lines: list[str]) -> None:
    found = [(line, _certainty(code, line[1:].strip())) for line in lines]
    assert [(line, sure) for line, sure in found if sure not in SURE[line[0]]] == []
