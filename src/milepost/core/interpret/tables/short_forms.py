"""Tables that say who or what short forms stand for: the key of initials, the list of abbreviations."""

import re
from collections.abc import Sequence

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Named, Said
from milepost.core.interpret.leads.callings import has_post, is_named_body, opens_with_name
from milepost.core.interpret.leads.initials import KEY, are_initials
from milepost.core.interpret.meanings.columns import key

ABBREVIATIONS = "key of abbreviations"
_CAPITALS = re.compile(r"[A-Z]\.?(?:[A-Z]\.?){1,4}")
_MIXED = re.compile(r"[A-Z][A-Za-z.&]{1,6}")
_NAMED = frozenset(
    ("initials", "initial", "abbreviation", "abbreviations", "acronym", "acronyms", "shortform", "short")
)
_WIDEST = 5


def short_form_items(grid: Grid) -> tuple[Item, ...]:
    """Each short form with its words, and all words as labels; nothing where the grid is no such key."""
    rows = [cells for row in grid.rows if len(cells := _cells(row)) > 1]
    if not rows or grid.width > _WIDEST:
        return ()
    at, has_heading = _column(rows)
    body = rows[has_heading:]
    if at is None or not all(_is_entry(row, at, is_named=has_heading) for row in body):
        return ()
    entries = [(row[at].text, _words(row, at)) for row in body]
    are_people = all(opens_with_name(words[0]) or len(words) > 1 for _, words in entries)
    roles = ["initials" if are_people or _is_somebody(words[0]) else "abbreviation" for _, words in entries]
    label = KEY if "initials" in roles else ABBREVIATIONS
    named = (Named(short, words, role) for (short, words), role in zip(entries, roles, strict=True))
    return (*(Label(row.cells[at], label) for row in grid.rows for at in row.filled), *named)


def _cells(row: GridRow) -> list[Said]:
    """The cells of a row, none for a row that is one text."""
    cells = row.own
    return cells if len(row.filled) > 1 else []


def _column(rows: Sequence[Sequence[Said]]) -> tuple[int | None, bool]:
    """Which column holds the short forms, and whether a heading says so."""
    headings = [at for at, cell in enumerate(rows[0]) if key(cell.text) in _NAMED]
    if headings and len(rows) > 1:
        return headings[0], True
    return (0 if len(rows) > 1 and all(_CAPITALS.fullmatch(row[0].text) for row in rows) else None), False


def _is_entry(row: Sequence[Said], at: int, *, is_named: bool) -> bool:
    if at >= len(row) or not _words(row, at):
        return False
    short = row[at].text.strip()
    is_mixed = is_named or are_initials(short, _words(row, at)[0])
    return bool(_CAPITALS.fullmatch(short) or (is_mixed and _MIXED.fullmatch(short)))


def _words(row: Sequence[Said], at: int) -> tuple[str, ...]:
    """The texts beside a short form, the name before what else is said."""
    texts = [" ".join(cell.text.split()) for one, cell in enumerate(row) if one != at and cell.text]
    return tuple(sorted(texts, key=lambda text: not opens_with_name(text)))


def _is_somebody(text: str) -> bool:
    return opens_with_name(text) or (has_post(text) and not is_named_body(text))
