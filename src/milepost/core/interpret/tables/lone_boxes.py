"""Boxes of one cell each, as newsletters have them: a title, perhaps its state, and labels that stand on lines alone.

"YOU SAID" over a sentence and "WE DID" over another are known for labels because they come again in box after box.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from milepost.core.interpret.items import Grid, Line, Part, Said
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.parts.answers import is_state
from milepost.core.interpret.parts.labels import labelled

_FEWEST = 3  # boxes, and boxes in which a label stands
_LONGEST_LABEL, _LONGEST_HEAD = 40, 60
_LEVEL = 6  # below every heading that the document has


def unboxed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such boxes as the lines of an outline."""
    boxes = {at: text for at, part in enumerate(parts) if (text := _only_text(part))}
    counts = Counter(line for text in boxes.values() for line in {key(one) for one in text.text.split("\n")[1:]})
    labels = frozenset(line for line, count in counts.items() if line and count >= _FEWEST)
    told = {at: lines for at, said in boxes.items() if (lines := tuple(_lines(said, labels)))}
    if len(told) < _FEWEST or 2 * len(told) < len(boxes):
        return parts
    heads = {at - 1 for at in told if at - 1 not in told}
    return tuple(
        line for at, part in enumerate(parts) for line in told.get(at, (_head(part) if at in heads else part,))
    )


def _head(part: Part) -> Part:
    """A short line right over boxes as their heading."""
    if (
        not isinstance(part, Line)
        or part.level
        or len(part.said.text) > _LONGEST_HEAD
        or part.said.text[-1] in ".:,;!?"
    ):
        return part
    return replace(part, level=_LEVEL, strong=True)


def _only_text(part: Part) -> Said | None:
    """What a table says that is one cell of several lines."""
    filled = [row.cells[at] for row in part.rows for at in row.filled] if isinstance(part, Grid) else []
    return filled[0] if len(filled) == 1 and "\n" in filled[0].text else None


def _lines(said: Said, labels: frozenset[str]) -> Iterator[Line]:
    """The title, the state and each label with what stands below it; nothing where a box has no label of these."""
    title, *rest = (line.strip() for line in said.text.split("\n") if line.strip())
    alone = [line for line in rest if _is_label(line, labels)]
    if not alone or _is_label(title, labels):
        return
    yield Line(said.worded(title), strong=True)
    fields: list[list[str]] = []
    for line in rest:
        if line in alone:
            fields.append([f"{line.rstrip(' :')}:"])
        elif is_state(line) and not fields:
            yield Line(said.worded(f"Status: {line}"))
        elif labelled(line)[0] or not fields:
            fields.append([line])
        else:
            fields[-1].append(line)
    yield from (Line(said.worded(" ".join(field))) for field in fields)


def _is_label(line: str, labels: frozenset[str]) -> bool:
    return key(line) in labels and len(line) <= _LONGEST_LABEL and not is_state(line) and not labelled(line)[1]
