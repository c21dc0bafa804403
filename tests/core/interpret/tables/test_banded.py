"""A row that says who leads an action and how it stands is the action; the rows of milestones below it are its own."""

import pytest
from tests.core.interpret.sketch import document
from tests.core.interpret.told import drawn, told

from milepost.core.document.nodes import Place
from milepost.core.interpret import interpret
from milepost.core.interpret.items import Grid, GridRow, Record, Said
from milepost.core.interpret.tables.banded import banded_items, whole_bands
from milepost.core.interpret.tables.pool import pooled

_READ = """
    SECTION Theme 1 More homes
    ACTION 1.1 Build 600 homes (Housing Manager) [Green]
    Comment: Sent on 25 October. / 261 to date.
    MILESTONE 2024-10-31 Plan sent to the minister
    MILESTONE 2026-03-31 300 homes completed
    ACTION 1.2 Sell plots in two villages (Marlow Trust) [Amber]
    MILESTONE 2025-09-30 Planning permission
"""


def _read(table: str, above: str = "## Theme 1: More homes") -> str:
    return told(interpret(document(f"# Housing plan 2023–2028\n\n{above}\n\n{table}")))


def _told(text: str) -> str:
    """What was read without the answers that stand in milestones as well."""
    return "\n".join(line for line in text.split("\n") if not line.startswith(("Date:", "When:", "Done:", "Met?:")))


@pytest.mark.parametrize(
    "table",
    [
        """
        Milestone | Date | Done | Comment
        1.1 Build 600 homes | < | < | Lead: Housing Manager / RAG: Green
        Plan sent to the minister | October 2024 | ✓ | Sent on 25 October.
        300 homes completed | March 2026 | | 261 to date.
        1.2 Sell plots in two villages | < | < | Lead: Marlow Trust / RAG: Amber
        Planning permission | September 2025 | |
        """,
        """
        Key steps | When | Met? | Comment
        1.1 Build 600 homes – Lead: Housing Manager – Status: Green | < | < | <
        Plan sent to the minister | October 2024 | Yes | Sent on 25 October.
        300 homes completed | March 2026 | No | 261 to date.
        1.2 Sell plots in two villages – Lead: Marlow Trust – Status: Amber | < | < | <
        Planning permission | September 2025 | No |
        """,
        """
        1.1 Build 600 homes | < | < | <
        Owner: Housing Manager | < | BRAG: Green | <
        Milestone | Date | Done | Comment
        Plan sent to the minister | October 2024 | ✓ | Sent on 25 October.
        300 homes completed | March 2026 | | 261 to date.

        1.2 Sell plots in two villages | < | < | <
        Owner: Marlow Trust | < | BRAG: Amber | <
        Milestone | Date | Done | Comment
        Planning permission | September 2025 | |
        """,
        """
        Milestone | Date | Done | Comment
        1.1 Build 600 homes / Lead officer: Housing Manager / RAG status: Green | < | < | <
        Plan sent to the minister | October 2024 | ✓ | Sent on 25 October.
        300 homes completed | March 2026 | | 261 to date.
        1.2 Sell plots in two villages / Lead officer: Marlow Trust / RAG status: Amber | < | < | <
        Planning permission | September 2025 | |
        """,
        """
        Milestone | Date | RAG | Comment
        Action 1.1: Build 600 homes | | Green | Lead: Housing Manager
        Plan sent to the minister | October 2024 | Met | Sent on 25 October.
        300 homes completed | March 2026 | | 261 to date.
        Action 1.2: Sell plots in two villages | | Amber | Lead: Marlow Trust
        Planning permission | September 2025 | |
        """,
    ],
    ids=["beside", "in a line", "over the headings", "in the cell", "unmerged"],
)
def test_rows_of_milestones_belong_to_the_row_above_them(table: str) -> None:
    assert _told(_read("\n".join(line.strip() for line in table.split("\n")))) == drawn(_READ)


def test_numbered_rows_alone_are_the_actions_of_rows_without_numbers_and_leads() -> None:
    table = (
        "Milestone | Date | Done\n"
        "1.1 Build 600 homes | < | <\nPlan sent | October 2024 | ✓\nHomes completed | March 2026 |\n"
        "1.2 Sell plots | < | <\nPlanning permission | September 2025 | "
    )
    assert "ACTION 1.1 Build 600 homes\nDate" in _read(table) or "ACTION 1.1 Build 600 homes\nMILE" in _read(table)
    assert _read(table).count("ACTION") == 2


def test_a_milestone_that_is_ticked_is_done() -> None:
    rows = "1.1 Build homes | < | Lead: Ann Lowe\nPlan sent | October 2024 | ✓\nBuilt | May 2026 | "
    table = f"Milestone | Date | Done\n{rows}"
    plan = interpret(document(f"# Plan\n\n## Theme 1: Homes\n\n{table}"))
    action = plan.sections[0].focus_areas[0].actions[0]
    assert [one.state.value for one in action.milestones] == ["done", "open"]
    assert plan.unplaced == ()


@pytest.mark.parametrize(
    ("headings", "rows"),
    [
        (
            "Milestone | Lead | Date",
            "Safe homes | < | <\nFit alarms | Ann Lowe | May 2025\nTrain staff | Bo Penn | May 2026",
        ),
        (
            "Action | By when | RAG",
            "Safe homes – Lead: Ann Lowe | < | <\nFit alarms | May 2025 | Green\nTrain staff | May 2026 | Red",
        ),
        (
            "Milestone | Date | Done",
            "Objective 1: Safe homes | < | Lead: Ann Lowe\nFit alarms | May 2025 | \nTrain staff | May 2026 | ",
        ),
    ],
    ids=["led rows", "a section's lead", "a labelled section"],
)
def test_rows_of_actions_stay_actions(headings: str, rows: str) -> None:
    read = _read(f"{headings}\n{rows}", "").split("\n")
    assert "Fit alarms" in [line.removeprefix("ACTION ").split(" (")[0].split(" [")[0] for line in read]


def _grid(page: int, *rows: str) -> Grid:
    """A grid on a page; "<" belongs to the cell on its left."""
    found = []
    for row in rows:
        texts = [text.strip() for text in row.split("|")]
        cells = tuple(Said("" if text == "<" else text, (Place(page=page),)) for text in texts)
        found.append(GridRow(cells, tuple(text == "<" for text in texts), (False,) * len(texts)))
    return Grid(tuple(found))


_HEAD = "Milestone | Date | Comment"
_FIRST = ("1.1 Build homes | < | Lead: Ann Lowe", "Plan sent | May 2025 |")


@pytest.mark.parametrize("rest", [(_HEAD, "Homes built | May 2026 |"), ("Homes built | May 2026 |",)])
def test_milestones_on_the_next_page_belong_to_the_action_before_them(rest: tuple[str, ...]) -> None:
    parts = (_grid(1, _HEAD, *_FIRST), _grid(2, *rest))
    whole = whole_bands(parts, pooled(parts))
    records = [item for part in whole if isinstance(part, Grid) for item in banded_items(part, pooled(parts))]
    steps = [step.said.text for item in records if isinstance(item, Record) for step in item.steps]
    assert steps == ["Plan sent", "Homes built"]


def test_what_the_next_page_says_of_an_action_before_its_milestones_belongs_to_it() -> None:
    first = (_HEAD, *_FIRST, "1.2 Sell plots | < | <")
    parts = (_grid(1, *first), _grid(2, _HEAD, "Lead: Bo Penn\nRAG: Red | < | <", "Sold | May 2026 |"))
    whole = whole_bands(parts, pooled(parts))
    records = [item for part in whole if isinstance(part, Grid) for item in banded_items(part, pooled(parts))]
    last = [item for item in records if isinstance(item, Record)][-1]
    assert [cell.text for cell in last.cells][:3] == ["1.2 Sell plots", "Bo Penn", "Red"]
    assert [step.said.text for step in last.steps] == ["Sold"]


def test_a_page_that_begins_with_an_action_goes_on_with_none() -> None:
    parts = (_grid(1, _HEAD, *_FIRST), _grid(2, _HEAD, "1.2 Sell plots | < | Lead: Bo Penn", "Sold | May 2026 |"))
    assert whole_bands(parts, pooled(parts)) == parts


def test_labels_that_a_line_end_joined_are_parted() -> None:
    read = _read("Milestone | Date | Comment\n1.1 Build homes | < | Lead: Project Manager RAG: Red\nSent | May 2025 | ")
    assert "ACTION 1.1 Build homes (Project Manager) [Red]" in read
