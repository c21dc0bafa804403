"""Actions told of in several places each: facts in a small table, answers in lines or in another table below it.

Their titles are lines, so all that is said below one is lines of an outline, too, in whatever way a table drew it: each
label beside its answer or over it, several in a row, or both in one cell.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from milepost.core.interpret.items import Grid, GridRow, Line, Part, Said
from milepost.core.interpret.meanings.columns import Role, asks_for_steps, guess, is_known, key
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.parts.labels import labelled
from milepost.core.plan.model import Meaning

_Pairs = tuple[tuple[Said, Said], ...]

_PAIR, _FEWEST, _OFTEN = 2, 2, 3
_MOSTLY = 0.6
_LONGEST_LABEL = 60
_NAMING = (Role.ACTION, Role.NUMBER, Role.SECTION, Role.FOCUS_AREA)


def gathered_up(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such tables as lines, where most stand beside another such table or a line with a label."""
    grids = {at: part for at, part in enumerate(parts) if isinstance(part, Grid)}
    drawn = {at: pairs for at, grid in grids.items() if (pairs := _pairs(grid))}
    longer = {_headings(grid) for at, grid in grids.items() if at not in drawn}  # of which some have but one row
    drawn = {at: pairs for at, pairs in drawn.items() if _headings(grids[at]) not in longer}
    counts = Counter(label for pairs in drawn.values() for label in _labels(pairs))
    facts = {at: pairs for at, pairs in drawn.items() if _are_asked(pairs, counts)}
    lines = Counter(key(part.said.text.partition(":")[0]) for part in parts if isinstance(part, Line))
    again = frozenset(label for label, count in (counts + lines).items() if count >= _OFTEN)
    beside = [_is_beside(parts, at, facts, again) for at in facts]
    if sum(beside) < max(_FEWEST, _MOSTLY * len(facts)):
        return parts
    return tuple(line for at, part in enumerate(parts) for line in (_lines(facts[at]) if at in facts else (part,)))


def _pairs(grid: Grid) -> _Pairs:
    """The labels of a table with their answers, in the way of which most are known."""
    rows = [row for row in grid.rows if row.filled]
    drawn = [pairs for shape in _SHAPES if (pairs := shape(rows)) and _may_be_labels(pairs)]
    return max(drawn, key=lambda pairs: sum(is_known(label.text) for label, _ in pairs), default=())


def _beside(rows: Sequence[GridRow]) -> _Pairs:
    """Labels each beside its answer, one a row or several."""
    if any(len(row.own) % _PAIR for row in rows):
        return ()
    return tuple(pair for row in rows for pair in zip(row.own[::2], row.own[1::2], strict=True))


def _under(rows: Sequence[GridRow]) -> _Pairs:
    """A row of labels over a row of answers."""
    if len(rows) != _PAIR or len(rows[0].own) != len(rows[1].own) or len(rows[0].own) < _FEWEST:
        return ()
    labels = [cell.text for cell in rows[0].own]
    has_steps = any(map(asks_for_steps, labels)) and any(guess(label).roles[:1] == (Role.DUE,) for label in labels)
    return () if has_steps else tuple(zip(rows[0].own, rows[1].own, strict=True))


def _within(rows: Sequence[GridRow]) -> _Pairs:
    """Cells that each hold a label and its answer."""
    cells = [cell for row in rows for cell in row.own if cell.text]
    # up to the first cell without a label, which in most tables is one of the first
    found = [*takewhile(lambda one: one[0], (labelled(cell.text) for cell in cells))]
    if len(cells) < _FEWEST or len(found) < len(cells):
        return ()
    return tuple((cell.worded(label), cell.worded(text)) for cell, (label, text) in zip(cells, found, strict=True))


_SHAPES: tuple[Callable[[Sequence[GridRow]], _Pairs], ...] = (_beside, _under, _within)


def _may_be_labels(pairs: _Pairs) -> bool:
    texts = [label.text for label, _ in pairs]
    return len(set(texts)) == len(texts) >= _FEWEST and all(map(_may_be_label, texts))


def _may_be_label(text: str) -> bool:
    is_short = 0 < len(text) <= _LONGEST_LABEL and text[-1] not in ".;,"
    roles = guess(text).roles
    is_naming = bool(roles) and all(role in _NAMING for role in roles)
    return is_short and not is_naming and opening(text) is None and meaning_of(text) is Meaning.UNKNOWN


def _headings(grid: Grid) -> tuple[str, ...]:
    return tuple(key(cell.text) for cell in grid.rows[0].own) if grid.rows else ()


def _labels(pairs: _Pairs) -> list[str]:
    return [key(label.text) for label, _ in pairs]


def _are_asked(pairs: _Pairs, counts: Counter[str]) -> bool:
    """Whether these labels come again, most of them are known or come often, and some are known."""
    again = [counts[label] >= _FEWEST for label in _labels(pairs)]
    known = [is_known(label.text) for label, _ in pairs]
    often = [counts[label] >= _OFTEN for label in _labels(pairs)]
    either = [one or other for one, other in zip(known, often, strict=True)]
    return all(again) and any(known) and sum(either) >= _MOSTLY * len(pairs)


def _is_beside(parts: Sequence[Part], at: int, facts: dict[int, _Pairs], again: frozenset[str]) -> bool:
    """Whether another such table with other labels, or a line with a label, stands right above or below."""
    own = set(_labels(facts[at]))
    for one in (at - 1, at + 1):
        if one in facts and own.isdisjoint(_labels(facts[one])):
            return True
        part = parts[one] if 0 <= one < len(parts) else None
        if isinstance(part, Line) and _asks(part, again):
            return True
    return False


def _asks(line: Line, again: frozenset[str]) -> bool:
    label = line.said.text.strip().partition(":")[0]
    return key(label) in again or (is_known(label) and _may_be_label(label))


def _lines(pairs: _Pairs) -> Iterator[Line]:
    for label, answer in pairs:
        text = f"{label.text.rstrip(' :')}: {answer.text}".rstrip()
        yield Line(Said(text, (*label.places, *answer.places), answer.fill))
