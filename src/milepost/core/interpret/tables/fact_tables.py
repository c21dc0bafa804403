"""Small tables of facts ("Lead | Ann Lowe", "Status | Amber") beside the paragraphs of an action under headings.

The action is a heading further up, and its questions are headings, too: so the facts are lines of the outline.
"""

from collections import Counter
from collections.abc import Iterator

from milepost.core.interpret.items import Grid, Line, Part, Said
from milepost.core.interpret.meanings.columns import Role, guess, is_known, key

_PAIR, _FEWEST = 2, 2
_MOSTLY = 0.6
_NAMING = (Role.ACTION, Role.NUMBER, Role.SECTION, Role.FOCUS_AREA)


def lined(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such tables as lines, where most of them stand under a heading that comes again: a question."""
    facts = [at for at, part in enumerate(parts) if isinstance(part, Grid) and _are_facts(part)]
    if len(facts) < _FEWEST:
        return parts
    again = _again(parts)
    asked = sum(1 for at in facts if _heading_above(parts, at) in again)
    if asked < _FEWEST or asked < _MOSTLY * len(facts):
        return parts
    return tuple(line for at, part in enumerate(parts) for line in (_lines(part) if at in facts else (part,)))


def _are_facts(grid: Grid) -> bool:
    """Whether a table of two columns holds known labels with their answers, and none that names an action."""
    if grid.width != _PAIR:
        return False
    labels = [row.cells[0].text for row in grid.rows if row.filled]
    known = sum(map(is_known, labels))
    if len(labels) < _FEWEST or known < _FEWEST or known < _MOSTLY * len(labels):
        return False
    return all(labels) and not any(guess(label).roles[:1] == (role,) for label in labels for role in _NAMING)


def _again(parts: tuple[Part, ...]) -> frozenset[str]:
    counts = Counter(key(part.said.text) for part in parts if isinstance(part, Line) and part.level)
    return frozenset(text for text, count in counts.items() if count > 1)


def _heading_above(parts: tuple[Part, ...], at: int) -> str:
    above = (part for part in reversed(parts[:at]) if isinstance(part, Line) and part.level)
    return key(next((line.said.text for line in above), ""))


def _lines(part: Part) -> Iterator[Part]:
    if not isinstance(part, Grid):
        yield part
        return
    for row in part.rows:
        if row.filled:
            label, answer = row.cells
            text = f"{label.text.rstrip(' :')}: {answer.text}"
            yield Line(Said(text, (*label.places, *answer.places)))
