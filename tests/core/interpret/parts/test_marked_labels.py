"""Labels that a full stop, a bracket, a bar or a dash sets off, in line after line."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ACTION = """1.{0} Mend slipway {0}
Lead: Ann Lowe, Engineer
{1}"""
_ASKED = ("What we did", "What troubles us", "What comes next")


def _answers(line: str) -> list[tuple[str, ...]]:
    below = "\n".join(line.format(asked, f"Boats came to pier {at}") for at, asked in enumerate(_ASKED))
    source = "Harbour plan\n\nTheme 1: Boats\n\n" + "\n".join(_ACTION.format(at, below) for at in (1, 2, 3))
    plan = interpret(document(source))
    return [tuple(one.text for one in action.answers) for action in actions(plan)]


@pytest.mark.parametrize(
    "line", ["{0}. {1}", "[{0}] {1}", "{0} – {1}", "{0} - {1}", "• {0} – {1}", "• {0} | {1}", "{0} -> {1}", "{0} → {1}"]
)
def test_each_label_has_its_answer(line: str) -> None:
    assert _answers(line) == [tuple(f"Boats came to pier {at}" for at in range(3))] * 3


def test_days_before_a_dash_are_no_labels() -> None:
    below = "Next steps: see below\nMay 2026 – Buy a boat\nJune 2026 – Paint the boat"
    source = "Harbour plan\n\nTheme 1: Boats\n\n" + "\n".join(_ACTION.format(at, below) for at in (1, 2, 3))
    assert {len(action.answers) for action in actions(interpret(document(source)))} == {1}
