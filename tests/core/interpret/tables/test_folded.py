"""A table of milestones beside one label of a form, its cells in columns of the form's own grid, is one answer."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_READ = """
    SECTION Money
    ACTION M1 Help people claim (Citizens Advice) [Green]
    Progress: Letters went out in May.
    MILESTONE 2025-09-30 Second mailing
    MILESTONE 2026-01-31 Drop-ins
    ACTION M2 Pay a living wage (Marlow Council) [Amber]
    Progress: Five have signed.
    Milestones: None set
"""
_SECOND = (
    "M2 Pay a living wage | <\nLead | Marlow Council\nProgress | Five have signed.\nMilestones | None set\nRAG | Amber"
)


@pytest.mark.parametrize(
    "form",
    [
        """
        M1 Help people claim | < | < | <
        Lead | Citizens Advice | < | <
        Progress | Letters went out in May. | < | <
        Milestones | Milestone | Date | Done?
        ^ | Second mailing | September 2025 |
        ^ | Drop-ins | January 2026 | Yes
        RAG | Green | < | <
        """,
        """
        M1 Help people claim | < | < | < | <
        Lead | Citizens Advice | < | < | <
        Progress | Letters went out in May. | < | < | <
        Milestones | | Milestone | Date | Done?
        ^ | ^ | Second mailing | September 2025 |
        ^ | ^ | Drop-ins | January 2026 | Yes
        RAG | Green | < | < | <
        """,
        """
        M1 Help people claim | < | <
        Lead | Citizens Advice | <
        Progress | Letters went out in May. | <
        Milestones | What | By when
        | Second mailing | September 2025
        | Drop-ins | January 2026
        RAG | Green | <
        """,
    ],
    ids=["merged down", "with an empty margin", "with empty labels"],
)
def test_a_table_beside_a_label_gives_the_action_its_milestones(form: str) -> None:
    form = "\n".join(line.strip() for line in form.strip().split("\n"))
    plan = interpret(document(f"# Plan\n\n## Money\n\n{form}\n\n{_SECOND}"))
    assert told(plan) == drawn(_READ)
    assert plan.unplaced == ()


def test_a_wide_table_of_actions_with_merged_sections_is_not_folded() -> None:
    table = (
        "Theme | Action | Lead | RAG\nHomes | Fit alarms | Ann Lowe | Green\n"
        "^ | Train staff | Bo Penn | Red\n^ | Mend roofs | Ann Lowe | Green"
    )
    assert told(interpret(document(f"# Plan\n\n{table}"))).count("ACTION") == 3
