"""Labels that a tab sets off from their answers in typed text, under the title of each action: "Due", a tab, "May"."""

from collections import Counter
from collections.abc import Iterator, Sequence

from milepost.core.interpret.items import Grid, Line, Part
from milepost.core.interpret.meanings.columns import Role, guess, key
from milepost.core.interpret.parts.labels import is_known_label

_PAIR, _FEWEST = 2, 3
_MOSTLY = 0.6
_NAMING = frozenset((Role.ACTION, Role.NUMBER, Role.SECTION, Role.FOCUS_AREA))


def untabbed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such rows as lines, where blocks of the same labels stand below as many lines.

    What names its action itself is a form.
    """
    found = {at: part for at, part in enumerate(parts) if isinstance(part, Grid) and _is_typed(part)}
    labels = Counter(label for grid in found.values() for label in {key(row.cells[0].text) for row in grid.rows})
    told = {at for at, grid in found.items() if _come_again(grid, labels) and _is_below_line(parts, at)}
    if len(told) < _FEWEST or len(told) < len(found):
        return parts
    return tuple(one for at, part in enumerate(parts) for one in (_lines(part) if at in told else (part,)))


def _is_typed(grid: Grid) -> bool:
    """Whether a table of two columns comes from lines with a tab, and asks only what is known of an action."""
    if grid.width != _PAIR or not all(row.cells[0].place and row.cells[0].place.line for row in grid.rows):
        return False
    labels = [row.cells[0].text for row in grid.rows]
    known = sum(map(is_known_label, labels))
    is_named = any(len(roles) == 1 and roles[0] in _NAMING for label in labels for roles in (guess(label).roles,))
    return all(labels) and bool(known) and not is_named


def _come_again(grid: Grid, labels: Counter[str]) -> bool:
    often = sum(labels[key(row.cells[0].text)] >= _FEWEST for row in grid.rows)
    return often >= _MOSTLY * len(grid.rows)


def _is_below_line(parts: Sequence[Part], at: int) -> bool:
    return at > 0 and isinstance(parts[at - 1], Line)


def _lines(part: Part) -> Iterator[Part]:
    if isinstance(part, Line):
        yield part
        return
    for row in part.rows:
        label, answer = row.cells
        yield Line(label.worded(f"{label.text.rstrip(' :')}: {answer.text}".rstrip()))
