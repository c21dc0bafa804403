"""Parts of a plan that were written on a form of their own: "1) …" with "Who: …" among parts of "Action 1. …"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from milepost.core.interpret.meanings.columns import key
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.outlines.actions import OutlinePart

_LABELLED = 7  # the rank of lines with a word for sections, below those of headings
_FEWEST = 2


def with_other_forms(parts: dict[int, OutlinePart], rank: int) -> dict[int, OutlinePart]:
    """The parts, with lines as actions in each section that has fields and no line of the actions' rank.

    They are those above the first question there, if it comes again and a line stands above it each time.
    """
    stretches = list(_stretches(parts, rank))
    are_others = any(parts[at].rank == rank for stretch in stretches for at in stretch)
    found = [at for stretch in stretches if are_others for at in _heads(parts, stretch, rank)]
    return parts | {at: replace(parts[at], rank=rank) for at in found} if found else parts


def _stretches(parts: dict[int, OutlinePart], rank: int) -> Iterator[list[int]]:
    """The lines below each line that opens a section, down to the next; it has a word for sections if any has."""
    over = [at for at, part in parts.items() if 0 < part.rank <= min(rank - 1, _LABELLED)]
    named = {at for at in over if opening(parts[at].line.said.text)}
    below: list[int] | None = None
    for at in parts:
        if at in (named or over):
            if below is not None:
                yield below
            below = []
        elif below is not None:
            below.append(at)
    if below is not None:
        yield below


def _heads(parts: dict[int, OutlinePart], stretch: Sequence[int], rank: int) -> list[int]:
    if any(parts[at].rank == rank for at in stretch):
        return []
    labels = Counter(key(parts[at].label) for at in stretch if parts[at].is_field)
    over = [(at, key(parts[below].label)) for at, below in pairwise(stretch) if _may_head(parts[at], parts[below])]
    first, count = Counter(label for _, label in over).most_common(1)[0] if over else ("", 0)
    return [at for at, label in over if label == first] if count >= max(_FEWEST, labels[first]) else []


def _may_head(part: OutlinePart, below: OutlinePart) -> bool:
    return below.is_field and not (part.is_field or part.line.said.text.rstrip().endswith("."))
