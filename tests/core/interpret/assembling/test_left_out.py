"""Whole boxes that went into no action are told in one note, before the list of their words."""

from tests.core.interpret.sketch import document

from milepost.core.document.nodes import Certainty
from milepost.core.interpret import interpret

_PLAN = "# Plan\n\n## Aim 1: Calm\n\nAction | Lead | Status\nDig the pond | Ann Lowe | Late\n\n"
_BOX = """
Herons {0} | Otters {0}
They came back to the reeds in spring and fished there | None was seen at the weir all summer
"""


def _notes(boxes: int) -> list[tuple[str, Certainty]]:
    plan = interpret(document(_PLAN + "\n".join(_BOX.format(at) for at in range(boxes))))
    return [(note.message, note.certainty) for note in plan.notes if note.kind == "left_out"]


def test_boxes_of_many_words_that_are_in_no_action_are_counted() -> None:
    ((message, certainty),) = _notes(4)
    assert message.startswith("4 boxes or tables went into no action, with 92 words in all.")
    assert certainty is Certainty.JUDGEMENT


def test_a_small_table_beside_the_plan_is_no_matter() -> None:
    assert _notes(1) == []
