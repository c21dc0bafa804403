"""Notes between colleagues are kept apart from the answers above them."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_ACTION = "{0}\nLead: Ann Lowe, Engineer\nState: Running\nDone so far: Two gaps are filled.\n\n"
_TITLES = ("1.1 Mend the slipway", "1.2 Teach rowing", "1.3 Light the quay")


def _read(note: str) -> tuple[set[str], list[str]]:
    text = "Harbour plan 2025 to 2028\n\nTheme 1: Boats\n\n" + f"{note}\n\n".join(map(_ACTION.format, _TITLES))
    plan = interpret(document(text))
    return {one.text for action in actions(plan) for one in action.answers}, [one.text for one in plan.unplaced]


@pytest.mark.parametrize(
    "note",
    [
        "(Bo, could you look at the figures before Friday?)",
        "[BD: is this still the wording?]",
        "(Left as it was in May – BD)",
        "NB for Bo: the chair asked for a map.",
        "Note to Bo: please add the map.",
    ],
)
def test_a_note_over_the_next_title_is_no_answer(note: str) -> None:
    answers, unplaced = _read(note)
    assert answers == {"Two gaps are filled."}
    assert unplaced == [note] * 2


@pytest.mark.parametrize(
    "line",
    [
        "(The third is below water.)",
        "(Figures from the NHS)",
        "The third needs a diver, please note.",
        "NBS stones are used.",
    ],
)
def test_other_lines_go_on_with_the_answer(line: str) -> None:
    answers, unplaced = _read(line)
    assert f"Two gaps are filled.\n{line}" in answers
    assert not unplaced
