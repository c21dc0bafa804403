"""People as somebody pastes or uploads them: lines of a mail, a table out of a spreadsheet, a CSV file, a workbook."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace

from milepost.core.document.nodes import Table
from milepost.core.readers import read_safely
from milepost.core.readers.encoding import characters, is_text
from milepost.records.people.addressees import ADDRESS, addressees, is_head

FIELDS = {
    "name": "name",
    "person": "name",
    "full name": "name",
    "first name": "first",
    "forename": "first",
    "given name": "first",
    "last name": "last",
    "surname": "last",
    "family name": "last",
    "post": "post",
    "job title": "post",
    "role": "post",
    "title": "post",
    "organisation": "organisation",
    "organization": "organisation",
    "agency": "organisation",
    "email": "email",
    "e-mail": "email",
    "email address": "email",
    "e-mail address": "email",
}
_NAMES = {"name", "first", "last"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of a list, as written there; a name or an address that is missing is blank."""

    name: str
    post: str = ""
    organisation: str = ""
    email: str = ""


def read_list(text: str) -> tuple[Entry, ...]:
    """Everybody in the list: columns by their headings where a line has any, else name, post, organisation.

    An address is found wherever it stands in a line, also one that is not right. Lines with neither a name nor an
    address are left out.
    """
    lines = [line for line in text.removeprefix("\ufeff").splitlines() if line.strip()]
    if any("\t" in line for line in lines) or not any(map(is_head, lines)):
        return _entries(list(csv.reader(lines, delimiter=_delimiter(lines))))
    return tuple(entry for line in lines for entry in _line(line))


def read_file(data: bytes, file_name: str) -> tuple[Entry, ...]:
    """Everybody in a file: a CSV file or other text, or the tables of a workbook or a Word file; raises a ReadError."""
    if is_text(data):
        return read_list(characters(data, file_name)[0])
    tables = (block for block in read_safely(data, file_name).blocks if isinstance(block, Table))
    rows = [[" ".join(cell.text.split()) for cell in row.cells] for table in tables for row in table.rows]
    return _entries(rows)


def _line(line: str) -> tuple[Entry, ...]:
    if is_head(line):
        return tuple(Entry(name, email=email) for name, email in addressees(line) if name or email)
    return _entries(list(csv.reader([line])))


def _entries(rows: list[list[str]]) -> tuple[Entry, ...]:
    # Above the headings stands at most a title; with an address above it, a "Name" is no heading.
    addressed = next((at for at, row in enumerate(rows) if "@" in "".join(row)), len(rows))
    at = next((at for at, row in enumerate(rows[:addressed]) if _NAMES & set(_headings(row))), None)
    entries = _by_order(rows) if at is None else _by_heading(rows[at + 1 :], _headings(rows[at]))
    return tuple(entry for entry in entries if entry.name or entry.email)


def _headings(row: list[str]) -> list[str]:
    return [FIELDS.get(cell.strip().lower(), "") for cell in row]


def _delimiter(lines: list[str]) -> str:
    if any("\t" in line for line in lines):
        return "\t"
    return ";" if lines and all(";" in line for line in lines) else ","


def _by_heading(rows: list[list[str]], headings: list[str]) -> Iterator[Entry]:
    for row in rows:
        cells = {field: cell.strip() for field, cell in zip(headings, row, strict=False) if field}
        first, last = cells.pop("first", ""), cells.pop("last", "")
        yield replace(Entry(f"{first} {last}".strip()), **cells)


def _by_order(rows: list[list[str]]) -> Iterator[Entry]:
    for row in rows:
        found = next((match for cell in row if (match := ADDRESS.search(cell))), None)
        cells = [ADDRESS.sub("", cell).strip(" \t<>\"';") for cell in row]
        name, post, organisation, *_ = [*filter(None, cells), "", "", ""]
        yield Entry(name, post, organisation, found[1].rstrip(".") if found else "")
