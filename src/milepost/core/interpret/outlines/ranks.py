"""Which lines of an outline are the actions: those of the rank that owns the most of what is told of actions."""

from collections import Counter
from itertools import pairwise

from milepost.core.interpret.items import Item, Steps
from milepost.core.interpret.meanings.statuses import meaning_of
from milepost.core.interpret.outlines.actions import OutlinePart, is_lead
from milepost.core.plan.model import Meaning

_SEVERAL, _MOSTLY = 3, 0.6


def action_rank(items: tuple[Item, ...], parts: dict[int, OutlinePart]) -> int | None:
    """The rank of the lines that own the most answers, statuses, dates and tables of steps.

    Where questions are headings, the bullets under them are answers and own nothing; so are those under a bold
    question of a heading of which other things are told.
    """
    owned: Counter[int] = Counter()
    owning = _owning(items, parts)
    over, told = _over_fields(owning), _told_of(owning)
    owner = headed = 0
    is_answering = False
    for part in owning:
        if part is None:
            owned[owner] += 1
        elif part.is_field:
            if part.line.level:
                owner, is_answering = owner if owner in over else headed, True
            elif not part.text and (owner in over or (owner in told and part.line.strong)):
                is_answering = True
            owned[owner] += not is_lead(part.label)
        elif part.rank and not (is_answering and part.line.listed):
            owner, is_answering = part.rank, False
            headed = part.rank if part.line.level else headed
    del owned[0]
    return owned.most_common(1)[0][0] if owned and owned.most_common(1)[0][1] else None


def _owning(items: tuple[Item, ...], parts: dict[int, OutlinePart]) -> list[OutlinePart | None]:
    """The parts in order, with None for each table of steps: lines and tables that may belong to actions."""
    return [parts.get(at) for at, item in enumerate(items) if at in parts or isinstance(item, Steps)]


def _over_fields(parts: list[OutlinePart | None]) -> frozenset[int]:
    """The ranks below headings whose lines mostly stand right over a field, be it a heading: bold titles of actions.

    A status alone may stand between the two.
    """
    parts = [part for part in parts if not (part and _is_status(part))]
    below = [(part.rank, after) for part, after in pairwise(parts) if part and not part.line.level and part.rank]
    total = Counter(rank for rank, _ in below)
    over = Counter(rank for rank, after in below if after is None or after.is_field)
    return frozenset(rank for rank, count in over.items() if count >= max(_SEVERAL, _MOSTLY * total[rank]))


def _is_status(part: OutlinePart) -> bool:
    is_plain = not (part.rank or part.is_field)
    return is_plain and meaning_of(part.line.said.text.strip()) is not Meaning.UNKNOWN


def _told_of(parts: list[OutlinePart | None]) -> frozenset[int]:
    """The ranks of headings of which most are told in a field right below, be it not of who leads."""
    total: Counter[int] = Counter()
    told: Counter[int] = Counter()
    head: OutlinePart | None = None
    for part in parts:
        if part and part.rank:
            head = part if part.line.level else None
            total[part.rank] += bool(head)
        elif part and head and part.text and not is_lead(part.label):
            told[head.rank] += 1
            head = None
    return frozenset(rank for rank, count in told.items() if count >= max(_SEVERAL, _MOSTLY * total[rank]))
