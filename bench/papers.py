"""Board papers of 30 and of 1,000 actions, beside python-docx filling the same table."""

import io
from collections.abc import Iterator
from datetime import date

import docx

from bench.figures import Figure, milliseconds, peak_megabytes, shown
from bench.plans import plan_of
from milepost.core.document.nodes import Document, Table
from milepost.core.reports import REPORTS
from milepost.core.reports.basis import Basis
from milepost.core.writers import WRITERS

TODAY = date(2026, 11, 24)
SIZES = (30, 1000)
CELL_BY_CELL = 30  # actions; its time grows with the square, and 1,000 take minutes

_PROGRAM = """
from datetime import date
from bench.plans import plan_of
from milepost.core import pipeline
pipeline.print_plan(plan_of({}), report="progress-table", format_key="word", today=date(2026, 11, 24))
"""


def figures() -> Iterator[Figure]:
    """The board table in every format: report and file together."""
    make = REPORTS["progress-table"].make
    for size in SIZES:
        plan = plan_of(size)
        for writer in WRITERS.values():
            took = milliseconds(lambda plan=plan, writer=writer: writer.write(make(Basis(plan, TODAY))), runs=3)
            yield Figure(f"{writer.label} of {size:,} actions", shown(took), _goal(writer.key, size))
    yield from _peers()
    yield from _memory()


def _goal(key: str, size: int) -> str:
    goals = {("word", 30): "goal 100 ms", ("word", 1000): "goal 500 ms"}
    return goals.get((key, size), "")


def _peers() -> Iterator[Figure]:
    for size in SIZES:
        document = _document(size)
        took = milliseconds(lambda document=document: by_row(document), runs=1)
        yield Figure(f"the same {size:,} in python-docx, row by row", shown(took), "peer; no lists, no widths")
    document = _document(CELL_BY_CELL)
    took = milliseconds(lambda: by_cell(document), runs=1)
    yield Figure(f"{CELL_BY_CELL} actions in python-docx, cell by cell", shown(took), "peer; grows with the square")


def _memory() -> Iterator[Figure]:
    for size in SIZES:
        peak = peak_megabytes(_PROGRAM.format(size))
        yield Figure(f"peak memory for Word of {size:,} actions", f"{peak:,.0f} MB", "goal under 700 MB")


def _document(size: int) -> Document:
    return REPORTS["progress-table"].make(Basis(plan_of(size), TODAY))


def by_row(document: Document) -> bytes:
    """The document's tables by python-docx, adding a row at a time."""
    paper = docx.Document()
    for table in _tables(document):
        made = paper.add_table(0, len(table.rows[0].cells))
        for row in table.rows:
            for cell, place in zip(row.cells, made.add_row().cells, strict=True):
                place.text = cell.text
    return _saved(paper)


def by_cell(document: Document) -> bytes:
    """The document's tables by python-docx as most people write it: every cell by its row and column."""
    paper = docx.Document()
    rows = [row for table in _tables(document) for row in table.rows]
    made = paper.add_table(len(rows), len(rows[0].cells))
    for at, row in enumerate(rows):
        for column, cell in enumerate(row.cells):
            made.cell(at, column).text = cell.text
    return _saved(paper)


def _tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def _saved(paper: "docx.document.Document") -> bytes:
    buffer = io.BytesIO()
    paper.save(buffer)
    return buffer.getvalue()
