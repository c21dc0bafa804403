"""Small tables of facts ("Lead | Ann Lowe", "Status | Amber") beside the paragraphs of an action under headings.

The action is a heading further up, and its questions are headings, too: so the facts are lines of the outline. They
stand below the last answer, or in one row under their labels between the action and its first question.
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
    rows = [at for at, part in enumerate(parts) if isinstance(part, Grid) and _are_in_a_row(part)]
    if max(len(facts), len(rows)) < _FEWEST:
        return parts
    again = _again(parts)
    told = facts if _are_mostly([_heading_above(parts, at) in again for at in facts]) else []
    told += rows if _are_mostly([_question_below(parts, at) in again for at in rows]) else []
    return tuple(line for at, part in enumerate(parts) for line in (_lines(part) if at in told else (part,)))


def _are_mostly(asked: list[bool]) -> bool:
    return sum(asked) >= max(_FEWEST, _MOSTLY * len(asked))


def _are_facts(grid: Grid) -> bool:
    """Whether a table of two columns holds known labels with their answers, and none that names an action."""
    if grid.width != _PAIR:
        return False
    labels = [row.cells[0].text for row in grid.rows if row.filled]
    known = sum(map(is_known, labels))
    if len(labels) < _FEWEST or known < _FEWEST or known < _MOSTLY * len(labels):
        return False
    return all(labels) and not any(guess(label).roles[:1] == (role,) for label in labels for role in _NAMING)


def _are_in_a_row(grid: Grid) -> bool:
    """Whether a table of two rows holds known labels and under each its answer, and none that names an action."""
    rows = [row for row in grid.rows if row.filled]
    if len(rows) != _PAIR or rows[0].filled[-1] < 1 or not {*rows[1].filled} <= {*rows[0].filled}:
        return False
    labels = [rows[0].cells[at].text for at in rows[0].filled]
    is_named = any(guess(label).roles[:1] == (role,) for label in labels for role in _NAMING)
    are_answers = not all(is_known(rows[1].cells[at].text) for at in rows[1].filled)  # "Complete" alone may be one
    return all(map(is_known, labels)) and not is_named and are_answers


def _again(parts: tuple[Part, ...]) -> frozenset[str]:
    counts = Counter(key(part.said.text) for part in parts if isinstance(part, Line) and part.level)
    return frozenset(text for text, count in counts.items() if count > 1)


def _heading_above(parts: tuple[Part, ...], at: int) -> str:
    above = (part for part in reversed(parts[:at]) if isinstance(part, Line) and part.level)
    return key(next((line.said.text for line in above), ""))


def _question_below(parts: tuple[Part, ...], at: int) -> str:
    """The heading right below a table that stands right under another heading, which is no question itself."""
    above, below = (parts[one] if 0 <= one < len(parts) else None for one in (at - 1, at + 1))
    if not isinstance(above, Line) or not isinstance(below, Line) or not (above.level and below.level > above.level):
        return ""
    return key(below.said.text)


def _lines(part: Part) -> Iterator[Part]:
    if not isinstance(part, Grid):
        yield part
        return
    for label, answer in _pairs(part):
        yield Line(label.worded(f"{label.text.rstrip(' :')}:"))
        yield Line(answer)


def _pairs(grid: Grid) -> Iterator[tuple[Said, Said]]:
    """Each label with its answer, beside or below it."""
    rows = [row for row in grid.rows if row.filled]
    if _are_in_a_row(grid):
        yield from ((rows[0].cells[at], rows[1].cells[at]) for at in rows[0].filled)
    else:
        yield from ((row.cells[0], row.cells[1]) for row in rows)
