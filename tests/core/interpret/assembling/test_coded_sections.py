"""Sections whose titles open with a code."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret

_TABLE = """
    # Steady on your feet

    Primary driver | Change idea | Who | Stage
    P1 Strong legs / Primary driver lead: Ada Finch, Gym Trust | Offer a class in every hall | Ben Moss | Testing
    ^ | Ring round after six weeks | Ben Moss | Planning
    P2 Safe homes | Fit rails within ten days | Cara Nye | Testing
    """


def _sections(text: str) -> list[str]:
    return [line for line in told(interpret(document(text))).split("\n") if line.startswith("SECTION")]


def test_codes_of_one_kind_are_the_numbers_of_sections() -> None:
    assert _sections(_TABLE) == [
        "SECTION Primary driver P1 Strong legs (Ada Finch, Gym Trust)",
        "SECTION Primary driver P2 Safe homes",
    ]


@pytest.mark.parametrize(("code", "other"), [("P2", "P1"), ("P2 ", ""), ("P1", "Year1")])
def test_titles_of_which_one_has_no_code_of_its_own_stay_whole(code: str, other: str) -> None:
    plan = interpret(document(_TABLE.replace(code, other)))
    assert [section.number for section in plan.sections] == ["", ""]
