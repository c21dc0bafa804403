"""Where somebody belongs is found in steps that grow with the rows of a table, and no faster."""

import cProfile

from milepost.core.document.nodes import Cell, Document, Paragraph, Row, Table
from milepost.core.interpret.leads.belonging import belonging


def calls_for(rows: int) -> int:
    """How many functions are called for a table of so many people, each over a line of their own."""
    own = "abcdefghijklmnopqrstuvwxyz"[rows % 26]  # so that no table has the names of another, which are remembered
    ends = [own + "abcdefghij"[at % 10] * (at // 10 + 1) for at in range(rows)]
    cells = [Cell((Paragraph(f"Ann Low{end}"), Paragraph(f"Public Health {end}"))) for end in ends]
    document = Document((Table((Row((Cell(),)), *(Row((cell,)) for cell in cells))),))
    profile = cProfile.Profile()
    assert len(profile.runcall(belonging, document)) == rows
    return sum(entry.callcount for entry in profile.getstats())


def test_eight_times_the_rows_take_about_eight_times_the_calls() -> None:
    assert calls_for(160) < 10 * calls_for(20)
