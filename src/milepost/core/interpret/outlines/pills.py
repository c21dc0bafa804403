"""Cards whose status stands over their title, as web pages print it: "On track", and below it the action."""

from dataclasses import replace

from milepost.core.interpret.items import Item
from milepost.core.interpret.meanings.columns import Role, guess
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.outlines.actions import OutlinePart
from milepost.core.plan.model import Meaning

_MOSTLY, _FEWEST = 0.6, 2
_STRONG = 8  # the rank of a line in bold


def with_pills(
    items: tuple[Item, ...], parts: dict[int, OutlinePart], rank: int
) -> tuple[tuple[Item, ...], dict[int, OutlinePart]]:
    """The items and parts with the word over most actions as the status of each, where no label asks for one."""
    actions = [at for at, part in parts.items() if part.rank == rank]
    over = {at: at - 1 for at in actions if at - 1 in parts and _is_pill(parts[at - 1])}
    asked = any(part.is_field and guess(part.label).roles[:1] == (Role.STATUS,) for part in _others(parts, over))
    if asked or len(over) < _FEWEST or len(over) < _MOSTLY * len(actions):
        return items, parts
    stated = {at: replace(parts[at], pill=parts[pill].line.said) for at, pill in over.items()}
    kept = [at for at in range(len(items)) if at not in over.values()]
    found = {new: stated.get(at, parts.get(at)) for new, at in enumerate(kept)}
    return tuple(items[at] for at in kept), {at: part for at, part in found.items() if part}


def _others(parts: dict[int, OutlinePart], over: dict[int, int]) -> list[OutlinePart]:
    return [part for at, part in parts.items() if at not in over.values()]


def _is_pill(part: OutlinePart) -> bool:
    line = part.line
    is_plain = not line.level and not line.listed and not part.text and part.rank in (0, _STRONG)
    return is_plain and meaning_of(line.said.text) is not Meaning.UNKNOWN
