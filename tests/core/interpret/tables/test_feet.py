"""Milestones in rows of their own at the foot of a form."""

from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.document.nodes import Place
from milepost.core.interpret import interpret
from milepost.core.interpret.items import Grid, GridRow, Said
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


_MIDST = """
    # Theme 1: Clean water

    Ref | 1.1
    Action | Dig reed beds
    Milestone | By when
    Eight villages | 31 January 2026
    Weed the beds | Ongoing
    Nine villages | 30 June 2026
    Lead | Well Trust
    Our story | Seven villages have one.
    Barriers | Frost

    Ref | 1.2
    Action | Test the wells
    Milestone | By when
    All wells | July 2026
    Lead | Ann Lowe
    Our story | None tested yet.
    Barriers |
    """


def test_milestones_in_the_midst_of_a_form_end_where_its_labels_go_on() -> None:
    assert told(interpret(document(_MIDST))) == drawn(
        """
        SECTION Theme 1 Clean water
        ACTION 1.1 Dig reed beds (Well Trust)
        Our story: Seven villages have one.
        Barriers: Frost
        MILESTONE 2026-01-31 Eight villages
        MILESTONE Ongoing Weed the beds
        MILESTONE 2026-06-30 Nine villages
        ACTION 1.2 Test the wells (Ann Lowe)
        Our story: None tested yet.
        MILESTONE 2026-07-31 All wells
        """
    )


def test_a_form_that_holds_milestones_twice_stays_whole() -> None:
    twice = "Milestone | By when\n    Eight villages | 31 January 2026\n    Lead | Well Trust\n    "
    text = _MIDST.replace("Lead | Well Trust\n    ", twice)
    assert "MILESTONE 2026-06-30 Nine villages" not in told(interpret(document(text)))


def test_milestones_that_a_page_cut_are_whole() -> None:
    above = ("Lead|Well Trust", "Action|Dig reed beds", "Milestone|By when", "Eight|May 2026")
    below = ("Nine|June 2026", "Barriers|Frost")
    (found,) = footed((Grid(tuple(_row(one, 1) for one in above)), Grid(tuple(_row(one, 2) for one in below))))
    assert isinstance(found, Grid)
    assert [row.cells[0].text for row in found.rows] == ["Lead", "Action", "Barriers"]
    assert [row.cells[0].text for row in found.foot] == ["Milestone", "Eight", "Nine"]


def _row(text: str, page: int) -> GridRow:
    cells = tuple(Said(one, (Place(page=page),)) for one in text.split("|"))
    return GridRow(cells, (False,) * len(cells), (False,) * len(cells))
