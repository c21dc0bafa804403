"""A status is tied to an entry of the key by its words; its colour counts where one colour has one meaning."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan, Stage
from milepost.core.plan.walk import actions


def _read(*statuses: str, key: str = "") -> Plan:
    rows = "\n".join(f"1.{at} | Mend gate {at} | Ann Lowe | {status} | Began." for at, status in enumerate(statuses, 1))
    return interpret(document(f"# Plan\n\n## Aim 1: Calm\n\nRef | Action | Lead | Status | Progress\n{rows}\n{key}"))


def _codes(plan: Plan) -> list[str]:
    return [action.status.code for action in actions(plan)]


@pytest.mark.parametrize("rest", ["[ddebf7] ", ""])  # all rows, and every second
def test_shading_makes_no_two_statuses_one(rest: str) -> None:
    plan = _read("[ddebf7] On track", f"{rest}Complete", "[ddebf7] Delayed", f"{rest}Not started")
    assert _codes(plan) == ["On track", "Complete", "Delayed", "Not started"]
    assert [action.stage for action in actions(plan)][1] is Stage.COMPLETE
    assert {entry.colour for entry in plan.scheme} == {""}


def test_a_colour_beside_words_of_one_meaning_ties_them_together() -> None:
    plan = _read("[00b050] On track", "[00b050] Nine are lent", "[ff0000] Late", "[ff0000] Stuck")
    assert _codes(plan) == ["On track", "On track", "Late", "Late"]


def test_one_colour_may_warn_of_what_is_late_and_of_what_may_be() -> None:
    plan = _read("[ffc000] At risk", "[ffc000] Delayed", "[00b050] On track")
    assert [entry.colour for entry in plan.scheme] == ["amber", "green"]


def test_the_band_of_an_action_is_no_colour_of_its_status() -> None:
    table = (
        "Milestone | Date\n[ddebf7] 1.1 Build homes / Lead: Ann Lowe / RAG: Green | <\nLand bought | May 2025\n"
        "[ddebf7] 1.2 Sell plots / Lead: Bob Hale / RAG: Red | <\nFirst plot sold | June 2025"
    )
    plan = interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{table}"))
    assert [(action.status.text, action.status.colour) for action in actions(plan)] == [("Green", ""), ("Red", "")]
    assert _codes(plan) == ["Green", "Red"]


def test_the_letter_of_a_colour_shows_that_colour() -> None:
    assert {entry.code: entry.colour for entry in _read("A", "G").scheme} == {"A": "amber", "G": "green"}
