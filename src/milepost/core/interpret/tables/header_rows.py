"""Which rows are headers: their words are known, or the cells below them are plainly of kinds that they are not."""

import re
from collections.abc import Iterable, Sequence

from milepost.core.interpret.items import Grid, GridRow
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, is_known, key
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.answers import is_date
from milepost.core.interpret.tables.counted import families
from milepost.core.interpret.tables.looks import Look, look
from milepost.core.plan.model import Meaning

_LONGEST_HEADING = 120
_FEWEST_ROWS, _FEWEST_COLUMNS, _FEWEST_TOLD = 2, 3, 2
_FEWEST_KNOWN = 2
_LONGEST_UNKNOWN = 60
_LONGEST_PART = 40
_MOSTLY = 0.7
_DAY = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\s*$")
_NUMBERED = re.compile(r"[A-Z]{0,3}\d+(?:\.\d+)+[a-z]?")
_CODE = re.compile(r"(?![QHYMW]\d|FY)[A-Z]{1,6}-?\d{1,4}(?:[./-]\d{1,4})*[a-z]?")  # "Q1" and "Y2" head columns
_SAMPLE = 60  # rows that are enough to know a column by
_PLAIN = ("numbers", "dates", "statuses")
_TELLING = (*_PLAIN, "parties")  # headings look like posts, so parties alone are no contrast


def is_header_row(row: GridRow) -> bool:
    """Whether this row's cells are headings: short, and at least two of them and half of them known words."""
    texts = [row.cells[at].text for at in row.filled]
    if len(texts) < 2 or max(map(len, texts)) > _LONGEST_HEADING:
        return False
    again = families(texts)
    if row.is_header or not _are_known(texts, again, _FEWEST_KNOWN):  # as in nearly every row
        return row.is_header and _are_known(texts, again, 1)
    others = [text for text in texts if not is_known(text) and text not in again]
    named = len(texts) - len(others)
    named += sum(1 for text in others if meaning_of(text) is not Meaning.UNKNOWN)
    named += len(_periods(others)) if not _has_bare_number(texts) else 0
    is_told = named * 2 >= len(texts) and len({key(text) for text in texts}) > 1
    return is_told and not evidence.asks_to_fill_in(texts)


def _are_known(texts: Sequence[str], again: frozenset[str], fewest: int) -> bool:
    """Whether so many texts are known: the short are asked first, for the long take time and hardly ever are."""
    known = 0
    for at, text in enumerate(sorted(texts, key=len)):
        if known >= fewest or known + len(texts) - at < fewest:
            break
        known += text in again or is_known(text)
    return known >= fewest


def _periods(texts: Sequence[str]) -> frozenset[str]:
    """The headings that are but periods, all different, where there are several as in a calendar: "Apr", "May"."""
    found = [text for text in texts if (words := period_words(text)).text and not words.rest]
    return frozenset(found) if len(set(found)) == len(found) >= _FEWEST_COLUMNS else frozenset()


def _has_bare_number(texts: Sequence[str]) -> bool:
    """Whether one of them is a number or a code; where all of a row is in capitals, "ENDS" is a word."""
    is_loud = all(map(str.isupper, texts))
    return any(
        evidence.is_number_like(text) and not is_known(text) and not (is_loud and text.isalpha()) for text in texts
    )


def is_plainly_body(row: GridRow) -> bool:
    """Whether a row inside a table is none of its headers, whatever its words: numbered, hung from above, or dated."""
    first = row.cells[row.filled[0]].text if row.filled else ""
    is_numbered = bool(_NUMBERED.fullmatch(first.strip()) or _CODE.fullmatch(first.strip()))
    return is_numbered or any(row.down) or any(_DAY.match(row.cells[at].text) for at in row.filled)


def same_headings(row: GridRow, columns: Sequence[Column]) -> bool:
    """Whether a row repeats headings that these columns already have."""
    texts = [row.cells[at].text for at in row.filled]
    known = key("".join(column.heading for column in columns))
    return len(texts) >= 2 and all(len(text) <= _LONGEST_HEADING and key(text) in known for text in texts)


def is_header_by_cells(grid: Grid, at: int, end: int) -> bool:
    """Whether a row is the header, up to the row `end`, of a table though no word of it is known.

    Its texts are short and all different, and stand over columns of which several are plainly of one kind that the
    row's own text is not. Where two words are known, sentences under the row are enough.
    """
    row = grid.rows[at]
    body = [below for below in grid.rows[end : end + _SAMPLE] if len(below.filled) > 1]
    if not may_be_header(row, grid.used) or len(body) < _FEWEST_ROWS:
        return False
    looks = {place: look([below.cells[place].text for below in body]) for place in row.filled}
    plain = [place for place in looks if _kinds(looks[place], _PLAIN)]
    told = [place for place in looks if _kinds(looks[place], _TELLING)]
    if sum(1 for place in row.filled if is_known(row.cells[place].text)) > 1 and _has_words(looks.values()):
        return True
    is_other = all(not _kinds(look([row.cells[place].text]), _kinds(looks[place], _PLAIN)) for place in plain)
    return bool(plain) and is_other and len(told) >= _FEWEST_TOLD and _has_words(looks.values())


def may_be_header(row: GridRow, width: int) -> bool:
    """Whether a row's texts are short, all different and no numbers, and leave hardly a column of the table without."""
    texts = [row.cells[at].text for at in row.filled]
    covered = sum(row.span(at) for at in row.filled)
    if len(texts) < _FEWEST_COLUMNS or covered < width - max(1, width // 5) or len(set(texts)) < len(texts):
        return False
    is_short = all(len(text) <= _LONGEST_UNKNOWN and not _is_sentence(text) for text in texts)
    return is_short and not _has_bare_number(texts)


def names_columns(row: GridRow) -> bool:
    """Whether a row may be a header by its looks and has several known words, though they are less than half of it."""
    known = sum(is_known(row.cells[at].text) for at in row.filled)
    return known >= _FEWEST_COLUMNS and may_be_header(row, len(row.cells))


def may_be_part(text: str) -> bool:
    """Whether a text could name one part of a heading above it: a few words, and neither a day nor a number."""
    is_long = len(text) > _LONGEST_PART or _is_sentence(text)
    return not is_long and not is_date(text) and not evidence.is_number_like(text)


def _is_sentence(text: str) -> bool:
    return text.rstrip().endswith((".", ";", ",")) and len(text.split()) > _FEWEST_COLUMNS


def _kinds(seen: Look, names: Sequence[str]) -> tuple[str, ...]:
    """Which of these kinds nearly all cells of a column are."""
    return tuple(name for name in names if seen.count and getattr(seen, name) >= _MOSTLY)


def _has_words(looks: Iterable[Look]) -> bool:
    """Whether some column says sentences: a table of figures alone is none of actions."""
    return any(seen.words > _FEWEST_COLUMNS for seen in looks)
