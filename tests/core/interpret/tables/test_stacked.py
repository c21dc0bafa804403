"""Small tables that stack labels on answers are read as one action each."""

from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TABLE = """
Action 1.{0} Meet {0} | < | <
[dddddd] Responsible | [dddddd] By when | [dddddd] Status
Ann Lowe | May 2025 | On track
[dddddd] Key steps | [dddddd] Hoped for | [dddddd] Latest update
Book a room / Send letters | Calm {0} | Met once
"""


def test_each_table_is_an_action_with_its_answers() -> None:
    plan = interpret(document("# Plan\n\n## Aim 1: Calm\n" + _TABLE.format(1) + "\n" + _TABLE.format(2)))
    found = list(actions(plan))
    assert [(action.number, action.title) for action in found] == [("1.1", "Meet 1"), ("1.2", "Meet 2")]
    assert [action.status.text for action in found] == ["On track", "On track"]
    assert [[answer.text for answer in action.answers if answer.text.startswith("Calm")] for action in found] == [
        ["Calm 1"],
        ["Calm 2"],
    ]


def test_a_plan_table_with_two_actions_is_not_stacked() -> None:
    table = "Action | Lead | Status\nMeet | Ann Lowe | On track\nRead | Bob Hale | Delayed\nSing | Al Fox | Late"
    plan = interpret(document(f"# Plan\n\n## Aim 1: Calm\n\n{table}"))
    assert len(list(actions(plan))) == 3


def test_labels_may_stand_alone_over_the_whole_width() -> None:
    table = (
        "Action 1.{0}: Meet {0} | < | <\n[ddddee] Lead | [ddddee] Due | [ddddee] RAG\nAnn Lowe | May 2025 | Delayed\n"
        "[ddddee] Lessons | < | <\nStart in January | < | <\n"
    )
    plan = interpret(document("# Plan\n\n## Aim 1: Calm\n\n" + table.format(1) + "\n" + table.format(2)))
    assert [(one.number, one.status.text, one.leads[0].name) for one in actions(plan)] == [
        ("1.1", "Delayed", "Ann Lowe"),
        ("1.2", "Delayed", "Ann Lowe"),
    ]
