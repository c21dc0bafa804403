"""Lines of fields that open with a coloured sign: "🟢 Owner: Ann Lowe" says how an action stands, and who owns it."""

from dataclasses import replace

from milepost.core.interpret.items import Line, Part
from milepost.core.interpret.meanings.statuses import symbol_colour
from milepost.core.interpret.parts.labels import labelled
from milepost.core.words.colours import DRAWN

_FEWEST = 2


def signs_as_lines(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts with the sign of each such line in a line of its own, where there are several."""
    told = {at: found for at, part in enumerate(parts) if isinstance(part, Line) and (found := _parted(part))}
    if len(told) < _FEWEST:
        return parts
    return tuple(line for at, part in enumerate(parts) for line in told.get(at, (part,)))


def _parted(line: Line) -> tuple[Line, ...]:
    sign, _, rest = line.said.text.strip().partition(" ")
    if line.level or len(sign.rstrip(f"\ufe0f{DRAWN}")) != 1 or not symbol_colour(sign) or not labelled(rest)[0]:
        return ()
    status = symbol_colour(sign) if sign.endswith(DRAWN) else sign
    return replace(line, said=line.said.worded(f"Status: {status}")), replace(line, said=line.said.worded(rest.strip()))
