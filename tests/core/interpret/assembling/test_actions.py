"""What a row says of its action."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

ROW = """
    Priority 1: Buses

    Action | Lead | Progress | Status
    1.1 Mend the machines | Jo Renshaw | Three of four are mended | {status}
    1.2 Train the drivers | Jo Renshaw | Twelve are trained | Green
    """


@pytest.mark.parametrize(
    ("cell", "text", "because"),
    [
        ("Amber", "Amber", ""),
        ("Amber / Why: Parts come from abroad.", "Amber", "Parts come from abroad."),
        ("Amber. Why: Parts come late", "Amber", "Parts come late"),
    ],
)
def test_the_reason_that_our_papers_print_below_a_status_is_read_back(cell: str, text: str, because: str) -> None:
    found = next(actions(interpret(document(ROW.format(status=cell)))))
    assert (found.status.text, found.status.because) == (text, because)


@pytest.mark.parametrize("cell", ["● On track", "•On track", "- On track", "■ On track", "On track"])
def test_a_dot_before_a_status_is_no_word_of_it(cell: str) -> None:
    assert next(actions(interpret(document(ROW.format(status=cell))))).status.text == "On track"


@pytest.mark.parametrize(
    ("cell", "text"),
    [("Amber (June 2026)", "Amber"), ("Amber (as at 3/6/26)", "Amber"), ("Amber (see 1.2)", "Amber (see 1.2)")],
)
def test_the_day_of_a_status_is_no_word_of_it(cell: str, text: str) -> None:
    assert next(actions(interpret(document(ROW.format(status=cell))))).status.text == text
