"""Reading PDFs and workbooks: time and memory in process, beside pdfplumber and openpyxl with plain use."""

import io
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import openpyxl
import pdfplumber

from bench.figures import SOURCES, Figure, milliseconds, peak_megabytes, shown
from milepost.core.readers import excel, pdf

HOUSE = SOURCES.parent
PLAN = HOUSE / "examples" / "elmshire-plan-2024-25.pdf"
PAPERS = HOUSE / "tests" / "core" / "readers" / "pdf" / "papers"
WORKBOOK = HOUSE / "examples" / "elmshire-plan-2024-25.xlsx"

_PROGRAM = """
from pathlib import Path
from milepost.core.readers import {0}
path = Path({1!r})
{0}.read(path.read_bytes(), path.name)
"""


def figures() -> Iterator[Figure]:
    """PDFs of every make, an ordinary workbook, and sheets of 10 to 10,000 rows."""
    for path in (PLAN, *(PAPERS / f"{name}.pdf" for name in ("ruled", "hairlines", "prose"))):
        data = path.read_bytes()
        pages = pdfplumber.open(path).pages
        took = milliseconds(partial(pdf.read, data, path.name), runs=3)
        yield Figure(f"read {path.name}, {len(pages)} pages", shown(took), "goal 2,000 ms for 10 pages")
        yield Figure(f"{path.name} in pdfplumber, extract_tables", shown(milliseconds(partial(_plumb, data), runs=2)))
    yield _memory("pdf", PLAN, "goal under 300 MB")
    took = milliseconds(partial(excel.read, WORKBOOK.read_bytes(), WORKBOOK.name), runs=3)
    yield Figure(f"read {WORKBOOK.name}", shown(took), "goal 200 ms")
    yield _memory("excel", WORKBOOK, "")
    for rows in (10, 100, 1000, 10_000):
        data = _sheet(rows)
        yield Figure(f"read a sheet of {rows:,} rows", shown(milliseconds(partial(excel.read, data, "x"), runs=2)))
        yield Figure(f"{rows:,} rows in openpyxl, values only", shown(milliseconds(partial(_values, data), runs=2)))


def _memory(kind: str, path: Path, beside: str) -> Figure:
    peak = peak_megabytes(_PROGRAM.format(kind, str(path)))
    return Figure(f"peak memory for {path.name}", f"{peak:,.0f} MB", beside)


def _plumb(data: bytes) -> None:
    with pdfplumber.open(io.BytesIO(data)) as document:
        for page in document.pages:
            page.extract_tables()


def _sheet(rows: int) -> bytes:
    workbook = openpyxl.Workbook()
    for at in range(rows):
        workbook.active.append(
            [f"{at}", "Mend the bridge", "Ann Price", "It was mended in May. " * 5, "June 2026", "Green"]
        )
    out = io.BytesIO()
    workbook.save(out)
    return out.getvalue()


def _values(data: bytes) -> None:
    for sheet in openpyxl.load_workbook(io.BytesIO(data), data_only=True):
        list(sheet.values)
