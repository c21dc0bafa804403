"""Cells that are merged down over several actions, under a heading that nobody knows."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret

_TABLE = """
    # Safer streets

    ## Priority 1: Calm evenings

    Ref | We long for… | What we will do | Who leads | By when | RAG
    1.1 | A town centre that people have chosen to visit | Light the market square | Ada Finch | May 2026 | Green
    1.2 | ^ | Train the door staff | Ben Moss | June 2026 | Amber
    1.3 | Estates where neighbours have been heard | Hold a meeting on each estate | Ada Finch | May 2026 | Green
    1.4 | ^ | Clear the bin stores | Cara Nye | July 2026 | Red
    """


def _plan(text: str) -> tuple[list[str], list[str]]:
    plan = interpret(document(text))
    areas = [area.title for section in plan.sections for area in section.focus_areas]
    return areas, [question.heading for question in plan.questions]


def test_what_stands_beside_several_actions_is_their_focus_area_whatever_it_reads_like() -> None:
    areas, asked = _plan(_TABLE)
    assert areas == ["A town centre that people have chosen to visit", "Estates where neighbours have been heard"]
    assert "We long for…" not in asked


def test_a_text_of_its_own_in_every_row_is_an_answer() -> None:
    told = _TABLE.replace("1.2 | ^", "1.2 | Doors have been mended").replace("1.4 | ^", "1.4 | Bins have been moved")
    areas, asked = _plan(told)
    assert areas == [""]
    assert "We long for…" in asked
