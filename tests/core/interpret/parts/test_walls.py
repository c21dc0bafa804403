"""A wall of cards under the states of work: each card is an action, and what it hangs under is its status."""

import re

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_WALL = """
    # Ageing well: the wall

    | {heads}
    Connected | C3 Champions / Who: Ann Lowe / By: Sept 2026 | C1 Friends / Who: Bo Hale / By: May 2026 |
    ^ | | C5 Sunday lunches / Who: Bo Hale / By: June 2026 | C2 Bench map / Who: Town Council / By: Oct 2025
    Active | A2 Walking football / Who: Cy Moss / By: April 2026 | | A3 Toilets / Who: Dee Pike / By: Dec 2025
"""


def _told(heads: str) -> list[tuple[str, str, str]]:
    plan = interpret(document(_WALL.format(heads=heads)))
    return [(one.number, one.title, one.status.text) for one in actions(plan)]


def test_the_head_of_its_column_is_the_status_of_a_card() -> None:
    assert _told("Not picked up yet | Doing | Done") == [
        ("C3", "Champions", "Not picked up yet"),
        ("C1", "Friends", "Doing"),
        ("C5", "Sunday lunches", "Doing"),
        ("C2", "Bench map", "Done"),
        ("A2", "Walking football", "Not picked up yet"),
        ("A3", "Toilets", "Done"),
    ]


def test_heads_that_are_no_statuses_state_nothing() -> None:
    assert {status for _, _, status in _told("North | South | Coast")} == {""}


def test_a_bold_label_over_the_title_beside_a_row_of_cards_is_its_label() -> None:
    wall = re.sub(r"[AC]\d [A-Z][a-z ]+[a-z]", r"**\g<0>**", _WALL.format(heads="Doing | Done | Held up"))
    wall = wall.replace("Connected |", "**Theme A** / **Connected** |").replace(
        "Active |", "**Theme B** / **Active** |"
    )
    sections = interpret(document(wall)).sections
    assert [(one.label, one.number, one.title) for one in sections] == [
        ("Theme", "A", "Connected"),
        ("Theme", "B", "Active"),
    ]
