"""Tables of two actions are tables, whatever their headings, and no forms."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions


@pytest.mark.parametrize(
    "heads", ["Ref | Action | Status at March 2025 | Tales of 2025/26", "No | Task | RAG | In 2025"]
)
@pytest.mark.parametrize("states", [("On track", "Delayed"), ("Complete", "On track"), ("Green", "Amber")])
def test_a_state_in_the_third_of_four_columns_is_no_label(heads: str, states: tuple[str, str]) -> None:
    rows = f"1 | Mark ten crossings | {states[0]} | Four are done.\n2 | Slow the street | {states[1]} | We asked them."
    found = [
        (one.number, one.title, one.status.text) for one in actions(interpret(document(f"# Plan\n\n{heads}\n{rows}")))
    ]
    assert found == [("1", "Mark ten crossings", states[0]), ("2", "Slow the street", states[1])]


@pytest.mark.parametrize("told", ["What was done", "What was done in 2025"])
def test_two_columns_say_what_was_to_be_done_and_what_was(told: str) -> None:
    table = f"Action | {told}\nMark ten crossings | Four are done.\nSlow the street | We asked the shops."
    plan = interpret(document(f"# Plan\n\n{table}"))
    assert [one.title for one in actions(plan)] == ["Mark ten crossings", "Slow the street"]
    assert [one.answers[0].text for one in actions(plan)] == ["Four are done.", "We asked the shops."]


def test_states_over_boxes_to_tick_are_labels() -> None:
    forms = "\n\n".join(
        f"Action | {title}\nLead | Ann Lowe\nOn track | ☒ | Delayed | ☐\nProgress | Four are done."
        for title in ("Mark ten crossings", "Slow the street")
    )
    found = list(actions(interpret(document(f"# Plan\n\n{forms}"))))
    assert [one.title for one in found] == ["Mark ten crossings", "Slow the street"]
