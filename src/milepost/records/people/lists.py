"""People as somebody pastes or uploads them: lines of a mail, a table out of a spreadsheet, a CSV file."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

FIELDS = {
    "name": "name",
    "person": "name",
    "full name": "name",
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
ADDRESS = re.compile(r"<?(?:mailto:)?([^\s<>,;\"]+@[^\s<>,;\"]+\.[^\s<>,;\"]+)>?")


@dataclass(frozen=True, slots=True)
class Entry:
    """One person of a list, as written there."""

    name: str
    post: str = ""
    organisation: str = ""
    email: str = ""


def read_list(text: str) -> tuple[Entry, ...]:
    """Everybody in the list: columns by their headings where the first line has any, else name, post, organisation.

    An address is found wherever it stands in a line. Lines without a name are left out.
    """
    lines = [line for line in text.removeprefix("\ufeff").splitlines() if line.strip()]
    if not lines:
        return ()
    rows = list(csv.reader(lines, delimiter=_delimiter(lines)))
    headings = [FIELDS.get(cell.strip().lower(), "") for cell in rows[0]]
    entries = _by_heading(rows[1:], headings) if "name" in headings else _by_order(rows)
    return tuple(entry for entry in entries if entry.name)


def _delimiter(lines: list[str]) -> str:
    for mark in ("\t", ";"):
        if all(mark in line for line in lines):
            return mark
    return ","


def _by_heading(rows: list[list[str]], headings: list[str]) -> Iterator[Entry]:
    for row in rows:
        cells = {field: cell.strip() for field, cell in zip(headings, row, strict=False) if field}
        yield replace(Entry(""), **cells)


def _by_order(rows: list[list[str]]) -> Iterator[Entry]:
    for row in rows:
        found = next((match for cell in row if (match := ADDRESS.search(cell))), None)
        cells = [ADDRESS.sub("", cell).strip(" \t<>\"'") for cell in row]
        name, post, organisation, *_ = [*filter(None, cells), "", "", ""]
        yield Entry(name, post, organisation, found[1].rstrip(".") if found else "")
