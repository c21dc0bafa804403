"""Tables that say what the statuses of a plan mean, and hold no action."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from milepost.core.interpret.items import Grid, GridRow, Item, Keyed, Label, Said
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.explained import explained_as
from milepost.core.interpret.meanings.statuses import (
    is_colour_word,
    is_mark,
    meaning_of,
    symbol_colour,
    within,
)
from milepost.core.plan.model import Meaning, SchemeEntry
from milepost.core.words.colours import colour_name

_HEADINGS = ("initials", "abbreviation", "acronym", "term", "colour", "symbol", "code")
_ANNOUNCED = re.compile(
    r"(?:(?:b?rag|status|colou?r|rating) )?(?:key|legend)"
    r"(?: to (?:the )?(?:[\w/]+ )?(?:ratings?|status(?:es)?|colou?rs?))?"
    r":?",
    re.IGNORECASE,
)
_DONE = re.compile(r"(?:done|finished|completed?)\b(?!,? (?:or|to|on|by|in|if|when)\b)", re.IGNORECASE)
_LONGEST_CODE, _LONGEST_LABEL, _PAIR, _LETTERS, _LONGEST_ACROSS = 30, 40, 2, 3, 8
_MOSTLY, _SURE = 0.8, 0.9


@dataclass(frozen=True, slots=True)
class _Row:
    """One row of a key: what is explained, with its colour, and the words that explain it."""

    code: Said
    words: tuple[str, ...]


def key_items(grid: Grid) -> tuple[Item, ...]:
    """What a key table says, or nothing where the grid is no key."""
    rows = _across(grid) or ([row for row in map(_row, grid.rows) if row] if 2 <= grid.width <= 5 else [])
    if len(rows) < 2:
        return tuple(_swatches(grid))
    body = rows[1:] if _is_heading(rows[0]) or _heads_letters(rows) else rows
    if _is_status_key(body, rows[0] if body is not rows else None):
        return (*_labels(grid, "status key"), *(Keyed(_entry(row)) for row in body))
    return ()


def may_be_code(text: str) -> bool:
    """Whether a key may explain this: a status, a mark, a colour or a score."""
    return text.isdigit() or _is_code(Said(text))


def explained(code: str, words: str) -> SchemeEntry:
    """The entry of a key that says this of a code."""
    return _entry(_Row(Said(code), (words,)))


def are_letters(entries: Sequence[tuple[str, str]]) -> bool:
    """Whether these are different letters of the plan's own, most of them with words that say a status."""
    codes = {code.casefold() for code, _ in entries}
    told = sum(1 for _, label in entries if within(label) is not Meaning.UNKNOWN)
    return (
        all(len(code) <= _LETTERS for code in codes) and len(codes) == len(entries) and 2 * told > len(entries) > _PAIR
    )


def _across(grid: Grid) -> list[_Row]:
    """The entries of a key that runs across: its letters or colours in one row, what each means below it."""
    if len(grid.rows) != _PAIR or not _LETTERS <= grid.width <= _LONGEST_ACROSS:
        return []
    codes, words = (row.cells for row in grid.rows)
    is_key = all(_is_code(code) and len(code.text.strip()) <= _LETTERS for code in codes)
    is_key = is_key or all(_says_status(code) and len(code.text.strip()) <= _LONGEST_CODE for code in codes)
    are_told = all(len(one.text.strip()) > _LETTERS for one in words)
    if not is_key or not are_told or len({(code.text.casefold(), code.fill) for code in codes}) < len(codes):
        return []
    return [_Row(code, (" ".join(one.text.split()),)) for code, one in zip(codes, words, strict=True)]


def _row(row: GridRow) -> _Row | None:
    cells = row.own
    if not cells or not (cells[0].text or cells[0].fill):
        return None
    return _Row(cells[0], tuple(" ".join(cell.text.split()) for cell in cells[1:] if cell.text))


def is_key_heading(text: str) -> bool:
    """Whether a text announces a key of statuses and nothing else: "Key", "RAG key:", "Legend"."""
    return bool(_ANNOUNCED.fullmatch(text.strip()))


def _is_heading(row: _Row) -> bool:
    roles = guess(row.code.text).roles if guess(row.code.text).share >= 0.6 else ()
    named = is_key_heading(row.code.text) or row.code.text.casefold() in _HEADINGS
    return named or bool(roles and meaning_of(row.code.text) is Meaning.UNKNOWN)


def _is_status_key(rows: list[_Row], heading: _Row | None) -> bool:
    codes = [row.code for row in rows]
    if not rows or len(rows) > 12 or len({(code.text.casefold(), code.fill) for code in codes}) < len(codes):
        return False
    if not all(row.words or row.code.text for row in rows) or any(len(row.code.text) > _LONGEST_CODE for row in rows):
        return False
    if heading and Role.STATUS in guess(heading.code.text).roles and len(heading.words) < 3:
        return True
    if (heading and any(map(_asks_who_leads, heading.words))) or _are_coloured_numbers(codes) or _are_shaded(codes):
        return False
    return sum(map(_is_code, codes)) >= _MOSTLY * len(codes) or _are_own_letters(rows)


def _heads_letters(rows: Sequence[_Row]) -> bool:
    return len(rows[0].code.text) > _LETTERS and _are_own_letters(rows[1:])


def _are_own_letters(rows: Sequence[_Row]) -> bool:
    """Whether letters of the plan's own stand beside what they mean, each of which is said once: "S | Slipping"."""
    entries = [(row.code.text.strip(), row.words[0]) for row in rows if len(row.words) == 1]
    is_whole = len(entries) == len(rows) and all(code.isalpha() for code, _ in entries)
    return (
        bool(rows)
        and is_whole
        and len({label.casefold() for _, label in entries}) == len(rows)
        and are_letters(entries)
    )


def _asks_who_leads(heading: str) -> bool:
    """Whether a heading is one of actions: nobody leads a colour."""
    return Role.LEAD in guess(heading).roles and guess(heading).share >= _SURE


def _are_coloured_numbers(codes: Sequence[Said]) -> bool:
    """Whether all codes are numbers and a colour comes again: a key has each colour once, actions share theirs."""
    colours = [name for code in codes if (name := colour_name(code.fill))]
    return len(set(colours)) < len(colours) and all(code.text.strip(" .").isdigit() for code in codes)


def _are_shaded(codes: Sequence[Said]) -> bool:
    """Whether only a shade that comes again and again makes these codes: the labels of a form share theirs."""
    colours = [colour_name(code.fill) for code in codes if not _says_status(code) and _is_code(code)]
    return len(colours) > 1 and 2 * len(set(colours)) <= len(colours)


def _says_status(code: Said) -> bool:
    text = code.text.strip()
    return meaning_of(text) is not Meaning.UNKNOWN or is_mark(text)


def _is_code(code: Said) -> bool:
    return _says_status(code) or bool(colour_name(code.fill) and len(code.text.strip()) < _LONGEST_CODE)


def _swatches(grid: Grid) -> Iterator[Item]:
    """A key in one row: each coloured cell says what its colour means, or the cell on its right does."""
    if len(grid.rows) != 1:
        return
    cells = [cell for at, cell in enumerate(grid.rows[0].cells) if not grid.rows[0].across[at]]
    coloured = [cell for cell in cells if colour_name(cell.fill) and cell.text]
    if len(coloured) > 1 and len({colour_name(cell.fill) for cell in coloured}) == len(coloured):
        yield from _labels(grid, "status key")
        yield from (Keyed(_entry(_Row(cell, ()))) for cell in coloured)
        return
    pairs = list(zip(cells[::2], cells[1::2], strict=False))
    shown = {colour_name(swatch.fill) for swatch, words in pairs if words.text and not (swatch.text or words.fill)}
    if len(pairs) > 1 and len(cells) == 2 * len(pairs) == 2 * len(shown - {""}):
        yield from _labels(grid, "status key")
        yield from (Keyed(_entry(_Row(swatch, (words.text,)))) for swatch, words in pairs)


def _labels(grid: Grid, role: str) -> Iterator[Item]:
    return (Label(row.cells[at], role) for row in grid.rows for at in row.filled)


def _entry(row: _Row) -> SchemeEntry:
    code, colour = row.code.text.strip(), colour_name(row.code.fill) or symbol_colour(row.code.text)
    bare = not code or len(code) <= 2 or is_mark(code)
    label = row.words[0] if row.words and bare and len(row.words[0]) <= _LONGEST_LABEL else code or colour
    description = " ".join(word for word in row.words if word != label)
    return SchemeEntry(
        code=code or colour,
        label=label,
        meaning=_meaning((*row.words, label, code or colour), meaning_of(code or colour)),
        symbol=code if is_mark(code) else "",
        colour=colour or (code.casefold() if is_colour_word(code) and len(code) > 2 else ""),
        description=description,
    )


def _meaning(words: Sequence[str], own: Meaning) -> Meaning:
    """What the words of an entry say first; of two troubles the code knows which: amber "behind", red "at risk".

    "On track – will be delivered by the deadline" is not delivered yet.
    """
    told = (explained_as(one) if len(one) > _LETTERS else within(one) for one in words)
    found = next((meaning for meaning in told if meaning is not Meaning.UNKNOWN), Meaning.UNKNOWN)
    is_to_be = (found, own) == (Meaning.COMPLETE, Meaning.ON_TRACK) and not _DONE.match(words[0])
    is_over = {found, own} <= {Meaning.COMPLETE, Meaning.CLOSED, Meaning.SUPERSEDED}  # "Complete: handed over"
    is_ended = own is Meaning.CLOSED and found in (Meaning.LATE, Meaning.PAUSED)  # "Abandon: stopped"
    is_own = is_over or is_ended or {found, own} <= {Meaning.AT_RISK, Meaning.LATE} or is_to_be
    return own if is_own else found
