"""Which pieces are labels: the same few words again and again, each time with another text behind them."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise

from milepost.core.document.nodes import ListKind
from milepost.core.interpret.meanings.columns import guess, key
from milepost.core.interpret.meanings.openings import opening
from milepost.core.interpret.meanings.statuses import is_status
from milepost.core.interpret.recasting.pieces import PLAIN, Piece
from milepost.core.words.digits import holds_digit
from milepost.core.words.numbering import is_number

_COLON = re.compile(r"(?P<label>[^\W\d_][^:\n]{1,48}?)\s*:\s+(?=\S)")
_NEXT = re.compile(
    r"(?:\s*[|·•;]\s*|\s{2,}|(?<=[.?!])\s)(?=[^\W\d_][^:|·•;\n]{1,48}:\s)"
)  # "Lead: Ann Lowe | Due: May"
_LONGEST, _MOST_WORDS = 60, 9
_FEWEST = 3
_KNOWN = 0.9
# Of the commonest label: how often a label comes, one whose meaning is known, and one printed as any other words.
_OFTEN, _SOMETIMES, _NEARLY = 0.5, 0.25, 0.8


def marked(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """The pieces, those that are labels told; a label and its text on one line are parted. None without labels."""
    lines = tuple(line for piece in pieces for line in _lines(piece))
    found = _chosen(lines) - _of_sections(lines)
    return tuple(part for line in lines for part in _parted(line, found)) if found else ()


def _lines(piece: Piece) -> Iterator[Piece]:
    """A piece, parted where a second label stands on its line."""
    if ":" not in piece.text:
        yield piece
        return
    for text in _NEXT.split(piece.text):
        yield piece if text == piece.text else replace(piece, text=text, node=replace(piece.node, text=text))


def _labelled(piece: Piece) -> tuple[str, str] | None:
    """What may be a label, and what stands behind it on its line; None for any other line, and an item of a list."""
    text = piece.text
    match = _COLON.match(text) if ":" in text else None
    if match and _may_be(match["label"]):
        return match["label"], text[match.end() :]
    return (text, "") if piece.node.list_kind is ListKind.NONE and _may_be(text) else None


def _may_be(text: str) -> bool:
    bare = text.strip().rstrip(":")
    if len(bare) > _LONGEST or len(bare.split()) > _MOST_WORDS or bare.endswith((".", ",", ";")):
        return False
    return bare.endswith("?") or not (is_status(bare) or is_number(bare) or holds_digit(bare) or opening(bare))


def _chosen(pieces: tuple[Piece, ...]) -> frozenset[str]:
    """What comes often enough beside the commonest label that is known, with another text behind it each time."""
    seen: dict[str, _Seen] = defaultdict(_Seen)
    for piece, following in pairwise((*pieces, None)):
        found = _labelled(piece) if piece else None
        if piece and found:
            one = seen[key(found[0])]
            one.count += 1
            one.styled += bool(found[1]) or piece.weight < PLAIN or piece.text.rstrip().endswith((":", "?"))
            one.behind.add(found[1] or (following.text if following else ""))
    often = {label: one for label, one in seen.items() if one.count >= _FEWEST}
    known = {label for label in often if guess(label).share >= _KNOWN}  # a key is read as its words are
    most = max((often[label].count for label in known), default=0)
    return frozenset(label for label, one in often.items() if most and one.is_label(most, is_known=label in known))


@dataclass(slots=True)
class _Seen:
    """How often a text came, how often printed as labels are, and what stood behind it."""

    count: int = 0
    styled: int = 0
    behind: set[str] = field(default_factory=set)

    def is_label(self, most: int, *, is_known: bool) -> bool:
        if is_known:
            return self.count >= most * _SOMETIMES
        if len(self.behind) == 1 or self.count < most * _OFTEN:
            return False
        is_each_time_other = self.count >= most * _NEARLY and len(self.behind) >= self.count * _NEARLY
        return self.styled * 2 > self.count or is_each_time_other


def _of_sections(pieces: tuple[Piece, ...]) -> frozenset[str]:
    """What may be a label and stands mostly right below the line of a section: it says who leads that."""
    total: Counter[str] = Counter()
    below: Counter[str] = Counter()
    for above, piece in pairwise(pieces):
        if found := _labelled(piece):
            total[key(found[0])] += 1
            below[key(found[0])] += opening(above.text) is not None
    return frozenset(label for label, count in below.items() if count * 2 > total[label])


def _parted(piece: Piece, labels: frozenset[str]) -> Iterator[Piece]:
    label, rest = _labelled(piece) or ("", "")
    if not label or key(label) not in labels:
        yield piece
    elif not rest:
        yield replace(piece, label=key(label))
    else:
        yield replace(piece, text=label, label=key(label), node=replace(piece.node, text=label))
        yield replace(piece, text=rest, begun=True, node=replace(piece.node, text=rest))
