"""Plain lines below the last answer of a paper are its own last words, where no other answer has lines below it.

A line that tells readers where to turn is so in any case, with all below it.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from milepost.core.interpret.items import Item, Loose
from milepost.core.interpret.outlines.actions import OutlinePart
from milepost.core.interpret.parts.answers import names_parties

_SEVERAL = 2  # people of a roll
_FEWEST = 5  # other actions that tell how long an answer is
_TURNING = re.compile(
    r"(?:please |you (?:can|may) |to )?(?:also )?(?:contact|reach|e-?mail|ring|phone|call|write to|get in touch with|"
    r"find|visit) us\b|"
    r"(?:for|if you (?:want|need|would like)) (?:any )?(?:more|further) (?:information|details|copies)\b|"
    r"to find out more\b|if you have (?:any )?(?:questions|comments|views)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\w")  # unlike a line of dashes, which parts what stands above it from what stands below
_REASON = "This text stands below the last answer of the paper."


def without_afterwords(
    items: tuple[Item, ...], parts: dict[int, OutlinePart], rank: int
) -> tuple[tuple[Item, ...], dict[int, OutlinePart]]:
    """The items and parts with the lines below the last answer set apart, if they are no part of it."""
    actions = [at for at, part in parts.items() if part.rank == rank]
    if apart := _turning(parts, actions[-1:]) or _roll(parts, actions):
        return _set_apart(items, parts, apart)
    if len(actions) <= _FEWEST:
        return items, parts
    *others, last = [_below(parts, start, end) for start, end in zip(actions, (*actions[1:], len(items)), strict=True)]
    last = last or _apart(parts, actions[-1])
    are_apart = any(not _goes_on(parts, lines[0]) for lines in others if lines)
    if not last or are_apart or _goes_on(parts, last[0]):
        return items, parts
    return _set_apart(items, parts, last)


def _set_apart(
    items: tuple[Item, ...], parts: dict[int, OutlinePart], last: Sequence[int]
) -> tuple[tuple[Item, ...], dict[int, OutlinePart]]:
    apart = {at: Loose(parts[at].line.said, _REASON) for at in last}
    kept = {at: part for at, part in parts.items() if at not in apart}
    return tuple(apart.get(at, item) for at, item in enumerate(items)), kept


def _turning(parts: dict[int, OutlinePart], actions: Sequence[int]) -> Sequence[int]:
    """The lines from the first below the last action that tells readers where to turn, where no label is below it."""
    below = [at for at in parts if actions and at > actions[-1]]
    first = next((at for at in below if _is_plain(parts[at]) and _TURNING.match(parts[at].line.said.text)), None)
    lines = [at for at in below if first is not None and at >= first]
    return lines if all(_is_plain(parts[at]) for at in lines) else []


def _roll(parts: dict[int, OutlinePart], actions: Sequence[int]) -> Sequence[int]:
    """The last line that would be an action, with the people below it, who are all that it has: "Board members"."""
    if len(actions) <= _FEWEST:
        return []
    last = [at for at in parts if at >= actions[-1]]
    are_told = all(
        any(parts[at].is_field for at in range(start, end) if at in parts) for start, end in pairwise(actions)
    )
    below = [parts[at].line.said.text for at in last[1:] if _SAYS.search(parts[at].line.said.text)]
    is_roll = len(below) >= _SEVERAL and not any(parts[at].is_field for at in last) and all(map(names_parties, below))
    return last if are_told and is_roll else []


def _apart(parts: dict[int, OutlinePart], start: int) -> Sequence[int]:
    """The lines that stand apart below a last question without an answer, where every other answer is near its own."""
    asked = [at for at, part in parts.items() if part.is_field and not part.text and at + 1 in parts]
    near = [_goes_on(parts, at + 1) for at in asked if at < start and _is_plain(parts[at + 1])]
    last = max((at for at in asked if at > start), default=None)
    if last is None or not near or not all(near) or not _is_plain(parts[last + 1]):
        return []
    below = [at for at in parts if at > last]
    return below if all(_is_plain(parts[at]) for at in below) else []


def _is_plain(part: OutlinePart) -> bool:
    """Whether a line may be an answer, or what stands below the last of them."""
    return not part.is_field and (not part.rank or bool(part.line.listed))


def _goes_on(parts: dict[int, OutlinePart], at: int) -> bool:
    """Whether a line is the very next one of a text: then nothing tells that the answer above had ended."""
    above, here = (parts[one].line.said.place if one in parts else None for one in (at - 1, at))
    first, second = above.line if above else None, here.line if here else None
    return first is not None and second is not None and second - first == 1


def _below(parts: dict[int, OutlinePart], start: int, end: int) -> Sequence[int]:
    """The plain lines after the last answer of the action that starts here, up to the next line that is more."""
    inside = [at for at in range(start + 1, end) if at in parts and _SAYS.search(parts[at].line.said.text)]
    stop = next((at for at in inside if 0 < parts[at].rank <= parts[start].rank), end)
    inside = [at for at in inside if at < stop]
    answered = max((at for at in inside if parts[at].is_field and parts[at].text), default=None)
    asked = max((at for at in inside if parts[at].is_field), default=None)
    if answered is None or answered != asked:
        return []
    return [at for at in inside if at > answered]
