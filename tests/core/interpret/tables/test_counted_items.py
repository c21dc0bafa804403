"""Headings that end in a word for numbers ("items") over cells of words: what they say is kept as it stands."""

import pytest
from tests.core.interpret.sketch import document

from milepost.core.interpret import interpret
from milepost.core.plan.model import Plan
from milepost.core.plan.walk import actions

_ROWS = (
    ("T-1", "Open the ford", "Stones bought; Path dug; Rail fixed"),
    ("T-2", "Mend the weir", "Oak; Two gates; Grease the chain"),
    ("T-3", "Sow the bank", ""),
    ("T-4", "Count the eels", "Traps borrowed; Six volunteers"),
    ("T-5", "Print the map", "Drawings from school; Paper"),
)


def _plan(heading: str, *texts: str) -> Plan:
    cells = texts or tuple(text for _, _, text in _ROWS)
    rows = "\n".join(
        f"{code} | {title} | Ada Finch | {text}" for (code, title, _), text in zip(_ROWS, cells, strict=True)
    )
    return interpret(document(f"# Aim 1: A river\n\nTask ID | Task name | Assigned to | {heading}\n{rows}"))


@pytest.mark.parametrize("heading", ["Checklist items", "To-do items", "Items on the list", "Agenda item"])
def test_words_under_items_are_answers(heading: str) -> None:
    plan = _plan(heading)
    found = [(one.number, [answer.text for answer in one.answers if answer.text]) for one in actions(plan)]
    assert found == [(code, [text] if text else []) for code, _, text in _ROWS]
    assert [question.heading for question in plan.questions if question.heading == heading]


@pytest.mark.parametrize("heading", ["Agenda item", "Paper no"])
def test_numbers_under_such_a_heading_are_numbers_beside_others(heading: str) -> None:
    plan = _plan(heading, "4", "5", "6", "7", "9")
    assert [one.number for one in actions(plan)] == [code for code, *_ in _ROWS]
