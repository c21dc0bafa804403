"""Paragraphs that hold several fields."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

TEXT = """
    # Food plan
    ## Aim A: Nobody goes hungry
    A1 Give vouchers. Who leads: Jo Renshaw. Best news yet: Two have changed over. Rating: on course.
    A2 Open a desk. Who leads: Owen Tribe. Best news yet: Desks ran at four. Rating: some concern.
    A3 Set up a fund. Who leads: Jo Renshaw. Best news yet: It opened in May. Rating: finished.
    """


def test_an_unknown_label_that_comes_again_between_known_ones_parts_a_paragraph() -> None:
    lines = told(interpret(document(TEXT))).splitlines()
    assert "ACTION A1 Give vouchers (Jo Renshaw) [on course]" in lines
    assert "Best news yet: Two have changed over" in lines
