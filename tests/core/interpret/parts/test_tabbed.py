"""Labels that a tab sets off below the title of each action are read as those before a colon."""

import pytest
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.readers import read

_TITLES = ("Mend the slipway", "Teach rowing", "Light the quay")
_FIELDS = (
    ("Lead", "Ann Lowe, Engineer"),
    ("When", "May 2026"),
    ("How is it going?", "Late"),
    ("So far", "Two are filled."),
)


def _plan(head: str, mark: str) -> str:
    below = "".join(f"{label}{mark}{answer}\n" for label, answer in _FIELDS)
    heads = "\n".join(f"{head.format(at, title)}\n{below}" for at, title in enumerate(_TITLES, 1))
    return told(interpret(read(f"Harbour plan 2025 to 2028\n\nTheme 1: Boats\n\n{heads}".encode(), "plan.txt")))


@pytest.mark.parametrize("head", ["{1} (1.{0})", "1.{0} {1}", "[1.{0}] {1}", "1.{0}\n{1}", "Action #1.{0}: {1}"])
def test_the_plan_is_that_with_colons(head: str) -> None:
    assert _plan(head, "\t") == _plan(head, ": ")
    assert "ACTION 1.2 Teach rowing (Ann Lowe, Engineer)" in _plan(head, "\t")


def test_a_form_that_names_its_action_stays_one() -> None:
    rows = "".join(
        f"No\t1.{at}\nAction\t{title}\nLead\tAnn Lowe\nDue\tMay 2026\n\n" for at, title in enumerate(_TITLES, 1)
    )
    assert "ACTION 1.2 Teach rowing (Ann Lowe)" in told(interpret(read(f"Plan\n\n{rows}".encode(), "plan.txt")))
