"""The same fault in other words and other subjects, and what comes near to it: each rule reads the family."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from milepost.core.checks import rules
from milepost.core.checks.examples import TODAY, example_plan
from milepost.core.interpret.promises import PASSES

WORDINGS = Path(__file__).parent / "wordings.txt"


SURE = {"+": {True}, "?": {False}, "~": {False, None}, "-": {None}}


def _lines() -> Iterator[tuple[str, set[bool | None], str]]:
    for part in f"\n{WORDINGS.read_text(encoding='utf-8')}".split("\n== ")[1:]:
        code, *lines = part.strip().splitlines()
        yield from ((code, SURE[line[0]], line[1:].strip()) for line in lines if line)


@pytest.mark.parametrize(("code", "sure", "line"), list(_lines()))
def test_a_rule_reads_a_fault_in_any_words_and_leaves_what_comes_near(
    code: str, sure: set[bool | None], line: str
) -> None:
    text = line if "Action:" in line else f"Action: 1.1 Reach more residents // {line}"
    plan = example_plan("\n".join(text.split(" // ")))
    for promise in PASSES:
        plan = promise(plan)
    rule = next(one for one in rules() if one.code == code)
    assert max((one.is_sure for one in rule.faults(plan, TODAY)), default=None) in sure
