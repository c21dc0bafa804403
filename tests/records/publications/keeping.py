"""Publications kept here as a release made them; `python -m tests.records.publications.keeping` makes them.

A folder for each release holds values and, by format, the SHA-256 and the words of the files that it wrote. That of a
release that is out is never made again; that of the release in the making is, where a change of its bytes is meant.
"""

import csv
import io
import json
import re
import sys
import zipfile
import zlib
from collections.abc import Callable, Iterator
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

import openpyxl
from lxml import etree, html
from tests.factories.pdf_checks import alternatives, pages
from tests.factories.reported import TODAY, reported_plan

from milepost import __version__
from milepost.core import pipeline
from milepost.core.plan.model import Audience
from milepost.core.reports.cover import Cover
from milepost.core.reports.published import Imprint, published
from milepost.core.writers import WRITERS
from milepost.records.publications.value import Value, hash_of, kept, written

KEPT = Path(__file__).with_name("kept")
FORMATS = (*WRITERS, pipeline.JSON)
LIBRARIES = ("typst", "font-source-sans-pro", "xlsxwriter", "lxml")  # that decide about bytes
_REPORTS = ("progress-table", "board-summary", "promises")
_FOOT = re.compile(r"Page \d+ of \d+")
_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def words(format_key: str, data: bytes) -> list[str]:
    """What a file says, read back by a program of its own: cells, paragraphs or lines."""
    read: dict[str, Callable[[bytes], Iterator[str]]] = {
        "word": _word,
        "pdf": _pdf,
        "html": lambda page: iter(html.fromstring(page.decode()).xpath("//text()[not(parent::style)]")),
        "excel": _excel,
        "csv": lambda table: (cell for row in csv.reader(io.StringIO(table.decode("utf-8-sig"))) for cell in row),
        pipeline.JSON: lambda text: _texts(json.loads(text)),
    }
    return [one for text in read.get(format_key, _text)(data) if (one := " ".join(text.split()))]


def libraries() -> dict[str, str]:
    """The libraries that decide about the bytes, each with its release."""
    return {name: version(name) for name in LIBRARIES}


def made(report: str) -> Value:
    """A small publication, with a cover report and an imprint."""
    plan = reported_plan()
    document = pipeline.paper(plan, report=report, today=TODAY)
    cover = Cover(purpose="To tell the board what became of the plan.", recommendations="Note the report.")
    imprint = Imprint("Elmshire plan", Audience.BOARD, date(2025, 11, 3), "Board, 12 November 2025", cover=cover)
    return Value(plan, document, published(document, imprint))


def keep(report: str) -> None:
    """Keeps a publication in the folder of this release."""
    folder = KEPT / __version__
    folder.mkdir(parents=True, exist_ok=True)
    value = made(report)
    told: dict[str, Any] = {"libraries": libraries(), "zlib": zlib.ZLIB_RUNTIME_VERSION, "files": {}}
    for key in FORMATS:
        data = written(value, key)
        told["files"][key] = {"sha256": hash_of(data), "words": words(key, data)}
    (folder / f"{report}.value.json").write_text(kept(value), encoding="utf-8")
    text = json.dumps(told, ensure_ascii=False, indent=1) + "\n"
    (folder / f"{report}.files.json").write_text(text, encoding="utf-8")


def _word(data: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        body = etree.fromstring(package.read("word/document.xml"))
    for paragraph in body.iter(_WORD.replace("}t", "}p")):
        yield "".join(one.text or "" for one in paragraph.iter(_WORD))


def _pdf(data: bytes) -> Iterator[str]:
    for page in pages(data):
        yield from _FOOT.sub("", page).splitlines()
    yield from alternatives(data)


def _excel(data: bytes) -> Iterator[str]:
    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        yield from (str(cell) for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None)


def _text(data: bytes) -> Iterator[str]:
    yield from data.decode().splitlines()


def _texts(data: Any) -> Iterator[str]:
    """Every text of a JSON value, but not its keys."""
    if isinstance(data, str):
        yield data
    for inner in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        yield from _texts(inner)


if __name__ == "__main__":
    for name in _REPORTS:
        keep(name)
        sys.stdout.write(f"kept {name} of {__version__}\n")
