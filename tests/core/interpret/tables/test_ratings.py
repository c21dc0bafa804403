"""Ratings of one quarter after another: the latest stated is the status, the earlier ones stay answers."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import told

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_SIGNS = """
    Activity | Agency | Q1 | Q2 | Q3 | What was delivered
    Open a bike shed | Roads Team | ► | ✔ |  | Twelve racks.
    Lend helmets to schools | Roads Team |  | ✖ |  | None came.
    Mend the bridge at Ford | Bridges Team | ► |  |  | Survey done.
    """
_ASKED = """
    Activity | Agency | How is it going? | < | < | What was delivered
     |  | Q1 | Q2 | Q3 |
    Open a bike shed | Roads Team | ⚪ | 🟢 |  | Twelve racks.
    Lend helmets to schools | Roads Team | 🟢 | 🔴 |  | None came.
    Mend the bridge at Ford | Bridges Team | 🟡 |  |  | Survey done.
    """
_FILLED = """
    Activity | Agency | Jun 25 | Sep 25 | Dec 25 | What was delivered
    Open a bike shed | Roads Team | [ffc000] | [00b050] |  | Twelve racks.
    Lend helmets to schools | Roads Team | [00b050] | [ff0000] |  | None came.
    Mend the bridge at Ford | Bridges Team | [ffc000] |  |  | Survey done.
    """


@pytest.mark.parametrize(
    ("text", "statuses"),
    [
        (_SIGNS, ["✔", "✖", "►"]),
        (_ASKED, ["🟢", "🔴", "🟡"]),
        (_FILLED, ["green", "red", "amber"]),
        (_SIGNS.replace("Q", "Quarter ").replace("►", "A").replace("✔", "G").replace("✖", "R"), ["G", "R", "A"]),
    ],
)
def test_the_latest_rating_stated_is_the_status(text: str, statuses: list[str]) -> None:
    plan = interpret(document(f"Cycling plan 2025-26\n\n{text}"))
    assert [action.status.text for action in actions(plan)] == statuses


def test_what_happened_in_each_quarter_is_no_rating() -> None:
    text = """
        Activity | Agency | Q1 | Q2
        Open a bike shed | Roads Team | Twelve racks came | They are up
        Lend helmets to schools | Roads Team | None came | On track
        """
    plan = interpret(document(text))
    assert [action.status.text for action in actions(plan)] == ["", ""]
    assert "Q1: Twelve racks came" in told(plan)
