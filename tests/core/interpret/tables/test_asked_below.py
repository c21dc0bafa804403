"""Rows of a question and its answer below the row of an action."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret

_TABLE = """
    # Hub plan

    ## Aim 1: Warm halls

    Ref | Action | Lead | When | RAG
    A1 | Open a hub in town | Elm Council | March 2027 | Green
    Progress update | < | We have signed the lease. | < | <
    Next steps | < | Fit the doors by June 2026. | < | <
    A2 | Train forty volunteers | Vale Trust | May 2027 | Red
    Progress update | < | | < | <
    Next steps | < | Ask the schools by July 2026. | < | <
    """


def test_a_question_with_its_answer_beside_it_is_asked_of_the_action_above() -> None:
    assert told(interpret(document(_TABLE))) == drawn(
        """
        SECTION Aim 1 Warm halls
        ACTION A1 Open a hub in town (Elm Council) [Green]
        When: March 2027
        Progress update: We have signed the lease.
        Next steps: Fit the doors by June 2026.
        MILESTONE 2027-03-31
        MILESTONE 2026-06-30 Fit the doors
        ACTION A2 Train forty volunteers (Vale Trust) [Red]
        When: May 2027
        Next steps: Ask the schools by July 2026.
        MILESTONE 2027-05-31
        MILESTONE 2026-07-31 Ask the schools
        """
    )


def test_forms_whose_rows_are_merged_so_stay_forms() -> None:
    form = """
    Ref | {0} | Status | {1}
    Action | {2} | < | <
    Progress update | {3} | < | <
    Next steps | Meet in June 2026 | < | <
    """
    forms = "\n".join(
        form.format(*texts) for texts in (("A1", "Late", "Open a hub", "Signed"), ("A2", "Done", "Train", "Begun"))
    )
    found = told(interpret(document(f"# Hub plan\n\n## Aim 1: Warm halls\n{forms}"))).splitlines()
    assert [line for line in found if line.startswith(("ACTION", "Progress"))] == [
        "ACTION A1 Open a hub [Late]",
        "Progress update: Signed",
        "ACTION A2 Train [Done]",
        "Progress update: Begun",
    ]
