"""Dots that lead from a label to its answer, as old systems and typed forms have them."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_LIST = """
    OBJECTIVE 01 PEOPLE CAN AFFORD TO LIVE HERE
    01/01 Bring 40 empty homes back
    RESPONSIBLE ... Ann Lowe, Empty Homes Officer
    STAGE ......... B
    TARGET DATE ... 31/03/26
    POSITION ...... 29 by December. The grant ... is spent.
    NEXT ACTION ...
    01/02 Sell the self-build plots
    RESPONSIBLE ... Estates
    STAGE ......... C
    TARGET DATE ... 30/09/25
    POSITION ...... No offers.
    NEXT ACTION ... Ask again by 30/04/26
    01/03 Give advice in food banks
    RESPONSIBLE ... Bo Hale
    STAGE ......... A
    TARGET DATE ... 31/12/25
    POSITION ...... All six.
    NEXT ACTION ... Open a seventh
"""


def test_dots_part_a_label_from_its_answer() -> None:
    first, second, _ = actions(interpret(document(_LIST)))
    assert (first.number, first.title, first.status.text) == ("01/01", "Bring 40 empty homes back", "B")
    assert [one.text for one in first.answers] == ["31/03/26", "29 by December. The grant ... is spent.", ""]
    assert [one.text for one in second.answers] == ["30/09/25", "No offers.", "Ask again by 30/04/26"]


def test_a_colon_in_the_answer_parts_nothing() -> None:
    text = _LIST.replace("NEXT ACTION ...\n", "NEXT ACTION ... June 2026: ask again\n")
    first, _, _ = actions(interpret(document(text)))
    assert first.answers[-1].text == "June 2026: ask again"


def test_dots_of_a_contents_list_make_no_action() -> None:
    plan = interpret(document("# Plan\nIntroduction ........ 3\nOur position ........ 7\nNext steps ........ 9"))
    assert not list(actions(plan))
