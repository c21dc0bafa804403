"""Which of what may be labels are: the same few words again and again, each time with another text behind them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from milepost.core.interpret.meanings.columns import guess, key
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.parts.answers import names_parties
from milepost.core.interpret.recasting.labels.printed import Told
from milepost.core.interpret.recasting.pieces import PLAIN, Piece
from milepost.core.interpret.recasting.untitled import is_untitled

_FEWEST, _SEVERAL = 3, 3
_KNOWN = 0.9
# Of the commonest label: how often a label comes, one whose meaning is known, and one printed as any other words.
_OFTEN, _SOMETIMES, _NEARLY = 0.5, 0.25, 0.8


def recurring(told: Sequence[tuple[Piece, Told]]) -> frozenset[str]:
    """What comes often enough beside the commonest label that is known, with another text behind it each time."""
    seen: dict[str, _Seen] = defaultdict(_Seen)
    for (piece, found), following in zip_longest(told, (piece for piece, _ in told[1:])):
        if found:
            one = seen[key(found[0])]
            one.count += 1
            one.styled += bool(found[1]) or piece.weight < PLAIN or piece.text.rstrip().endswith((":", "?"))
            one.beside += _is_beside(piece, following)
            one.behind.add(found[1] or (following.text if following else ""))
    often = {label: one for label, one in seen.items() if one.count >= _FEWEST}
    known = {label for label in often if guess(label).share >= _KNOWN}  # a key is read as its words are
    most = max((often[label].count for label in known), default=0) or _most(often.values())
    found = frozenset(label for label, one in often.items() if most and one.is_label(most, is_known=label in known))
    return found - _unanswered(told, found) | (known & found)


def _is_beside(piece: Piece, following: Piece | None) -> bool:
    """Whether a text that names nobody stands in a cell before that of its answer."""
    is_next = following is not None and following.box == piece.box and following.cell != piece.cell
    return is_next and piece.cell > 0 and not names_parties(piece.text)


def _unanswered(told: Sequence[tuple[Piece, Told]], labels: frozenset[str]) -> frozenset[str]:
    """What mostly stands right before another label, as a state of the plan's own does: it asks for nothing."""
    total: Counter[str] = Counter()
    bare: Counter[str] = Counter()
    for (_, found), (_, below) in zip_longest(told, told[1:], fillvalue=(None, None)):
        if found and key(found[0]) in labels:
            total[key(found[0])] += 1
            bare[key(found[0])] += not found[1] and below is not None and key(below[0]) in labels
    return frozenset(label for label, count in bare.items() if count * 2 > total[label])


def _most(seen: Iterable["_Seen"]) -> int:
    """How often labels come where none is known: several that are printed as labels, as often as each other."""
    counts = Counter(one.count for one in seen if one.looks_so and len(one.behind) > 1)
    return max((count for count, labels in counts.items() if labels >= _SEVERAL), default=0)


@dataclass(slots=True)
class _Seen:
    """How often a text came, how often printed as labels are or in a cell of its own, and what stood behind it."""

    count: int = 0
    styled: int = 0
    beside: int = 0
    behind: set[str] = field(default_factory=set)

    @property
    def looks_so(self) -> bool:
        """Whether it is mostly printed as labels are, or in a cell before that of its answer."""
        return max(self.styled, self.beside) * 2 > self.count

    def is_label(self, most: int, *, is_known: bool) -> bool:
        if is_known:
            return self.count >= most * _SOMETIMES
        if len(self.behind) == 1 or self.count < most * _OFTEN:
            return False
        if self.styled * 2 > self.count:
            return True
        is_each_time_other = len(self.behind) >= self.count * _NEARLY or self.beside * 2 > self.count
        return self.count >= most * _NEARLY and is_each_time_other


def of_sections(told: Sequence[tuple[Piece, Told]]) -> frozenset[str]:
    """What may be a label and comes mostly right below the line of a section, or its title: it says who leads that."""
    total: Counter[str] = Counter()
    below: Counter[str] = Counter()
    for at, (_, found) in enumerate(told):
        if found:
            total[key(found[0])] += 1
            is_titled = at > 1 and is_untitled(told[at - 2][0].text)
            below[key(found[0])] += is_titled or (at > 0 and opening(told[at - 1][0].text) is not None)
    return frozenset(label for label, count in below.items() if count * 2 > total[label])
