"""Milestones in rows of their own at the foot of a form."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.interpret import interpret
from milepost.core.interpret.items import Grid
from milepost.core.interpret.tables.feet import footed

_FORMS = """
    Pond plan, December 2025

    # Theme 1: Clean water

    ## Action 1: Dig reed beds in nine villages

    Lead | Tamsin Bray, Ponds Officer, Elm Council
    Status | On track
    Progress | Seven villages have one.
    Milestone | Due
    Eight villages | 31 January 2026
    Nine villages | 30 June 2026

    ## Action 2: Test the wells

    Lead | Well Trust
    Status | Delayed
    Progress | Twelve tested
    Milestone | Due
    Remaining eight wells | July 2026
    """


def test_the_rows_at_the_foot_are_milestones_of_the_form() -> None:
    assert told(interpret(document(_FORMS))) == drawn(
        """
        SECTION Theme 1 Clean water
        ACTION 1 Dig reed beds in nine villages (Tamsin Bray, Ponds Officer, Elm Council) [On track]
        Progress: Seven villages have one.
        MILESTONE 2026-01-31 Eight villages
        MILESTONE 2026-06-30 Nine villages
        ACTION 2 Test the wells (Well Trust) [Delayed]
        Progress: Twelve tested
        MILESTONE 2026-07-31 Remaining eight wells
        """
    )


def test_a_foot_may_say_how_each_milestone_stands() -> None:
    text = _FORMS.replace("Milestone | Due", "Milestone | Due | State")
    text = text.replace("31 January 2026", "31 January 2026 | Done").replace(
        "30 June 2026", "30 June 2026 | Not yet due"
    )
    text = text.replace("July 2026", "July 2026 | Not yet due")
    lines = told(interpret(document(_wide(text)))).splitlines()
    assert [line for line in lines if line.startswith("ACTION")] == [
        "ACTION 1 Dig reed beds in nine villages (Tamsin Bray, Ponds Officer, Elm Council) [On track]",
        "ACTION 2 Test the wells (Well Trust) [Delayed]",
    ]
    assert "MILESTONE 2026-01-31 Eight villages" in "\n".join(lines)


def test_a_deadline_among_the_labels_is_no_foot() -> None:
    text = _FORMS.replace("Milestone | Due\n", "").replace("Eight villages |", "Deadline |")
    text = text.replace("    Nine villages | 30 June 2026\n", "").replace("Remaining eight wells |", "Deadline |")
    found = told(interpret(document(text)))
    assert "MILESTONE 2026-01-31" in found
    assert "MILESTONE 2026-07-31" in found


def test_a_table_without_rows_stands_on_no_page() -> None:
    assert footed((Grid(()), Grid(()))) == (Grid(()), Grid(()))


def _wide(text: str) -> str:
    """The forms with their texts over two columns."""
    return "\n".join(f"{line} | <" if line.count("|") == 1 else line for line in text.splitlines())


def test_a_form_of_four_columns_merged_to_two_is_no_turned_table() -> None:
    form = """
    Action {0}A | {1} | < | <
    Lead officer | Tamsin Bray, Ponds Officer, Elm Council | < | <
    Why this matters | Wells run dry. | < | <
    Delivery status | On track | < | <
    Update | Seven villages have one. | < | <
    Milestone | < | < | Due date
    Eight villages | < | < | 31 January 2026
    """
    text = "## Theme 1: Clean water\n" + "\n".join(
        form.format(at, title) for at, title in enumerate(("Dig reed beds", "Test the wells"), 1)
    )
    assert [line for line in told(interpret(document(drawn(text)))).splitlines() if line.startswith("ACTION")] == [
        "ACTION 1A Dig reed beds (Tamsin Bray, Ponds Officer, Elm Council) [On track]",
        "ACTION 2A Test the wells (Tamsin Bray, Ponds Officer, Elm Council) [On track]",
    ]
