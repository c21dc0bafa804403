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
_PAIR, _LISTED = 2, "- "
_LONGEST_LABEL, _LONGEST_HEAD = 40, 60
_LEVEL = 6  # below every heading that the document has


def unboxed(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such boxes as the lines of an outline."""
    parts = _unpanelled(parts)
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


def _unpanelled(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with boxes that each open with a label, the same on sheet after sheet, as that label and its answer."""
    boxes = {at: text for at, part in enumerate(parts) if (text := _only_text(part))}
    opens = {at: said.text.partition("\n")[0] for at, said in boxes.items()}
    counts = Counter(key(line) for line in opens.values() if _is_short(line))
    labels = frozenset(label for label, count in counts.items() if label and count >= _FEWEST)
    told = {at: tuple(_panel(said)) for at, said in boxes.items() if key(opens[at]) in labels}
    if len(labels) < _PAIR or _PAIR * len(told) < len(boxes):
        return parts
    return tuple(line for at, part in enumerate(parts) for line in told.get(at, (part,)))


def _panel(said: Said) -> Iterator[Line]:
    """A label with what answers it: a list stays below it, a text stands behind it."""
    label, *answers = said.text.split("\n")
    first = answers[0] if answers and not answers[0].startswith(_LISTED) else ""
    yield Line(said.worded(f"{label.rstrip(' :')}: {first}".rstrip()))
    for text in answers[1:] if first else answers:
        yield Line(said.worded(text), listed=int(text.startswith(_LISTED)))


def _is_short(line: str) -> bool:
    return len(line) <= _LONGEST_LABEL and line[-1:] not in ".,;!" and not is_state(line)


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
    """What a table says that is one cell of several lines, or a cell over its answer, which may be blank."""
    if not isinstance(part, Grid):
        return None
    filled = [row.cells[at] for row in part.rows for at in row.filled]
    if part.width == 1 and len(part.rows) == _PAIR and filled and part.rows[0].filled and "\n" not in filled[0].text:
        return Said("\n".join(cell.text for cell in filled), tuple(place for cell in filled for place in cell.places))
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
