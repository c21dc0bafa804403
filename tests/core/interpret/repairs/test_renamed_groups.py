"""The column of focus areas is one under another heading, too, in a table that somebody else wrote."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_PLAN = """
    # Aim 1: Dry homes

    Focus area | Ref | Action | Lead | Progress
    Roofs | 1.1 | Mend the slates | Ann Lowe | Half are done.
    ^ | 1.2 | Clear the gutters | Bo Hale | All are clear.
    Walls | 1.3 | Point the bricks | Ann Lowe | Not begun.

    # Aim 2: Warm homes

    Issue | Ref | What will be done | Owner | News
    Draughts | 2.1 | Seal the doors | Cy Dunn | Twenty are sealed.
    ^ | 2.2 | Line the curtains | Cy Dunn | Cloth is on order.
    {} | 2.3 | Serve the boilers | Ann Lowe | Winter only.
"""
_FIRST = """
    SECTION Aim 1 Dry homes
    FOCUS Roofs
    ACTION 1.1 Mend the slates (Ann Lowe)
    Progress: Half are done.
    ACTION 1.2 Clear the gutters (Bo Hale)
    Progress: All are clear.
    FOCUS Walls
    ACTION 1.3 Point the bricks (Ann Lowe)
    Progress: Not begun.
    SECTION Aim 2 Warm homes
"""


def test_a_first_column_that_covers_rows_as_focus_areas_do_holds_them() -> None:
    expected = """
    FOCUS Draughts
    ACTION 2.1 Seal the doors (Cy Dunn)
    News: Twenty are sealed.
    ACTION 2.2 Line the curtains (Cy Dunn)
    News: Cloth is on order.
    FOCUS Old boilers
    ACTION 2.3 Serve the boilers (Ann Lowe)
    News: Winter only.
    """
    plan = interpret(document(_PLAN.format("Old boilers")))
    assert told(plan) == drawn(_FIRST + expected)
    told_of = "The entries under “Issue” stand for several actions each, so they were read as the focus areas."
    assert any(note.message.startswith(told_of) for note in plan.notes)


def test_a_column_filled_anew_in_every_row_answers_a_question() -> None:
    plan = _PLAN.replace("    ^ | 2.2", "    Thin cloth | 2.2").format("Old boilers")
    expected = """
    ACTION 2.1 Seal the doors (Cy Dunn)
    Issue: Draughts
    News: Twenty are sealed.
    ACTION 2.2 Line the curtains (Cy Dunn)
    Issue: Thin cloth
    News: Cloth is on order.
    ACTION 2.3 Serve the boilers (Ann Lowe)
    Issue: Old boilers
    News: Winter only.
    """
    assert told(interpret(document(plan))) == drawn(_FIRST + expected)
