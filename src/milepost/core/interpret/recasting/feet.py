"""Facts at the foot of each block, below its last answer and without labels: who leads, by when and how it stands."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

from milepost.core.document.nodes import ListKind
from milepost.core.interpret.parts.answers import is_date, is_state, names_parties
from milepost.core.interpret.recasting.pieces import STRONG, Piece
from milepost.core.words.dates import find

_NEARLY_ALL = 0.8
_MOST_WORDS, _FEW_WORDS = 12, 4


class Feet:
    """The feet of the blocks whose labels stand at the places of these `cycles`; none if they have none."""

    def __init__(self, pieces: Sequence[Piece], cycles: Sequence[Sequence[int]]) -> None:
        gaps = [pieces[before[-1] + 1 : after[0]] for before, after in pairwise(cycles)]
        self._counts = Counter(piece.text for piece in pieces)
        self.are_there = bool(gaps) and self._are_there(gaps, pieces[: cycles[0][0]])

    def taken(self, texts: list[Piece]) -> list[Piece]:
        """The facts that end an answer, one of each kind, taken out of it."""
        found: list[Piece] = []
        while self.are_there and texts and (kind := self._kind(texts[-1])) and kind not in map(self._kind, found):
            found.insert(0, texts.pop())
        return found

    def _are_there(self, gaps: Sequence[Sequence[Piece]], before: Sequence[Piece]) -> bool:
        """Whether facts stand between nearly all blocks and none over the first: they are those of the block before."""
        told = sum(any(map(self._kind, gap)) for gap in gaps)
        usual = round(median([len(gap) for gap in gaps]))
        return told >= _NEARLY_ALL * len(gaps) and not any(map(self._kind, before[len(before) - usual :]))

    def _kind(self, piece: Piece) -> str:
        """What a piece tells by itself, where it is printed as plain words are; states of the plan's own come again."""
        text = piece.text
        is_plain = piece.weight >= STRONG and piece.node.list_kind is ListKind.NONE and not piece.begun
        if not is_plain or piece.label or len(text.split()) > _MOST_WORDS:
            return ""
        if is_date(text):
            return "date" if _is_but_a_day(text) else ""
        is_own = self._counts[text] > 1 and len(text.split()) <= _FEW_WORDS and text[-1].isalpha()
        return "status" if is_state(text) else "party" if names_parties(text) else "status" if is_own else ""


def _is_but_a_day(text: str) -> bool:
    """Whether a date is all that a text says: "By March 2027", and no step that has a date."""
    rest = text
    for found in reversed(find(text, is_whole=True)):
        rest = f"{rest[: found.start]} {rest[found.end :]}"
    return len(rest.split()) <= 1 and not text.rstrip().endswith(".")
