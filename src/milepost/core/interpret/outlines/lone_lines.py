"""Lines over several actions that look like others: only set apart by empty lines, or labelled as a field would be."""

from itertools import pairwise

from milepost.core.interpret.items import Line
from milepost.core.interpret.leads.sentences import lead_sentence
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.lead_lines import lead_line
from milepost.core.interpret.outlines.actions import OutlinePart, is_lead
from milepost.core.words import numbering

_LONGEST = 90
_FAR = 20  # lines, within which what a line holds begins
_FEWEST = 2


def stands_alone(parts: dict[int, OutlinePart], at: int, rank: int) -> bool:
    """Whether a short line without an end stands between an empty line and an action: "Services run on time"."""
    part, after = parts[at], _below(parts, at)
    if part.rank or part.is_field or part.line.listed or after is None or not 0 < after.rank <= rank:
        return False
    if after.line.level:  # where actions are headings, so are the parts that hold them
        return False
    text = part.line.said.text
    opens = numbering.leading(text).text[:1].isupper()
    may_head = opens and len(text) <= _LONGEST and text[-1] not in ".;:,!?"
    return may_head and _is_apart(parts[at - 1].line if at - 1 in parts else None, part.line)


def over_actions(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with "Focus area: Homes" as a node of this rank where no field stands below it, as in a form."""
    named = [at for at, part in parts.items() if part.is_field and guess(part.label).roles[:1] == (Role.FOCUS_AREA,)]
    after = dict(pairwise(sorted(parts)))
    alone = [at for at in named if at in after and not parts[after[at]].is_field]
    if len(alone) < _FEWEST or len(alone) < len(named):
        return parts
    return parts | {at: OutlinePart(parts[at].line, rank=rank) for at in alone}


def is_over_areas(parts: dict[int, OutlinePart], at: int, rank: int) -> bool:
    """Whether a line that holds actions itself stands below this one and who leads it."""
    after = _below(parts, at)
    return after is not None and 0 < after.rank < rank


def _below(parts: dict[int, OutlinePart], at: int) -> OutlinePart | None:
    """What stands below a line and the lines that say who leads it."""
    order = (parts[below] for below in range(at + 1, at + _FAR) if below in parts)
    return next((one for one in order if not (is_lead(one.label) or _names_lead(one.line.said.text))), None)


def _names_lead(text: str) -> bool:
    return bool(lead_line(text) or lead_sentence(text))


def _is_apart(before: Line | None, line: Line) -> bool:
    """Whether the source has an empty line between two lines."""
    first, second = (one.said.place.line if one and one.said.place else None for one in (before, line))
    return first is not None and second is not None and second - first > 1
