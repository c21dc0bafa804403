"""Forms: tables in which each label stands beside its text, one form for each action."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from milepost.core.interpret.items import Grid, GridRow, Item, Label, Line, Part, Record, Said
from milepost.core.interpret.meanings.columns import Role, column_of, guess, is_known, key
from milepost.core.interpret.meanings.periods import period_words
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.turned import is_turned
from milepost.core.plan.model import Meaning
from milepost.core.words.numbering import is_number

_MOSTLY = 0.6
_PAIR, _OFTEN = 2, 3
_LONGEST_LABEL = 60


@dataclass(frozen=True, slots=True)
class _Pair:
    label: Said
    text: Said


def form_labels(parts: Iterable[Part]) -> frozenset[str]:
    """What stands again and again down the left side of tables of two columns, or merged to two, whatever its words."""
    grids = [part for part in parts if isinstance(part, Grid) and _is_paired(part)]
    found = [key(_without_code(row.cells[0].text)) for grid in grids for row in grid.rows if _may_be_label(row)]
    if any(one == other for one, other in pairwise(found)):
        return frozenset()  # groups that are said in every row, and no labels
    counts = Counter(found)
    again = [label for label, count in counts.items() if count >= _OFTEN]
    return frozenset(again) if len(again) >= _OFTEN and len(again) >= _MOSTLY * len(counts) else frozenset()


def asks_again(grid: Grid, labels: frozenset[str]) -> bool:
    """Whether all down the left side comes again in other forms and says no state: it asks, and explains nothing."""
    asked = [row.cells[0].text for row in grid.rows if row.filled]
    return bool(asked) and all(key(text) in labels and meaning_of(text) is Meaning.UNKNOWN for text in asked)


def _without_code(label: str) -> str:
    """What a label says in every form: "Step" of "Step 1A"."""
    word, _, code = label.rpartition(" ")
    return word if word and is_number(code) else label


def _is_paired(grid: Grid) -> bool:
    return grid.width == _PAIR or all(_pairs(row) for row in grid.rows if len(row.filled) > 1)


def _may_be_label(row: GridRow) -> bool:
    """Whether a row may begin with a label; a title over the whole width is none."""
    text = row.cells[0].text
    return (
        len(row.filled) > 0
        and not all(row.across[1:])
        and 0 < len(text) <= _LONGEST_LABEL
        and not text.endswith((".", ";", ","))
    )


def untorn_forms(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with every form that a page break tore in two put together again.

    The half of one is else taken for a table of facts.
    """
    labels = form_labels(parts)
    whole = {_asked(part) for part in parts if isinstance(part, Grid) and is_form(part, labels)}
    result: list[Part] = []
    for part in parts:
        above = result[-1] if result else None
        if isinstance(part, Grid) and isinstance(above, Grid):
            rest = _as_wide(part, above)
            is_half = (*_asked(above), *_asked(rest)) in whole
            if _goes_on(above, rest, labels, is_half=is_half) and not (above.foot and rest.foot):
                is_cut_between = is_half and bool(rest.rows[0].cells[0].text)
                rows = (*above.rows, *rest.rows) if is_cut_between else _rejoined(above.rows, rest.rows, labels)
                result[-1] = replace(above, rows=rows, foot=above.foot or rest.foot)
                continue
        result.append(part)
    return tuple(result)


def _as_wide(below: Grid, above: Grid) -> Grid:
    """A table of two columns with its second as wide as in a form of which some rows ask two things."""
    more = above.width - below.width
    if below.width != _PAIR or more <= 0 or not _is_paired(above):
        return below
    rows = tuple(
        GridRow((*row.cells, *(Said(),) * more), (*row.across, *(True,) * more), (*row.down, *(False,) * more))
        for row in below.rows
    )
    return replace(below, rows=rows)


def _asked(grid: Grid) -> tuple[str, ...]:
    """The labels of a form in order."""
    return tuple(key(pair.label.text) for row in grid.rows for pair in _pairs(row) if pair.label.text)


def _goes_on(above: Grid, below: Grid, labels: frozenset[str], *, is_half: bool = False) -> bool:
    """Whether a grid at the top of the next page is the rest of a form: labels that it lacks, or the rest of a row.

    `is_half` says that both together ask what another form of the document asks.
    """
    pages = _page(above.rows[-1:]), _page(below.rows[:1])
    if None in pages or pages[0] == pages[1] or above.width != below.width or below.caption.text:
        return False
    if is_half:
        return True
    if not (is_form(above, labels) or _is_first_row(above, labels)):
        return False
    if _is_torn(above.rows[-1], below.rows[0], labels):
        below = replace(below, rows=below.rows[1:])
        return not below.rows or _has_rest(above, below, labels)
    return _has_rest(above, below, labels)


def _has_rest(above: Grid, below: Grid, labels: frozenset[str]) -> bool:
    """Whether the rows of a grid are the rest of a row of the form above, and labels that this lacks."""
    held = {key(pair.label.text) for row in above.rows for pair in _pairs(row)}
    found = [key(pair.label.text) for row in below.rows for pair in _pairs(row)]
    asked = [label for label in found if label]
    is_rest = not below.rows[0].cells[0].text and bool(below.rows[0].filled)
    known = all(
        is_known(row.cells[0].text) or key(row.cells[0].text) in labels for row in below.rows if row.cells[0].text
    )
    return (is_rest or bool(asked)) and known and held.isdisjoint(asked)


def _is_torn(last: GridRow, first: GridRow, labels: frozenset[str]) -> bool:
    """Whether a page cut a row within its label: "What have we" above, "done so far?" below."""
    halves = last.cells[0].text, first.cells[0].text
    is_whole = all(halves) and _is_label(" ".join(halves), labels)
    return is_whole and not all(_is_label(half, labels) for half in halves)


def _is_first_row(grid: Grid, labels: frozenset[str]) -> bool:
    """Whether a grid is but one label with its text: a form of which a page holds no more."""
    pairs = [pair for row in grid.rows for pair in _pairs(row)]
    return len(grid.rows) == 1 and bool(pairs) and all(_is_label(pair.label.text, labels) for pair in pairs)


def _page(rows: tuple[GridRow, ...]) -> int | None:
    return next((row.page for row in rows if row.page is not None), None)


def _rejoined(above: tuple[GridRow, ...], below: tuple[GridRow, ...], labels: frozenset[str]) -> tuple[GridRow, ...]:
    if below[0].cells[0].text and not _is_torn(above[-1], below[0], labels):
        return (*above, *below)
    last = above[-1]
    cells = tuple(_joined(one, other) for one, other in zip(last.cells, below[0].cells, strict=True))
    return (*above[:-1], replace(last, cells=cells), *below[1:])


def _joined(one: Said, other: Said) -> Said:
    if not other.text:
        return one
    return replace(one, text=f"{one.text} {other.text}".strip(), places=(*one.places, *other.places))


def is_form(grid: Grid, labels: frozenset[str] = frozenset()) -> bool:
    """Whether most rows of a grid are a label with its text beside it: a known one, or one of these."""
    if grid.width > _PAIR and stands_on_side(grid):
        return True
    pairs = [pair for row in grid.rows for pair in _pairs(row)]
    known = [pair for pair in pairs if _is_label(pair.label.text, labels)]
    rows = sum(1 for row in grid.rows if len(row.filled) > 1)
    paired = sum(1 for row in grid.rows if _pairs(row))
    if 2 * paired < rows or (grid.width > _PAIR and 2 * paired == rows):
        return False  # headings over rows of a table
    if grid.width > _PAIR and not any(pair.text.text for pair in known):
        return False  # questions in rows of their own below each action
    texts_are_labels = sum(1 for pair in known if is_known(pair.text.text)) * 2 > len(known)
    return len(known) >= 2 and len(known) >= _MOSTLY * max(len(pairs), rows) and not texts_are_labels


def _is_label(text: str, labels: frozenset[str]) -> bool:
    return is_known(text) or _is_period(text) or key(text) in labels


def _is_period(label: str) -> bool:
    """Whether a label is a period and nothing else: "Q1", "March 2025"."""
    words = period_words(label)
    return bool(words.text) and not words.rest


def form_items(grid: Grid) -> Iterator[Item]:
    """The lines, labels and records of a form; a label that comes again begins the next record."""
    if grid.width > _PAIR and stands_on_side(grid):
        yield from _columns_as_records(grid)
        return
    fields: list[_Pair] = []
    for row in grid.rows:
        pairs = _pairs(row)
        if not pairs and row.filled:
            yield from _record(fields)
            fields = []
            yield from (Line(row.cells[at], band=True) for at in row.filled)
        for pair in map(_numbered, pairs):
            if fields and (_is_same(pair, fields[0]) or any(_opens_again(pair, field) for field in fields)):
                yield from _record(fields)
                fields = []
            fields.append(pair)
    yield from _record(fields)


def stands_on_side(grid: Grid) -> bool:
    """Whether a grid is a turned table, and no form that asks two things in a row: "Done" beside "Late" asks none.

    Nor one that is merged to a label and its text in every row.
    """
    pairs = [_pairs(row) for row in grid.rows]
    twice = [len(found) > 1 for found in pairs]
    several = sum(len(row.filled) > 2 for row, asks in zip(grid.rows, twice, strict=True) if not asks)
    is_merged = not several and any(pairs)
    is_told = bool(grid.rows and grid.rows[0].cells[0].text)  # a record needs a label for its title
    texts = [[cell.text for cell in row.cells] for row in grid.rows]
    return is_told and 2 * sum(twice) <= several and not is_merged and is_turned(texts)


def _columns_as_records(grid: Grid) -> Iterator[Item]:
    for at in range(1, grid.width):
        fields = [_Pair(row.cells[0], row.cells[at]) for row in grid.rows]
        if any(field.text.text for field in fields):
            yield from _record(fields)


def _pairs(row: GridRow) -> list[_Pair]:
    if len(row.filled) > 2 * _PAIR:
        return []  # as most rows of a plan table
    cells = row.own
    if len(cells) == 4 and is_known(cells[2].text) and _may_ask(cells[2].text, beside=cells[0].text):
        return [_Pair(cells[0], cells[1]), _Pair(cells[2], cells[3])]
    is_blank = row.filled == (0,) and len(cells) > _PAIR and is_known(cells[0].text)  # a label that nobody answered
    return [_Pair(cells[0], cells[1])] if is_blank or (len(cells) == _PAIR and cells[0].text) else []


def _may_ask(label: str, *, beside: str) -> bool:
    """Whether a known label may be one: "On track" is, over a box to tick beside another state, and else an answer."""
    return meaning_of(label) is Meaning.UNKNOWN or meaning_of(beside) is not Meaning.UNKNOWN


def _numbered(pair: _Pair) -> _Pair:
    """The pair with a code that its label carries before its text: "Action 1a" beside "Set up a group"."""
    word, _, code = " ".join(pair.label.text.split()).rstrip(" :").rpartition(" ")
    if not (is_number(code) and pair.text.text and is_known(word) and Role.ACTION in guess(word).roles):
        return pair
    text = replace(pair.text, text=f"{code} {pair.text.text}", places=(*pair.label.places, *pair.text.places))
    return _Pair(replace(pair.label, text=word), text)


def _opens_again(pair: _Pair, field: _Pair) -> bool:
    return _is_same(pair, field) and guess(pair.label.text).roles[:1] in ((Role.NUMBER,), (Role.ACTION,))


def _is_same(pair: _Pair, field: _Pair) -> bool:
    return key(pair.label.text) == key(field.label.text)


def _record(fields: list[_Pair]) -> Iterator[Item]:
    if not fields:
        return
    for pair in fields:
        yield Label(pair.label, "form label")
    columns = tuple(column_of(pair.label.text, pair.label.place) for pair in fields)
    cells = tuple(pair.text for pair in fields)
    nowhere = (False,) * len(cells)
    yield Record(columns, cells, nowhere, is_form=True)
