"""Board papers of 30 and of 1,000 actions, beside python-docx filling the same table and LibreOffice making the PDF."""

import io
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import docx

from bench.figures import Figure, clocked, milliseconds, peak_megabytes, shown
from bench.plans import LENGTHS, SHORTER, plan_of
from milepost.core.document.nodes import Document, Table
from milepost.core.reports import REPORTS
from milepost.core.reports.basis import Basis
from milepost.core.writers import WRITERS

TODAY = date(2026, 11, 24)
SIZES = (30, 1000)
CELL_BY_CELL = 30  # actions; its time grows with the square, and 1,000 take minutes

_PROGRAM = """
from datetime import date
from bench.plans import SHORTER, plan_of
from milepost.core import pipeline
pipeline.print_plan(plan_of({}), report="progress-table", format_key="{}", today=date(2026, 11, 24))
"""


def figures() -> Iterator[Figure]:
    """The board table in every format: report and file together."""
    make = REPORTS["progress-table"].make
    for size in SIZES:
        plan = plan_of(size)
        for writer in WRITERS.values():
            took = milliseconds(lambda plan=plan, writer=writer: writer.write(make(Basis(plan, TODAY))), runs=3)
            yield Figure(f"{writer.label} of {size:,} actions", shown(took), _goal(writer.key, size))
        took = milliseconds(lambda size=size: WRITERS["pdf"].write(_document(size, SHORTER)), runs=3)
        yield Figure(f"PDF of {size:,} actions as long as our samples'", shown(took), _goal("pdf", size))
    yield from _peers()
    yield from _memory()


def _goal(key: str, size: int) -> str:
    goals = {
        ("word", 30): "goal 100 ms",
        ("word", 1000): "goal 300 ms",
        ("excel", 30): "goal 50 ms",
        ("excel", 1000): "goal 100 ms",
        ("pdf", 30): "goal 300 ms",
        ("pdf", 1000): "goal 2,500 ms",
    }
    return goals.get((key, size), "")


def _peers() -> Iterator[Figure]:
    for size in SIZES:
        document = _document(size)
        took = milliseconds(lambda document=document: by_row(document), runs=1)
        yield Figure(f"the same {size:,} in python-docx, row by row", shown(took), "peer; no lists, no widths")
        yield from _libreoffice(document, size)
    document = _document(CELL_BY_CELL)
    took = milliseconds(lambda: by_cell(document), runs=1)
    yield Figure(f"{CELL_BY_CELL} actions in python-docx, cell by cell", shown(took), "peer; grows with the square")


def _libreoffice(document: Document, size: int) -> Iterator[Figure]:
    """Our Word file made a PDF by LibreOffice, as an officer or a server would do it; nothing where it is missing."""
    program = shutil.which("soffice")
    if not program:
        return
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "paper.docx"
        file.write_bytes(WRITERS["word"].write(document))
        command = [program, f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", "pdf"]
        command += ["--outdir", folder, str(file)]
        took = clocked(lambda: subprocess.run(command, capture_output=True, check=True), runs=2)
    yield Figure(f"the same {size:,} from Word to PDF by LibreOffice", shown(took), "peer, by the clock")


def _memory() -> Iterator[Figure]:
    for key, plan in (("word", "{}"), ("pdf", "{}"), ("pdf", "{}, SHORTER")):
        for size in SIZES:
            peak = peak_megabytes(_PROGRAM.format(plan.format(size), key))
            what = f"{WRITERS[key].label} of {size:,} actions" + (
                " as long as our samples'" if "SHORTER" in plan else ""
            )
            yield Figure(f"peak memory for {what}", f"{peak:,.0f} MB", "goal under 700 MB")


def _document(size: int, lengths: tuple[int, ...] = LENGTHS) -> Document:
    return REPORTS["progress-table"].make(Basis(plan_of(size, lengths), TODAY))


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
