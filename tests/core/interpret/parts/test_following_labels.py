"""A question that only a few actions are asked, after one that is known."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.walk import actions

_TITLES = ("Flag carers", "Ring wards", "Print a guide", "Open a club", "Ask schools", "Train cooks")


def _answers(told: dict[str, tuple[str, ...]], known: str = "It is used.") -> dict[str, list[str]]:
    lines = ["# Aim 1: Rest"]
    for title in _TITLES:
        lines += [f"## {title}", "Who leads: Ada Finch, Care Trust", "Status: On track", "What we have done: A start."]
        lines += [f"How we will know: {known}", *told.get(title, ())]
    plan = interpret(document("\n".join(lines)))
    return {one.title: [answer.text for answer in one.answers if answer.text] for one in actions(plan)}


@pytest.mark.parametrize("label", ["Money", "Pennies", "Room needed", "Who pays"])
def test_a_label_that_always_stands_below_a_known_one_is_a_question(label: str) -> None:
    found = _answers({"Flag carers": (f"{label}: £10,000 a year",), "Ask schools": (f"{label}: none",)})
    assert found["Flag carers"] == ["A start.", "It is used.", "£10,000 a year"]
    assert found["Ask schools"] == ["A start.", "It is used.", "none"]
    assert found["Print a guide"] == ["A start.", "It is used."]


def test_a_label_that_stands_once_goes_on_with_the_answer() -> None:
    assert _answers({"Flag carers": ("Example: a card",)})["Flag carers"][-1] == "It is used.\nExample: a card"


def test_a_label_that_also_stands_among_text_is_no_question() -> None:
    told = {"Flag carers": ("So it was.", "Example: a card"), "Ask schools": ("Example: a poster",)}
    assert _answers(told)["Ask schools"][-1] == "It is used.\nExample: a poster"


def test_a_long_answer_without_an_end_goes_on() -> None:
    told = {"Flag carers": ("Example: a card",), "Ask schools": ("Example: a poster",)}
    known = "The wards use it and tell the others of each thing that went wrong with it"
    assert _answers(told, known)["Ask schools"][-1] == f"{known}\nExample: a poster"
