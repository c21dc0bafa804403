"""A table of milestones within a cell gives the action its milestones."""

import pytest
from tests.core.interpret.told import drawn, told

from milepost.core.document.nodes import Cell, Document, Heading, Paragraph, Row, Table
from milepost.core.interpret import interpret


def _cell(text: str, span: int = 1) -> Cell:
    """A cell of a text, or of a table where it has strokes."""
    if "|" not in text:
        return Cell((Paragraph(text),) if text else (), col_span=span)
    rows = (Row(tuple(_cell(part.strip()) for part in line.split("|"))) for line in text.split("\n"))
    return Cell((Table(tuple(rows)),))


def _form(title: str, *pairs: tuple[str, str]) -> Table:
    rows = [Row((_cell(title, 2),)), *(Row((_cell(label), _cell(text))) for label, text in pairs)]
    return Table(tuple(rows))


def _forms(first: tuple[str, str], second: tuple[str, str]) -> Document:
    common = ("Where are we now?", "Going well")
    return Document(
        (
            Heading("Plan", 1),
            Heading("Money", 2),
            _form("M1 Help people claim", ("Who leads", "Citizens Advice"), first, common),
            _form("M2 Pay a living wage", ("Who leads", "Marlow Council"), second, common),
        )
    )


@pytest.mark.parametrize(
    ("label", "inner"),
    [
        (
            "Milestones",
            "Milestone | Date | Done?\nSecond mailing | September 2025 | \nDrop-ins | 31 January 2026 | Yes",
        ),
        ("Key steps", "What | By when\nSecond mailing | Sept 2025\nDrop-ins | January 2026"),
        ("What happens next", "When | Step | RAG\n30/09/2025 | Second mailing | Green\n31/01/2026 | Drop-ins | Red"),
        ("Timeline", "Second mailing | September 2025\nDrop-ins | January 2026"),
    ],
)
def test_a_table_within_a_form_gives_the_action_its_milestones(label: str, inner: str) -> None:
    plan = interpret(_forms((label, inner), (label, "None set")))
    expected = f"""
        SECTION Money
        ACTION M1 Help people claim (Citizens Advice) [Going well]
        MILESTONE 2025-09-30 Second mailing
        MILESTONE 2026-01-31 Drop-ins
        ACTION M2 Pay a living wage (Marlow Council) [Going well]
        {label}: None set
    """
    assert told(plan) == drawn(expected)
    assert plan.unplaced == ()


def test_a_table_within_a_table_does_so_too() -> None:
    inner = "Step | Date\nOpen the pantry | May 2025\nChoose a site | June 2025"
    rows = (("Action", "Lead", "Milestones"), ("Open pantries", "Food Network", inner), ("Train cooks", "College", ""))
    table = Table(tuple(Row(tuple(map(_cell, row))) for row in rows))
    plan = interpret(Document((Heading("Plan", 1), Heading("Aim 1: Food", 2), table)))
    assert "MILESTONE 2025-05-31 Open the pantry\nMILESTONE 2025-06-30 Choose a site" in told(plan)


def test_a_table_of_measures_within_a_cell_stays_an_answer() -> None:
    inner = "Measure | Baseline | Target\nClaims | 40 | 90\nVisits | 3 | 12"
    plan = interpret(_forms(("Measures", inner), ("Measures", "None")))
    assert "Measures: Measure | Baseline | Target / Claims | 40 | 90" in told(plan)
