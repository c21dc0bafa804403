"""Files that are the same bytes each time they are made: packages without the clock, PDFs by LibreOffice."""

import io
import json
import os
import re
import shutil
import subprocess
import tempfile
import zipfile
from datetime import datetime
from pathlib import Path

from docx.document import Document as WordDocument
from openpyxl import Workbook

DAY = datetime(2025, 4, 30, 9, 0)  # noqa: DTZ001 - office packages keep local times


def save_word(document: WordDocument, path: Path) -> None:
    """Write a Word file."""
    document.core_properties.created = document.core_properties.modified = DAY
    held = io.BytesIO()
    document.save(held)
    _write_still(held, path)


def save_sheets(book: Workbook, path: Path) -> None:
    """Write an Excel file; openpyxl stamps the hour of saving, which is put back."""
    book.properties.created = DAY
    held = io.BytesIO()
    book.save(held)
    _write_still(held, path)


def save_pdf(source: Path, path: Path, *, tagged: bool = True) -> None:
    """Print an office file as PDF with LibreOffice."""
    options = json.dumps({"UseTaggedPDF": {"type": "boolean", "value": str(tagged).lower()}})
    with tempfile.TemporaryDirectory() as folder:
        command = [
            shutil.which("soffice") or "soffice",
            f"-env:UserInstallation=file://{tempfile.gettempdir()}/lo_corpus",
            *("--headless", "--convert-to", f"pdf:writer_pdf_Export:{options}"),
            *("--outdir", folder, str(source)),
        ]
        if source.suffix == ".xlsx":
            command[4] = command[4].replace("writer", "calc")
        subprocess.run(command, check=True, capture_output=True, timeout=180)  # noqa: S603 - our own file
        shutil.move(Path(folder) / source.with_suffix(".pdf").name, path)


def save_web_pdf(source: Path, path: Path, *, tagged: bool = True) -> None:
    """Print a web page as PDF with Chromium; it puts tags in where it is asked to, and the hour, which is put back."""
    with tempfile.TemporaryDirectory() as folder:
        printed = Path(folder) / "printed.pdf"
        options = ["--headless", "--no-sandbox", "--no-pdf-header-footer", f"--print-to-pdf={printed}"]
        options += [] if tagged else ["--disable-pdf-tagging"]
        command = [os.environ.get("MILEPOST_CHROMIUM") or shutil.which("chromium") or "chromium", *options, str(source)]
        subprocess.run(command, check=True, capture_output=True, timeout=180)  # noqa: S603 - our own file
        path.write_bytes(re.sub(rb"(?<=Date \(D:)\d{14}", DAY.strftime("%Y%m%d%H%M%S").encode(), printed.read_bytes()))


def _write_still(held: io.BytesIO, path: Path) -> None:
    with zipfile.ZipFile(held) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "docProps/core.xml":
                data = _without_the_hour(data)
            new.writestr(zipfile.ZipInfo(name, (2025, 4, 30, 9, 0, 0)), data, zipfile.ZIP_DEFLATED)


def _without_the_hour(core: bytes) -> bytes:
    opening, _, rest = core.partition(b"<dcterms:modified")
    attributes, _, rest = rest.partition(b">")
    _, _, closing = rest.partition(b"<")
    if not closing:
        return core
    stamp = DAY.isoformat().encode() + b"Z"
    return opening + b"<dcterms:modified" + attributes + b">" + stamp + b"<" + closing
