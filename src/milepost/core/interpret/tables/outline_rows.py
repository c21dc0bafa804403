"""What each row of a list says of the row it belongs to: its parent's key or title, its depth, or its kind."""

from collections.abc import Sequence
from dataclasses import dataclass

from milepost.core.interpret.items import Grid, GridRow
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.meanings.openings import ACTION_LABELS, MIDDLE_LABELS, TOP_LABELS
from milepost.core.interpret.tables.naming import NAMES

_OF_PARENTS = (
    "", "id", "no", "number", "key", "ref", "reference", "code", "item", "item id", "task", "task id", "issue",
    "issue key", "issue id", "name", "title", "record", "record id", "row", "row id", "uid", "link", "summary",
    "action", "work item",
)  # fmt: skip
_PARENTS = frozenset(key(f"parent {what}") for what in _OF_PARENTS) | frozenset(
    ("belongsto", "partof", "childof", "sitsunder", "under", "rollsupto")
)
_DEPTHS = frozenset(
    ("outlinelevel", "level", "indent", "indentlevel", "hierarchylevel", "hierarchy", "depth", "tier", "outline")
)
_OF_KINDS = ("", "item", "issue", "record", "task", "row", "entry", "work item", "card")
_KINDS = frozenset(key(f"{what} type") for what in _OF_KINDS) | {"kind", "level"}
_OVER_WORDS = frozenset(key(word) for word in (*TOP_LABELS, *MIDDLE_LABELS))
_ACTION_WORDS = frozenset(key(word) for word in ACTION_LABELS)
_TICKETS = frozenset(("epic", "feature", "story", "userstory", "issue", "ticket", "subtask", "substep", "subaction"))
KIND_WORDS = _OVER_WORDS | _ACTION_WORDS
_NOBODY = frozenset(("", "-", "–", "—", "none", "n/a", "na", "0", "root", "null"))
_FEWEST_ROWS, _FEWEST_CELLS, _HEADER_WITHIN = 4, 3, 12
_MOSTLY = 0.9


@dataclass(frozen=True, slots=True)
class Found:
    """Such a list: where its header is and the first row behind it, and for each row between the row it belongs to.

    `number` is the column of numbers, `kind` that of kinds; `hidden` are those that only say where a row belongs.
    """

    grid: Grid
    head: int
    end: int
    parents: tuple[int | None, ...]
    title: int
    number: int | None
    kind: int | None
    hidden: frozenset[int]

    @property
    def header(self) -> GridRow:
        """Its header."""
        return self.grid.rows[self.head]

    @property
    def rows(self) -> tuple[GridRow, ...]:
        """The rows below."""
        return self.grid.rows[self.head + 1 : self.end]


def found_in(grid: Grid) -> Found | None:
    """What a table says of the order of its rows; None for any that says nothing of it."""
    head = next((at for at, row in enumerate(grid.rows[:_HEADER_WITHIN]) if _is_header(row)), None)
    if head is None:
        return None
    headings = [key(cell.text) for cell in grid.rows[head].cells]
    end = max(at for at, row in enumerate(grid.rows) if at == head or len(row.filled) > 1) + 1
    rows = grid.rows[head + 1 : end]
    telling = [at for at, heading in enumerate(headings) if heading in _PARENTS | _DEPTHS | _KINDS]
    title = _title(grid, head, rows, telling)
    if len(rows) < _FEWEST_ROWS or title is None:
        return None
    kind = next((at for at in telling if headings[at] in _KINDS and _are_kinds(_texts(rows, at))), None)
    for at in telling:
        name, parents = _read(rows, at, headings[at])
        if any(parent is not None for parent in parents):
            number = _numbers_in(headings, rows, name, (*telling, title))
            keys = () if name in (None, title, number) else (name,)
            hidden = frozenset((at, *keys, *(() if kind is None else (kind,))))
            return Found(grid, head, end, parents, title, number, kind, hidden)
    return None


def _is_header(row: GridRow) -> bool:
    return len(row.filled) >= _FEWEST_CELLS and any(
        key(row.cells[at].text) in _PARENTS | _DEPTHS | _KINDS for at in row.filled
    )


def _read(rows: Sequence[GridRow], at: int, heading: str) -> tuple[int | None, tuple[int | None, ...]]:
    """The column of keys where one is pointed to, and the row that each row belongs to."""
    texts = _texts(rows, at)
    if heading in _PARENTS:
        return _pointed(rows, at, texts)
    levels = _numbers(texts) if heading in _DEPTHS and all(text.isdecimal() for text in texts) else _kinds(texts)
    return None, _by_levels(levels)


def _texts(rows: Sequence[GridRow], at: int) -> list[str]:
    return [" ".join(row.cells[at].text.split()).casefold() for row in rows]


def _pointed(rows: Sequence[GridRow], pointing: int, texts: Sequence[str]) -> tuple[int | None, tuple[int | None, ...]]:
    asked = {text for text in texts if text not in _NOBODY}
    for at in range(len(rows[0].cells)):
        named = [text for text in _texts(rows, at) if text]
        if at != pointing and asked and asked <= set(named) and len(set(named)) == len(named):
            where = {text: row for row, text in enumerate(_texts(rows, at)) if text}
            return at, tuple(None if text in _NOBODY else where[text] for text in texts)
    return None, ()


def _numbers(texts: Sequence[str]) -> list[int]:
    return [int(text[:3]) for text in texts]


def _kinds(texts: Sequence[str]) -> list[int]:
    """How deep each kind stands, in the order in which they come: headings of two kinds at most, and actions."""
    order = list(dict.fromkeys(key(text) for text in texts))
    is_told = all(kind in _OVER_WORDS for kind in order[:-1]) and order[-1] in _ACTION_WORDS
    return [order.index(key(text)) for text in texts] if 1 < len(order) < _FEWEST_ROWS and is_told else []


def _by_levels(levels: Sequence[int]) -> tuple[int | None, ...]:
    """The last row above that stands one level higher; nothing where a level is left out."""
    if not levels or levels[0] != min(levels):
        return ()
    path: list[int] = []
    parents: list[int | None] = []
    for at, level in enumerate(levels):
        depth = level - levels[0]
        if depth > len(path):
            return ()
        del path[depth:]
        parents.append(path[-1] if path else None)
        path.append(at)
    return tuple(parents)


def _are_kinds(texts: Sequence[str]) -> bool:
    return sum(key(text) in KIND_WORDS | _TICKETS for text in texts) >= _MOSTLY * len(texts)


def _title(grid: Grid, head: int, rows: Sequence[GridRow], telling: Sequence[int]) -> int | None:
    """The column of titles: that is called so or asks for actions, else that of the most words."""
    whole = [
        at
        for at in range(grid.width)
        if at not in telling and sum(bool(row.cells[at].text) for row in rows) >= _MOSTLY * len(rows)
    ]
    headings = [cell.text for cell in grid.rows[head].cells]
    named = [at for at in whole if key(headings[at]) in NAMES or guess(headings[at]).roles[:1] == (Role.ACTION,)]
    wordy = sorted(whole, key=lambda at: -sum(len(text.split()) for text in _texts(rows, at)))
    return next(iter((*named, *wordy)), None)


def _numbers_in(
    headings: Sequence[str], rows: Sequence[GridRow], name: int | None, others: Sequence[int]
) -> int | None:
    """The column of numbers: one that asks for them beside that of keys, else that of keys."""
    asking = (at for at, heading in enumerate(headings) if guess(heading).roles[:1] == (Role.NUMBER,))
    filled = (at for at in asking if at not in (*others, name) and any(_texts(rows, at)))
    return next(filled, name if name not in others else None)
