"""A coloured sign before the fields of an action is its status, and a line for each sign is the key."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_PLAN = """
# Plan

What the dots mean

{0} Kept

{1} Not yet kept

## Promise 1: Greener streets

### 1.1 Plant trees in the park

{0} Owner: Ann Lowe, Head of Parks – Promised for: May 2026

What we have done: Dug ten holes.

### 1.2 Mow less on the verges

{1} Owner: Bo Hale, Head of Roads – Promised for: June 2026

What we have done: Nothing was mown in May.
"""

_KEY = [("green", "Kept"), ("red", "Not yet kept")]


@pytest.mark.parametrize(
    ("signs", "texts"), [(("🟢", "🔴"), ["🟢", "🔴"]), (("🟢\ufe0e", "🔴\ufe0e"), ["green", "red"])]
)
def test_the_sign_before_fields_is_the_status(signs: tuple[str, str], texts: list[str]) -> None:
    plan = interpret(document(_PLAN.format(*signs)))
    assert [one.status.text for one in actions(plan)] == texts
    assert [[lead.name for lead in one.leads] for one in actions(plan)] == [["Ann Lowe"], ["Bo Hale"]]
    assert [(entry.colour, entry.description or entry.label) for entry in plan.scheme] == _KEY
