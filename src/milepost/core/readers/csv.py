"""Comma-separated values: one table, whatever the separator."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from milepost.core.document.nodes import Cell, Document, Place, Row, Table
from milepost.core.errors import DamagedFile
from milepost.core.readers import encoding, tags

_SEPARATORS = ",;|"
_SAMPLE_BYTES = 64 * 1024


def recognise(data: bytes) -> bool:
    """Whether the opening reads as at least two records, nearly all with the same number of fields."""
    if not encoding.is_text(data):
        return False
    text, _ = encoding.characters(data[:_SAMPLE_BYTES], "")
    return "\t" not in text and bool(_separator(text))


def read(data: bytes, file_name: str) -> Document:
    """One table of all records; a record of empty fields is kept as a row of empty cells."""
    text, notes = encoding.characters(data, file_name)
    place = Place(file=file_name, table=1)
    rows = tuple(_rows(text, place))
    return Document(blocks=(Table(rows, place=place),) if rows else (), notes=notes)


def _rows(text: str, place: Place) -> Iterator[Row]:
    records = csv.reader(io.StringIO(text), delimiter=_separator(text[:_SAMPLE_BYTES]) or ",")
    line, number = 1, 0
    try:
        for record in records:
            if record:
                number += 1
                yield _row(record, replace(place, row=number, line=line))
            line = records.line_num + 1
    except csv.Error as error:
        raise DamagedFile(
            f"{place.file} cannot be read as CSV near line {line}: a cell is too long or a quotation mark is missing. "
            "Open it in a spreadsheet and save it as .xlsx, then choose that file."
        ) from error


def _row(record: list[str], place: Place) -> Row:
    cells = ((text, replace(place, column=column)) for column, text in enumerate(record, 1))
    return Row(tuple(Cell(tags.paragraphs(text, at), place=at) for text, at in cells), place=place)


def _separator(text: str) -> str:
    """The separator under which the records agree best; "" where they agree under none."""
    scores = {separator: _agreement(text, separator) for separator in _SEPARATORS}
    best = max(scores, key=lambda separator: scores[separator])
    return best if scores[best] else ""


def _agreement(text: str, separator: str) -> int:
    """How many records share the usual number of fields; 0 where that is one field or not nearly all records."""
    try:
        widths = [len(record) for record in csv.reader(io.StringIO(text), delimiter=separator) if any(record)]
    except csv.Error:
        return 0
    if len(widths) > 2 and len(text) >= _SAMPLE_BYTES // 2:
        widths.pop()  # the sample may have cut it
    width, count = Counter(widths).most_common(1)[0] if widths else (0, 0)
    return count if width > 1 and len(widths) > 1 and count * 10 >= len(widths) * 9 else 0
