"""Labels with their answer that only look like headings: a red "Status: Red" beside a plain "Status: Green"."""

from dataclasses import replace

from milepost.core.interpret.items import Line, Part
from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.parts.answers import is_state
from milepost.core.interpret.parts.labels import labelled

_FEWEST = 2


def unheaded(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with such headings as plain lines, where the label stands before its answer in several plain lines."""
    told = [_label(part) for part in parts if isinstance(part, Line) and not part.level]
    usual = {label for label in told if label and told.count(label) >= _FEWEST}
    return tuple(
        replace(part, level=0)
        if isinstance(part, Line) and part.level and _states(part) and _label(part) in usual
        else part
        for part in parts
    )


def _label(line: Line) -> str:
    return key(labelled(line.said.text)[0])


def _states(line: Line) -> bool:
    return is_state(labelled(line.said.text)[1])
