"""The row right under the headings that says how to fill in those below it, or counts the columns: "a", "b", "c"."""

from collections.abc import Callable, Iterator, Sequence

from milepost.core.interpret.items import GridRow, Loose
from milepost.core.interpret.meanings import evidence
from milepost.core.interpret.meanings.columns import Column, Role

_LONGEST = 120
_FEWEST_ROWS, _FEWEST_ODD, _FEWEST_COUNTED = 3, 3, 3
_NEARLY_ALL = 0.9
_WHY = "This row says how to fill in those below it."
_KINDS: dict[str, Callable[[str], bool]] = {
    Role.NUMBER: evidence.is_number_like,
    Role.DUE: evidence.is_date_or_recurring,
    Role.STATUS: evidence.is_status_like,
}


def guiding(row: GridRow, columns: Sequence[Column], below: Sequence[GridRow]) -> Iterator[Loose]:
    """The cells of a row of guidance; none where it may be an action."""
    texts = [row.cells[at].text for at in row.filled]
    if evidence.asks_to_fill_in(texts) or _counts(texts) or _is_odd(row, columns, below):
        yield from (Loose(row.cells[at], _WHY) for at in row.filled)


def _counts(texts: Sequence[str]) -> bool:
    """Whether the cells are but the numbers or letters of their columns, in order."""
    bare = [text.strip(" ()[].").casefold() for text in texts]
    letters = [chr(ord("a") + at) for at in range(min(len(bare), 26))]
    return len(bare) >= _FEWEST_COUNTED and bare in (letters, [str(at + 1) for at in range(len(bare))])


def _is_odd(row: GridRow, columns: Sequence[Column], below: Sequence[GridRow]) -> bool:
    """Whether words stand where every other row has a number, a date or a status, and nothing stands as it should."""
    body = [one for one in below if len(one.filled) > 1]
    if len(body) < _FEWEST_ROWS or any(len(row.cells[at].text) > _LONGEST for at in row.filled):
        return False
    asked = [at for at in row.filled if columns[at].role in _KINDS and _is_plain(at, columns[at].role, body)]
    odd = [at for at in asked if not _KINDS[columns[at].role](row.cells[at].text)]
    is_number_odd = any(columns[at].role == Role.NUMBER for at in odd)
    return len(odd) == len(asked) and len(odd) >= _FEWEST_ODD - is_number_odd


def _is_plain(at: int, role: str, body: Sequence[GridRow]) -> bool:
    texts = [row.cells[at].text for row in body]
    return sum(map(bool, texts)) >= _FEWEST_ROWS and evidence.share(texts, _KINDS[role]) >= _NEARLY_ALL
