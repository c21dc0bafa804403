"""Figures that a design sets in large letters before its headings."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_PAPER = """
    # Green lanes

    1
    ## Hedges
    We let them grow

    Action | Lead | Status
    Lay the hedge by the mill | Ann Lowe | Done
    Plant two hundred hazels | Tom Hale | On track

    2
    ## Verges
    We mow them late

    Action | Lead | Status
    Sow yellow rattle | Tom Hale | Not started
    Rake off the hay | Ann Lowe | Done
    """


def _sections(text: str) -> list[str]:
    return [line for line in told(interpret(document(text))).split("\n") if line.startswith("SECTION")]


def test_figures_that_count_from_one_number_the_headings_after_them() -> None:
    assert _sections(_PAPER) == ["SECTION 1 Hedges", "SECTION 2 Verges"]
    assert _sections(_PAPER.replace("    1\n", "    01\n").replace("    2\n", "    02\n")) == _sections(_PAPER)


@pytest.mark.parametrize(("figure", "other"), [("    2\n", "    7\n"), ("    2\n", ""), ("    1\n", "    2\n")])
def test_other_figures_are_no_numbers(figure: str, other: str) -> None:
    assert _sections(_PAPER.replace(figure, other)) == ["SECTION Hedges", "SECTION Verges"]
