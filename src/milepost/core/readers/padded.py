"""Records as a system prints them into a text: a label, spaces up to one column, and the answer, for each field.

    REF      EM/26/04
    TASK     Mend the lamps on the quay
    OFFICER
    NOTE     Nine of twelve burn. The rest wait
             for a crane.

No mark stands behind the labels; that they come again in the next record shows what they are.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.core.readers.printout import Numbered
from milepost.core.readers.spaced import TextRow

_FIELD = re.compile(r"(?P<label> {0,8}[^\W\d_](?:\S| (?! )){0,30}?[^\s:.,;]) {2,}(?P<text>\S.*)")
_COLUMNS = re.compile(r"\S {3,}\S")
_FEWEST, _TWO = 3, 2  # fields of a record; records that have a field
_LONGEST = 40  # letters of a label


@dataclass(frozen=True, slots=True)
class _Record:
    """The lines of one record by their places, and the row that each of its fields makes."""

    first: int
    end: int
    rows: tuple[TextRow, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        return tuple(row.cells[0].casefold() for row in self.rows)


def pieces(lines: Sequence[Numbered]) -> Iterator[tuple[TextRow, ...] | list[Numbered]]:
    """The lines in their order, those of each record as rows of a label and its answer."""
    at = 0
    for record in _alike([one for run in _runs(lines) if (one := _record(lines, *run))]):
        yield from filter(None, (list(lines[at : record.first]), record.rows))
        at = record.end
    yield from filter(None, (list(lines[at:]),))


def _runs(lines: Sequence[Numbered]) -> Iterator[tuple[int, int]]:
    """Where lines follow one another without an empty one between."""
    first: int | None = None
    for at, (_, text) in enumerate((*lines, (0, ""))):
        if text.strip():
            first = at if first is None else first
        elif first is not None:
            yield first, at
            first = None


def _record(lines: Sequence[Numbered], first: int, end: int) -> _Record | None:
    """What a run of lines holds from its first field on; a line that stands over the fields is none of them."""
    fields = {at: hit for at in range(first, end) if (hit := _FIELD.fullmatch(lines[at][1].rstrip()))}
    edges = Counter(hit.start("text") for hit in fields.values()).most_common(1)
    if not edges or edges[0][1] < _FEWEST:
        return None
    edge = edges[0][0]
    told = {at: hit for at, hit in fields.items() if hit.start("text") == edge}
    if sum(bool(_COLUMNS.search(hit["text"])) for hit in told.values()) * _TWO > len(told):
        return None
    start = min(told)
    rows: list[TextRow] = []
    for at in range(start, end):
        number, text = lines[at]
        if at in told:
            rows.append(TextRow(number, (told[at]["label"].strip(), told[at]["text"].strip())))
        elif not text[:edge].strip():
            rows[-1] = TextRow(rows[-1].number, (rows[-1].cells[0], f"{rows[-1].cells[1]} {text.strip()}".strip()))
        elif _is_label(text, lines[at + 1 : end], edge):
            rows.append(TextRow(number, (text.strip(), "")))
        else:
            end = at  # somebody's remark right below
            break
    labels = [row.cells[0].casefold() for row in rows]
    return _Record(start, end, tuple(rows)) if len(set(labels)) == len(labels) else None


def _is_label(text: str, below: Sequence[Numbered], edge: int) -> bool:
    """Whether a line is a label whose answer is empty, or hangs below since the label is too long."""
    hangs = bool(below) and not below[0][1][:edge].strip()
    return text[:1].isalpha() and (len(text.rstrip()) < edge or (hangs and len(text) <= _LONGEST))


def _alike(records: Sequence[_Record]) -> list[_Record]:
    """The records of which most labels stand in another one, too."""
    often = Counter(label for record in records for label in record.labels)
    again = [sum(often[label] >= _TWO for label in record.labels) for record in records]
    return [
        record
        for record, count in zip(records, again, strict=True)
        if count >= _FEWEST and count * _TWO > len(record.labels)
    ]
