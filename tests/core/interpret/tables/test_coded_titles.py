"""Numbers that stand apart from the title of an action in a table."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TITLES = ("Mend the slipway", "Teach rowing", "Light the quay")
_FORM = "Lead | Ann Lowe, Engineer\nRAG | Amber\nProgress | Two boats came."
_LINES = "\nLead: Ann Lowe, Engineer\nStatus: Delayed\nProgress: Two boats came."


def _read(head: str, below: str) -> list[tuple[str, str]]:
    parts = (f"{head.format(number=f'A{at}', title=title)}\n{below}\n" for at, title in enumerate(_TITLES, 1))
    plan = interpret(document("# Harbour plan\n\n## Theme 1: Boats\n\n" + "\n".join(parts)))
    return [(one.number, one.title) for one in actions(plan)]


@pytest.mark.parametrize("below", [_FORM, _LINES], ids=["form", "lines"])
def test_a_number_in_a_cell_of_its_own_numbers_the_title_beside_it(below: str) -> None:
    assert _read("{number} | {title}", below) == [(f"A{at}", title) for at, title in enumerate(_TITLES, 1)]


@pytest.mark.parametrize("head", ["{title} ({number}) | <", "Action {number} | <\n{title} | <"])
def test_a_number_over_or_behind_the_title_of_a_form_is_its_number(head: str) -> None:
    assert _read(head, _FORM) == [(f"A{at}", title) for at, title in enumerate(_TITLES, 1)]


def test_the_box_of_a_section_that_touches_the_row_of_its_first_action_is_apart() -> None:
    parts = (f"A{at} | {title}\n{_LINES}\n" for at, title in enumerate(_TITLES, 1))
    plan = interpret(document("# Harbour plan\n\nTheme 1: Boats | <\n" + "\n".join(parts)))
    assert [one.title for one in plan.sections] == ["Boats"]
    assert [one.title for one in actions(plan)] == list(_TITLES)


def test_a_code_behind_the_word_for_an_action_numbers_the_title_behind_it() -> None:
    parts = (f"Pledge HB{at}.1: {title} | <\n{_FORM}\n" for at, title in enumerate(_TITLES, 1))
    plan = interpret(document("# Harbour plan\n\n## Theme 1: Boats\n\n" + "\n".join(parts)))
    assert [(one.number, one.title) for one in actions(plan)] == [
        (f"HB{at}.1", title) for at, title in enumerate(_TITLES, 1)
    ]
