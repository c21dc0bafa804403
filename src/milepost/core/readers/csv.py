"""Comma-separated values: one table, whatever the separator, with the lines that an export prints around it."""

import csv
import io
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from milepost.core.document.nodes import Block, Cell, Document, Place, Row, Table
from milepost.core.errors import DamagedFile
from milepost.core.readers import encoding, tags

_SEPARATORS = ",;|"
_SAMPLE_BYTES = 64 * 1024
_FEWEST_FIELDS, _MANY_FIELDS = 3, 5
_FEWEST_RECORDS = 3  # a heading and two rows, where lines stand around them
_LONGEST_HEADING = 60


@dataclass(frozen=True, slots=True)
class _Record:
    """The fields of one record and the line on which it starts."""

    fields: list[str]
    line: int


def recognise(data: bytes) -> bool:
    """Whether the opening reads as records, nearly all with the same number of fields, or as an export of some."""
    if not encoding.is_text(data):
        return False
    text, _ = encoding.characters(data[:_SAMPLE_BYTES], "")
    return "\t" not in text and bool(_separator(text))


def read(data: bytes, file_name: str) -> Document:
    """One table of the records, and as paragraphs the shorter ones that stand before and after all full ones.

    A record of empty fields is kept as a row of empty cells.
    """
    text, notes = encoding.characters(data, file_name)
    separator = _separator(text[:_SAMPLE_BYTES]) or ","
    records = list(_records(text, separator, file_name))
    first, end = _table_of([len(record.fields) for record in records])
    first = _with_title(records, first, end)
    place = Place(file=file_name, table=1)
    numbered = enumerate(records[first:end], 1)
    rows = tuple(_row(record, replace(place, row=number, line=record.line)) for number, record in numbered)
    blocks: list[Block] = [*_lines(records[:first], separator, file_name)]
    blocks += [Table(rows, place=place)] if rows else []
    blocks += _lines(records[end:], separator, file_name)
    return Document(blocks=tuple(blocks), notes=notes)


def _records(text: str, separator: str, file_name: str) -> Iterator[_Record]:
    records = csv.reader(io.StringIO(text), delimiter=separator)
    line = 1
    try:
        for fields in records:
            if fields:
                yield _Record(fields, line)
            line = records.line_num + 1
    except csv.Error as error:
        raise DamagedFile(
            f"{file_name} cannot be read as CSV near line {line}: a cell is too long or a quotation mark is missing. "
            "Open it in a spreadsheet and save it as .xlsx, then choose that file."
        ) from error


def _table_of(widths: Sequence[int]) -> tuple[int, int]:
    """The first record of the table and the one after its last; those around it are narrower than the usual ones."""
    usual, _ = _usual(widths)
    full = [at for at, width in enumerate(widths) if width >= usual]
    return (full[0], full[-1] + 1) if full else (0, 0)


def _with_title(records: Sequence[_Record], first: int, end: int) -> int:
    """Where the table starts: at the lines over its headings where they come again, each time below as many lines."""
    fields = [record.fields for record in records]
    again = [at for at in range(first + 1, end) if fields[at] == fields[first]]
    lines = [sum(1 for _ in takewhile(_is_line, reversed(fields[:at]))) for at in (first, *again)]
    return first - min(lines) if again else first


def _is_line(fields: Sequence[str]) -> bool:
    return len(fields) == 1


def _usual(widths: Iterable[int]) -> tuple[int, int]:
    """The commonest number of fields, and of how many records; lines of one field count where there is no other."""
    counts = Counter(widths)
    parted = Counter({width: count for width, count in counts.items() if width > 1}) or counts
    return parted.most_common(1)[0] if parted else (0, 0)


def _row(record: _Record, place: Place) -> Row:
    cells = ((text, replace(place, column=column)) for column, text in enumerate(record.fields, 1))
    return Row(tuple(Cell(tags.paragraphs(text, at), place=at) for text, at in cells), place=place)


def _lines(records: Sequence[_Record], separator: str, file_name: str) -> Iterator[Block]:
    """A record as a paragraph: labels beside their words, or a sentence with its own commas."""
    for record in records:
        is_sentence = any(field.startswith(" ") for field in record.fields)
        text = (separator if is_sentence else " ").join(record.fields)
        yield from tags.paragraphs(text, Place(file=file_name, line=record.line))


def _separator(text: str) -> str:
    """The separator under which the records agree best; "" where they agree under none."""
    scores = {separator: _agreement(text, separator) for separator in _SEPARATORS}
    best = max(scores, key=lambda separator: scores[separator])
    return best if scores[best] else ""


def _agreement(text: str, separator: str) -> int:
    """How many records share the usual number of fields; 0 where that is one field or they are no table."""
    try:
        records = [record for record in csv.reader(io.StringIO(text), delimiter=separator) if any(record)]
    except csv.Error:
        return 0
    if len(records) > 2 and len(text) >= _SAMPLE_BYTES // 2:
        records.pop()  # the sample may have cut it
    width, count = _usual(map(len, records))
    if width > 1 and len(records) > 1 and count * 10 >= len(records) * 9:
        return count
    return count if _is_export(records, width, count) else 0


def _is_export(records: Sequence[list[str]], width: int, count: int) -> bool:
    """Whether so many records of this width are a table with lines around it: headings first, no sentence parted."""
    if width < _FEWEST_FIELDS or count < _FEWEST_RECORDS or max(map(len, records)) > width:
        return False
    if width < _MANY_FIELDS and count * 2 < len(records):
        return False
    full = [record for record in records if len(record) == width]
    parted = sum(1 for record in full if any(field.startswith(" ") for field in record[1:]))
    return parted * 2 < count and any(map(_are_headings, _openings(full)))


def _openings(full: Sequence[list[str]]) -> Iterator[list[str]]:
    """What may be the headings: the first row, one below titles over the whole table, or two that fill each other."""
    opening = next((at for at, record in enumerate(full) if sum(map(bool, record)) > 1), 0)
    first, second = full[opening], full[opening + 1] if opening + 1 < len(full) else []
    yield first
    if len(second) == len(first):
        yield [below or above for above, below in zip(first, second, strict=True)]


def _are_headings(fields: Sequence[str]) -> bool:
    """Whether these are short words that all differ; one heading may be missing."""
    named = [field for field in fields if field.strip()]
    is_short = all(len(field) <= _LONGEST_HEADING and any(map(str.isalpha, field)) for field in named)
    return is_short and len(set(named)) == len(named) >= len(fields) - 1
