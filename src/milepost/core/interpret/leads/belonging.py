"""Lines that say where the person above them belongs, where a whole column of a document is written so.

"Ann Lowe" over "Public Health" may be two who lead; where nearly every cell of the column is a person over one such
line, it is where each of them works; and so where nearly every cell is such a line over a person.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from milepost.core.document.nodes import Document, Table
from milepost.core.document.walk import grid
from milepost.core.interpret.leads import callings
from milepost.core.interpret.leads.posted import listed, posted
from milepost.core.interpret.leads.surnames_first import surnames_first
from milepost.core.words.given_names import is_given

_FEWEST, _MOSTLY, _HALF, _SOME, _LONGEST, _PAIR = 3, 0.8, 0.5, 0.25, 60, 2
_SEVERAL = re.compile(r"[;/:|]|\s(?:and|&|with)\s")
_PLAIN = re.compile(r"[A-ZÀ-Þ][^;:|,/\d]*")  # no list, no answer to a label, no day
_BELONGING: ContextVar[frozenset[str]] = ContextVar("belonging", default=frozenset())


def belonging(document: Document) -> frozenset[str]:
    """The second lines of the columns in which nearly all cells are a person over one line that names nobody.

    With them come the whole cells that are one lead where a document stacks or lists name, post and body, and the names
    that it writes surname first.
    """
    tables = [block for block in document.blocks if isinstance(block, Table)]
    told = (line for cells in _columns(tables) for line in (*_beside(cells, 1), *_beside(cells, 0)))
    return frozenset(told) | posted(document) | listed(document) | surnames_first(document)


@contextmanager
def stacking(found: frozenset[str]) -> Iterator[None]:
    """While this holds, these lines below a person say where they belong."""
    token = _BELONGING.set(found)
    try:
        yield
    finally:
        _BELONGING.reset(token)


def told() -> frozenset[str]:
    """The lines that say where the person above them belongs."""
    return _BELONGING.get()


def of_person(lines: list[str]) -> list[str]:
    """The line of a person and the line that this document keeps for where they belong, in this order; else nothing."""
    if len(lines) != _PAIR:
        return []
    pairs = (one for one in (lines, lines[::-1]) if "," not in one[1])
    return next((one for one in pairs if one[1].strip() in told() and _is_one_person(one[0])), [])


def is_posted(group: str) -> bool:
    """Whether these lines are one lead, as this document writes them."""
    return "\n" in group and "\n".join(line.strip() for line in group.split("\n") if line.strip()) in told()


def are_listed(lines: list[str]) -> bool:
    """Whether each of several lines is one lead with its post and body, as this document lists them."""
    return len(lines) > 1 and all(line.count(", ") == _PAIR and line in told() for line in lines)


def _columns(tables: Iterable[Table]) -> Iterable[list[str]]:
    """The filled cells of each column below the first row, of all tables in which its heading has the same words.

    None of tables in which hardly a cell has two lines.
    """
    found: dict[str, list[str]] = defaultdict(list)
    several = sum("\n" in cell.text for table in tables for row in table.rows for cell in row.cells)
    for table in tables if several >= _FEWEST else ():
        for top, *below in zip(*grid(table), strict=True):
            found[top.cell.text].extend(text for one in below if one.is_origin and (text := one.cell.text.strip()))
    return found.values()


def _beside(cells: list[str], at: int) -> Iterable[str]:
    """The lines that say where the person on the other line of each cell belongs, if they are the second or first."""
    pairs = [lines for cell in cells if _is_stack(lines := [line.strip() for line in cell.split("\n")], at)]
    if len(pairs) < max(_FEWEST, _MOSTLY * len(cells)):
        return []
    people = sum(callings.is_ranked(who) or any(map(is_given, who.split())) for who in (one[1 - at] for one in pairs))
    nobody = sum(not callings.opens_with_name(one[at]) for one in pairs)
    is_told = people >= _SOME * len(pairs) and nobody >= _HALF * len(pairs)  # many given names are on no list
    return [one[at] for one in pairs] if is_told else []


def _is_stack(lines: list[str], at: int) -> bool:
    return len(lines) == _PAIR and _is_one_person(lines[1 - at]) and _may_name_nobody(lines[at])


def _is_one_person(line: str) -> bool:
    return callings.is_person(line) or (callings.opens_with_name(line) and not _SEVERAL.search(line))


def _may_name_nobody(line: str) -> bool:
    """Whether a line may be a department; "Call Handling" looks like a name, but does not open with a known one."""
    is_plain = len(line) <= _LONGEST and bool(_PLAIN.fullmatch(line))
    if not is_plain or callings.has_post(line) or callings.is_part_taken(line) or callings.is_ranked(line):
        return False
    return not (callings.opens_with_name(line) and callings.is_given_first(line))
