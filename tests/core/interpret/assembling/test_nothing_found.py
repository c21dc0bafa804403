"""A document without actions is never passed over in silence."""

import pytest

from milepost.core import pipeline

PLAN = "Priority 1: Safe\n\nAction\tWhere are we now?\nLight the paths\tHalf are lit\n"


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("letter.txt", "Dear all,\n\nthank you for coming.\n", "no table"),
        ("column.csv", "Actions\nLight the paths\nMend the bridge\n", "no table"),
        ("unknown.txt", "Colour\tShape\nred\tround\n", "column headings"),
    ],
)
def test_a_document_without_actions_says_so_and_what_to_do(name: str, text: str, why: str) -> None:
    note = pipeline.read_plan(text.encode(), name).notes[0]
    assert (note.kind, name in note.message, why in note.message) == ("no_actions", True, True)


def test_a_plan_with_actions_says_nothing_of_the_kind() -> None:
    assert "no_actions" not in [note.kind for note in pipeline.read_plan(PLAN.encode(), "plan.txt").notes]
