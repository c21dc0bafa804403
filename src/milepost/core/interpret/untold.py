"""Columns whose headings nobody knows: their cells say what they hold, and that the row above them is a header."""

import re
from collections.abc import Callable, Sequence

from milepost.core.interpret import evidence
from milepost.core.interpret.columns import Role
from milepost.core.interpret.items import Grid, GridRow
from milepost.core.interpret.people import leads

_FEWEST_ROWS, _FEWEST_COLUMNS, _FEWEST_TOLD = 3, 3, 2
_LONGEST_HEADING = 60
_MOSTLY = 0.8
_LONGEST_STATUS, _LONGEST_DATE = 30, 40
_DAY = re.compile(r"\d{1,2}[./]\d{1,2}[./](?:20)?[23]\d")  # a number such as 4.01.01 is none
_SAMPLE = 60  # rows that are enough to know a column by


def told(texts: Sequence[str]) -> Role | None:
    """What the cells of a column are beyond doubt: numbers, dates, statuses, or who leads; None for anything else."""
    filled = [text for text in texts if text]
    if len(filled) < _FEWEST_ROWS - 1:
        return None
    return next((role for role, test in _TESTS if evidence.share(filled, test) >= _MOSTLY), None)


def is_header_by_cells(grid: Grid, at: int) -> bool:
    """Whether a row is the header of a table though no word of it is known.

    Its texts are short and all different, and stand over columns of which several are plainly of one kind that the
    row's own text is not.
    """
    row = grid.rows[at]
    body = [below for below in grid.rows[at + 1 : at + 1 + _SAMPLE] if len(below.filled) > 1]
    texts = [row.cells[place].text for place in row.filled]
    if len(texts) < max(_FEWEST_COLUMNS, grid.width - 1) or len(body) < _FEWEST_ROWS - 1 or not _are_headings(texts):
        return False
    kinds = {place: told([below.cells[place].text for below in body]) for place in row.filled}
    plain = [place for place, kind in kinds.items() if kind and kind is not Role.LEAD]  # headings look like posts
    is_other = all(told([row.cells[place].text] * _FEWEST_ROWS) != kinds[place] for place in plain)
    return bool(plain) and is_other and sum(map(bool, kinds.values())) >= _FEWEST_TOLD and _has_words(body, grid)


def _are_headings(texts: Sequence[str]) -> bool:
    are_short = all(len(text) <= _LONGEST_HEADING and not _is_sentence(text) for text in texts)
    return are_short and len(set(texts)) == len(texts) and not any(map(evidence.is_number_like, texts))


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", ";", ",")) and len(text.split()) > _FEWEST_COLUMNS


def _has_words(body: Sequence[GridRow], grid: Grid) -> bool:
    """Whether some column says sentences: a table of figures alone is none of actions."""
    return any(
        sum(len(row.cells[at].text.split()) > _FEWEST_ROWS for row in body) * 2 > len(body) for at in range(grid.width)
    )


def _is_date(text: str) -> bool:
    return len(text) <= _LONGEST_DATE and evidence.is_date_like(text)


def _is_status(text: str) -> bool:
    return len(text) <= _LONGEST_STATUS and not any(map(str.isdigit, text)) and evidence.is_status_like(text)


def _is_lead(text: str) -> bool:
    """People and posts: several capitalised words, as titles do not have them; organisations alone may be anything."""
    is_like = len(text.split()) > 1 and evidence.is_name_like(text)
    return is_like and any(lead.name or lead.post for lead in leads(text))


_TESTS: tuple[tuple[Role, Callable[[str], bool]], ...] = (
    (Role.STATUS, _is_status),
    (Role.DUE, lambda text: bool(_DAY.fullmatch(text))),
    (Role.NUMBER, evidence.is_number_like),
    (Role.DUE, _is_date),
    (Role.LEAD, _is_lead),
)
