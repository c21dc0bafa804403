"""Forms in which some labels stand beside their answers, and others over the whole width above theirs."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_SHADED = """
[dddddd] Reference | P-0{0} | [dddddd] RAG | Amber
[dddddd] Ambition | 1. Greener streets | < | <
[dddddd] Action | Plant trees in park {0} | < | <
[dddddd] Lead officer | Ann Lowe | [dddddd] Due | May 2026
[dddddd] Tales of the quarter | < | < | <
Dug {0} holes and bought stakes. | < | < | <
[dddddd] What happens next | < | < | <
 | < | < | <
"""
_PLAIN = _SHADED.replace("[dddddd] ", "")
_READ = """
SECTION Ambition 1 Greener streets
ACTION P-01 Plant trees in park 1 (Ann Lowe) [Amber]
Due: May 2026
Tales of the quarter: Dug 1 holes and bought stakes.
MILESTONE 2026-05-31
ACTION P-02 Plant trees in park 2 (Ann Lowe) [Amber]
Due: May 2026
Tales of the quarter: Dug 2 holes and bought stakes.
MILESTONE 2026-05-31
ACTION P-03 Plant trees in park 3 (Ann Lowe) [Amber]
Due: May 2026
Tales of the quarter: Dug 3 holes and bought stakes.
MILESTONE 2026-05-31
"""


def _told(table: str, count: int = 3) -> str:
    return told(interpret(document("# Plan\n" + "\n".join(table.format(at) for at in range(1, count + 1)))))


@pytest.mark.parametrize("table", [_SHADED, _PLAIN])
def test_an_answer_below_its_label_belongs_to_the_form(table: str) -> None:
    assert _told(table) == drawn(_READ)


def test_the_shade_of_labels_tells_them_in_a_form_that_stands_alone() -> None:
    assert _told(_SHADED, 1) == drawn(_READ.partition("ACTION P-02")[0])


def test_a_line_over_pairs_stays_a_line() -> None:
    found = _told(_SHADED.replace("[dddddd] Action", "[dddddd] The pledge | < | < | <\n[dddddd] Action"), 1)
    assert "The pledge:" not in found
    assert "Tales of the quarter: Dug 1 holes and bought stakes." in found


def test_a_label_right_over_another_has_no_answer() -> None:
    found = _told(_SHADED.replace("Dug {0} holes and bought stakes. | < | < | <\n", ""), 1)
    assert "Tales of the quarter" not in found
    assert "What happens next" not in found
