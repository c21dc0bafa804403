"""Focus areas whose titles open with the number of their section and a letter."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret

_PLAN = """
    # Quiet streets

    ## Outcome 1: Slower cars

    Ref | Action | Lead | By when
    1a Better signs | < | < | <
    S1 | Paint the crossings | Ada Finch | March 2026
    S2 | Light the bends | Ada Finch | May 2026
    1b Fewer humps | < | < | <
    S3 | Level the old humps | Ben Moss | June 2026

    ## Outcome 2: Fewer cars

    Ref | Action | Lead | By when
    2a Buses | < | < | <
    B1 | Buy two buses | Cara Nye | June 2026
    """


def _areas(text: str) -> list[tuple[str, str]]:
    plan = interpret(document(text))
    return [(area.number, area.title) for section in plan.sections for area in section.focus_areas]


def test_the_number_of_the_section_and_a_letter_number_a_focus_area() -> None:
    assert _areas(_PLAN) == [("1a", "Better signs"), ("1b", "Fewer humps"), ("2a", "Buses")]


def test_a_lettered_section_numbers_them_by_figures() -> None:
    plan = _PLAN.replace("Outcome 1:", "Outcome A:").replace("Outcome 2:", "Outcome B:")
    plan = plan.replace("1a Better", "A1 Better").replace("1b Fewer", "A2 Fewer").replace("2a Buses", "B1 Buses")
    assert _areas(plan) == [("A1", "Better signs"), ("A2", "Fewer humps"), ("B1", "Buses")]


@pytest.mark.parametrize("title", ["3d models", "1st steps", "10k run"])
def test_a_title_that_opens_with_another_figure_keeps_it(title: str) -> None:
    assert _areas(_PLAN.replace("1b Fewer humps", title))[1] == ("", title)


def test_a_number_that_comes_again_is_none() -> None:
    assert _areas(_PLAN.replace("1b Fewer", "1a Fewer"))[0] == ("", "1a Better signs")
