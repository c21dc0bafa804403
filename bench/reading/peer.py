"""What a careful developer would build in a day: python-docx, pdfplumber and openpyxl, and a list of headings."""

import calendar
import csv
import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Rows = list[list[str]]
Data = dict[str, Any]

HEADINGS = {
    "ref": ("ref", "no", "number", "id", "code", "reference"),
    "focus": ("focus", "objective", "outcome", "goal", "aim"),
    "action": ("action", "what", "activity", "recommendation", "deliverable", "measure"),
    "lead": ("lead", "owner", "responsible", "officer", "who"),
    "due": ("when", "due", "deadline", "timescale", "date", "timetable"),
    "status": ("rag", "brag", "status", "stage"),
}
SECTION = re.compile(r"\b(Priority|Outcome|Theme|Aim|Objective|Pledge|Goal)\s+(\w+)[:.]\s*(.+)")
LEAD = re.compile(r"^[\w ]*(?:[Ll]ead|[Ss]ponsor|[Oo]wner)s?:\s*(.+)")
NUMBER = re.compile(r"^(\d+(?:\.\d+)+\w?|[A-Z]+\d+)\s+(.+)", re.DOTALL)
DATE = re.compile(r"\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+’?'?(\d{4}|\d\d)\b")
MONTHS = [name for name in calendar.month_abbr if name]


def read(path: Path) -> Data:
    """The plan in a file, in the compact form; nothing where the kind of file is not known."""
    readers = {".docx": _word, ".pdf": _pdf, ".xlsx": _excel, ".tsv": _text, ".txt": _text, ".csv": _csv}
    plan: Data = {"sections": []}
    columns: dict[int, str] = {}
    focus = ""
    for block in readers.get(path.suffix, lambda _: iter(()))(path):
        if isinstance(block, str):
            _heading(plan, block)
            continue
        for row in block:
            found = _columns(row)
            if len(found) >= 2:
                columns, headings = found, row
            elif columns and len(row) > max(columns):
                focus = _action(plan, columns, headings, row, focus)
    return plan


def _heading(plan: Data, text: str) -> None:
    if plan["sections"] and (match := LEAD.match(text)):
        plan["sections"][-1]["leads"] = [_lead(match[1])]
    elif match := SECTION.search(text):
        label, number, title = match.groups()
        plan["sections"].append({"label": label, "number": number, "title": title, "leads": [], "focus_areas": []})


def _lead(text: str) -> Data:
    return dict(zip(("name", "post", "organisation"), [*text.split(", ", 2), "", ""], strict=False))


def _columns(row: list[str]) -> dict[int, str]:
    columns: dict[int, str] = {}
    for at, text in enumerate(row):
        words = re.findall(r"[a-z]+", text.lower())
        for kind, names in HEADINGS.items():
            if (
                len(words) <= 6
                and kind not in columns.values()
                and any(name in words or f"{name}s" in words for name in names)
            ):
                columns[at] = kind
                break
    return columns if "action" in columns.values() else {}


def _action(plan: Data, columns: dict[int, str], headings: list[str], row: list[str], focus: str) -> str:
    cells = {kind: row[at].strip() for at, kind in columns.items()}
    focus = cells.get("focus") or focus
    match = NUMBER.match(cells["action"])
    number, title = match.groups() if match else (cells.get("ref", ""), cells["action"])
    if not title:
        return focus
    if not plan["sections"]:
        plan["sections"].append({"label": "", "number": "", "title": "", "leads": [], "focus_areas": []})
    areas = plan["sections"][-1]["focus_areas"]
    if not areas or areas[-1]["printed"] != focus:
        match = NUMBER.match(focus)
        areas.append({"printed": focus, "number": match[1] if match else "", "title": match[2] if match else focus})
        areas[-1]["actions"] = []
    answers = {headings[at]: text for at, text in enumerate(row) if at not in columns and at < len(headings)}
    areas[-1]["actions"].append(
        {
            "number": number,
            "title": title,
            "status": cells.get("status", ""),
            "leads": [_lead(cells["lead"])] if cells.get("lead") else [],
            "answers": answers,
            "milestones": list(_milestones([cells.get("due", ""), *answers.values()])),
        }
    )
    return focus


def _milestones(texts: list[str]) -> Iterator[Data]:
    for text in texts:
        for match in DATE.finditer(text):
            year, month = int(match[2]) % 100 + 2000, MONTHS.index(match[1]) + 1
            due = f"{year}-{month:02}-{calendar.monthrange(year, month)[1]}"
            yield {"due": due, "text": re.split(r"\n", text[match.end() :])[0].strip(" –-")}


def _word(path: Path) -> Iterator[str | Rows]:
    import docx  # noqa: PLC0415 - slow to load, and only for this kind

    for block in docx.Document(str(path)).iter_inner_content():
        if isinstance(block, docx.text.paragraph.Paragraph):
            yield block.text
        else:
            yield [[cell.text for cell in row.cells] for row in block.rows]


def _pdf(path: Path) -> Iterator[str | Rows]:
    import pdfplumber  # noqa: PLC0415 - slow to load, and only for this kind

    with pdfplumber.open(path) as pdf:
        for page in pdf.pages:
            yield from (page.extract_text() or "").split("\n")
            yield from ([[cell or "" for cell in row] for row in table] for table in page.extract_tables())


def _excel(path: Path) -> Iterator[str | Rows]:
    import openpyxl  # noqa: PLC0415 - slow to load, and only for this kind

    for sheet in openpyxl.load_workbook(path).worksheets:
        for values in sheet.iter_rows(values_only=True):
            row = ["" if value is None else str(value) for value in values]
            filled = [text for text in row if text]
            yield filled[0] if len(filled) == 1 else [row]


def _text(path: Path) -> Iterator[str | Rows]:
    for row in csv.reader(io.StringIO(_decoded(path)), delimiter="\t"):
        yield row[0] if len(row) == 1 else [row]


def _csv(path: Path) -> Iterator[str | Rows]:
    yield list(csv.reader(io.StringIO(_decoded(path))))


def _decoded(path: Path) -> str:
    data = path.read_bytes()
    for encoding in ("utf-8-sig", "utf-16"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252")
